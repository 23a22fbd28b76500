// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wire/json.h"

#include <gtest/gtest.h>

#include <string>

namespace composio::sandbox {
namespace {

std::string Nested(int depth) { return std::string(depth, '[') + std::string(depth, ']'); }

TEST(SandboxJsonTest, TooDeepIsNotJson) {
  EXPECT_FALSE(ParseJson(Nested(kMaxJsonDepth)).is_discarded());
  EXPECT_TRUE(ParseJson(Nested(kMaxJsonDepth + 1)).is_discarded());
  EXPECT_TRUE(ParseJson(std::string(5'000'000, '{')).is_discarded());
  EXPECT_EQ(ParseJson("\"" + std::string(1000, '[') + "\\\"[\"").get<std::string>().size(), 1002u);
}

TEST(SandboxJsonTest, ReadingWhatIsNotThereIsNull) {
  EXPECT_TRUE(At(Json(5), "x").is_null());
  EXPECT_TRUE(At({{"y", 1}}, "x").is_null());
  EXPECT_EQ(StringAt({{"x", 5}}, "x"), "");
  EXPECT_EQ(AsText(nullptr), "");
  EXPECT_EQ(AsText(1.5), "1.5");
}

TEST(SandboxJsonTest, BrokenUtf8IsReplacedNotThrown) { EXPECT_EQ(Dump("a\xff"), "\"a\xef\xbf\xbd\""); }

TEST(SandboxJsonTest, TimesHaveMillisecondsInUtc) {
  EXPECT_EQ(TimeText(absl::FromUnixMillis(1'700'000'000'005)), "2023-11-14T22:13:20.005Z");
}

}  // namespace
}  // namespace composio::sandbox
