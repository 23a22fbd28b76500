// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/utf8.h"

#include <gtest/gtest.h>

namespace composio::upstream {
namespace {

TEST(Utf8, ValidTextIsAccepted) {
  for (absl::string_view text : {"", "plain", "ü", "€", "😀", "\xf4\x8f\xbf\xbf", "\xed\x9f\xbf"}) {
    EXPECT_TRUE(IsValidUtf8(text)) << text;
  }
}

TEST(Utf8, LongFormsSurrogatesAndFragmentsAreNot) {
  for (absl::string_view text : {"\x80", "\xc0\x80", "\xc1\xbf", "\xe0\x9f\xbf", "\xf0\x8f\xbf\xbf", "\xf4\x90\x80\x80",
                                 "\xed\xa0\x80", "\xc3", "\xe2\x82", "\xf0\x9f\x98", "\xff", "a\xc3z"}) {
    EXPECT_FALSE(IsValidUtf8(text));
  }
}

}  // namespace
}  // namespace composio::upstream
