// SPDX-License-Identifier: Apache-2.0
#include "service/events/cursor.h"

#include <gtest/gtest.h>

#include "service/base/error.h"

namespace composio::events {
namespace {

TEST(CursorTest, SaysWhatItWasMadeOf) {
  for (uint64_t position : {uint64_t{0}, uint64_t{1}, uint64_t{127}, uint64_t{128}, ~uint64_t{0}}) {
    const auto cursor = DecodeCursor(EncodeCursor(0x0123456789abcdef, "my project", position));
    ASSERT_TRUE(cursor.ok());
    EXPECT_EQ(cursor->epoch, 0x0123456789abcdefu);
    EXPECT_EQ(cursor->project, "my project");
    EXPECT_EQ(cursor->position, position);
  }
}

TEST(CursorTest, IsSafeInUrlsAndShort) {
  const std::string text = EncodeCursor(~uint64_t{0}, "default", 1'000'000);
  EXPECT_EQ(text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"), text.npos);
  EXPECT_LE(text.size(), 32u);
}

TEST(CursorTest, EveryChangedCharacterIsNoticed) {
  const std::string text = EncodeCursor(7, "default", 42);
  for (size_t i = 0; i < text.size(); ++i) {
    std::string changed = text;
    changed[i] = changed[i] == 'A' ? 'B' : 'A';
    const auto cursor = DecodeCursor(changed);
    EXPECT_EQ(base::ReasonOf(cursor.status()), gateway::v1::ERROR_REASON_CURSOR_MALFORMED) << changed;
  }
}

TEST(CursorTest, WhatIsNoCursorIsMalformed) {
  const std::string text = EncodeCursor(7, "default", 42);
  for (const std::string& bad : {std::string(), std::string("x"), text + "=", text + " ", " " + text, text + text,
                                 text.substr(1), text.substr(0, text.size() - 1), std::string(5000, 'A')}) {
    EXPECT_FALSE(DecodeCursor(bad).ok()) << bad;
  }
}

TEST(CursorTest, ChecksumIsCastagnolis) { EXPECT_EQ(Crc32c("123456789"), 0xe3069283u); }

TEST(CursorTest, AnEpochIsSixteenDigits) { EXPECT_EQ(EpochText(0xabc), "0000000000000abc"); }

}  // namespace
}  // namespace composio::events
