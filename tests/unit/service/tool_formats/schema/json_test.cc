// SPDX-License-Identifier: Apache-2.0
#include "service/tool_formats/schema/json.h"

#include <gtest/gtest.h>

namespace composio::tool_formats {
namespace {

std::string Problem(const std::string& text, const JsonLimits& limits) {
  return std::string(ParseJson(text, limits).status().message());
}

TEST(ParseJsonTest, MembersKeepTheirOrder) {
  EXPECT_EQ(DumpJson(*ParseJson(R"({"b":1,"a":{"z":2.5,"y":[null,true]}})", {})),
            R"({"b":1,"a":{"z":2.5,"y":[null,true]}})");
}

TEST(ParseJsonTest, EachLimitIsNamed) {
  const JsonLimits limits{40, 3, 2, 6};
  EXPECT_EQ(Problem(std::string(41, ' '), limits), "is longer than 40 bytes");
  EXPECT_EQ(Problem("[[[[1]]]]", limits), "is nested deeper than 3 levels");
  EXPECT_EQ(Problem(R"({"a":1,"b":2,"c":3})", limits), "has an object with more than 2 members");
  EXPECT_EQ(Problem("[1,2,3,4,5,6,7]", limits), "has more than 6 values");
}

TEST(ParseJsonTest, WhatIsNoJsonIsRefused) {
  EXPECT_FALSE(ParseJson("", {}).ok());
  EXPECT_FALSE(ParseJson("{} x", {}).ok());
  EXPECT_FALSE(ParseJson("\"\xff\"", {}).ok());
  EXPECT_FALSE(ParseJson("NaN", {}).ok());
}

TEST(DumpJsonTest, BytesThatAreNoUtf8AreReplaced) { EXPECT_EQ(DumpJson(Json("a\xff")), "\"a\xEF\xBF\xBD\""); }

TEST(AtTest, WhatIsNotThereIsNull) {
  EXPECT_TRUE(At(Json({{"a", 1}}), "b").is_null());
  EXPECT_TRUE(At(Json("text"), "b").is_null());
  EXPECT_EQ(TextAt(Json({{"a", 1}}), "a"), "");
}

}  // namespace
}  // namespace composio::tool_formats
