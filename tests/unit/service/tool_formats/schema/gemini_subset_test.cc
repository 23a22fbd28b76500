// SPDX-License-Identifier: Apache-2.0
#include "service/tool_formats/schema/gemini_subset.h"

#include <gtest/gtest.h>

namespace composio::tool_formats {
namespace {

Json Kept(const char* text) {
  Json schema = Json::parse(text);
  KeepGeminiSubset(schema);
  return schema;
}

TEST(KeepGeminiSubsetTest, UnknownKeywordsGo) {
  EXPECT_EQ(
      Kept(R"({"type":"string","examples":["x"],"default":"x","$comment":"c","x-own":1,"title":"T","maxLength":3})"),
      Json::parse(R"({"type":"string","title":"T","maxLength":3})"));
}

TEST(KeepGeminiSubsetTest, EnumOfNumbersIsToldInWords) {
  EXPECT_EQ(Kept(R"({"type":"integer","enum":[1,2],"description":"Which"})"),
            Json::parse(R"({"type":"integer","description":"Which. One of [1,2]."})"));
}

TEST(KeepGeminiSubsetTest, FormatsAreThoseThatGeminiKnows) {
  EXPECT_EQ(Kept(R"({"type":"string","format":"date-time"})")["format"], "date-time");
  EXPECT_EQ(Kept(R"({"type":"string","format":"uri"})"),
            Json::parse(R"({"type":"string","description":"Format: uri."})"));
  EXPECT_EQ(Kept(R"({"type":"integer","format":"unix"})"), Json({{"type", "integer"}}));
}

TEST(KeepGeminiSubsetTest, EveryNodeHasATypeOrBranches) {
  EXPECT_EQ(Kept(R"({"enum":["a"]})"), Json::parse(R"({"enum":["a"],"type":"string"})"));
  EXPECT_EQ(Kept("{}")["anyOf"].size(), 3u);
  EXPECT_EQ(Kept(R"({"type":"array"})")["items"], Json({{"type", "string"}}));
}

TEST(KeepGeminiSubsetTest, ObjectWithoutPropertiesHasNoSuchKeyword) {
  EXPECT_EQ(Kept(R"({"type":"object","properties":{},"required":[],"additionalProperties":true})"),
            Json({{"type", "object"}}));
}

TEST(KeepGeminiSubsetTest, ExclusiveBoundsAreSaidOtherwise) {
  EXPECT_EQ(Kept(R"({"type":"integer","exclusiveMinimum":0})"), Json::parse(R"({"type":"integer","minimum":1})"));
  EXPECT_EQ(Kept(R"({"type":"number","exclusiveMaximum":5})"),
            Json::parse(R"({"type":"number","description":"Less than 5."})"));
}

}  // namespace
}  // namespace composio::tool_formats
