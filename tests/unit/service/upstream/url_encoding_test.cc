// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/url_encoding.h"

#include <gtest/gtest.h>

namespace composio::upstream {
namespace {

TEST(UrlEncoding, OnlyUnreservedCharactersStay) {
  std::string all;
  for (int c = 0; c < 256; ++c) all.push_back(static_cast<char>(c));
  std::string encoded = "x";
  AppendPercentEncoded(all, encoded);
  EXPECT_EQ(encoded.size(), 1u + 66 + (256 - 66) * 3);
  EXPECT_NE(encoded.find("%2F0123456789%3A"), std::string::npos);
  EXPECT_EQ(encoded.substr(encoded.size() - 3), "%FF");
}

}  // namespace
}  // namespace composio::upstream
