// SPDX-License-Identifier: Apache-2.0
#include "service/tool_formats/schema/simplify.h"

#include <gtest/gtest.h>

namespace composio::tool_formats {
namespace {

template <class Pass>
Json After(Pass pass, const char* text) {
  Json schema = Json::parse(text);
  pass(schema);
  return schema;
}

TEST(TuplesToPrefixItemsTest, OldSpellingBecomesTheNewOne) {
  EXPECT_EQ(After(TuplesToPrefixItems, R"({"items":[{"type":"string"}],"additionalItems":false})"),
            Json::parse(R"({"prefixItems":[{"type":"string"}],"items":false})"));
}

TEST(TuplesToListsTest, PlacesBecomeAListOfFixedLength) {
  const Json list =
      After(TuplesToLists, R"({"type":"array","items":[{"type":"string"},{"type":"integer"},{"type":"string"}]})");
  EXPECT_EQ(list["items"], Json::parse(R"({"anyOf":[{"type":"string"},{"type":"integer"}]})"));
  EXPECT_EQ(list["minItems"], 3);
  EXPECT_EQ(list["maxItems"], 3);
}

TEST(TuplesToListsTest, MoreItemsMayFollowWhereTheSchemaSaysSo) {
  const Json list = After(TuplesToLists, R"({"prefixItems":[{"type":"string"}],"items":{"type":"integer"}})");
  EXPECT_EQ(list["items"]["anyOf"].size(), 2u);
  EXPECT_FALSE(list.contains("maxItems"));
}

TEST(ConstToEnumTest, ConstBecomesAnEnumOfOne) {
  EXPECT_EQ(After(ConstToEnum, R"({"properties":{"a":{"const":null},"const":{"type":"string"}}})"),
            Json::parse(R"({"properties":{"a":{"enum":[null]},"const":{"type":"string"}}})"));
}

TEST(NullToNullableTest, AllWaysToAllowNullBecomeOne) {
  const Json nullable = {{"nullable", true}, {"type", "string"}};
  for (const char* text : {R"({"type":["string","null"]})", R"({"anyOf":[{"type":"string"},{"type":"null"}]})",
                           R"({"oneOf":[{"const":null},{"type":"string"}]})",
                           R"({"anyOf":[{"anyOf":[{"type":"string"},{"type":"null"}]},{"type":"null"}]})"}) {
    EXPECT_EQ(After(NullToNullable, text), nullable) << text;
  }
}

TEST(NullToNullableTest, SeveralTypesBecomeBranches) {
  EXPECT_EQ(After(NullToNullable, R"({"type":["string","integer","null"]})"),
            Json::parse(R"({"nullable":true,"anyOf":[{"type":"string"},{"type":"integer"}]})"));
}

TEST(NullToNullableTest, NullAloneHasATypeAllTheSame) {
  EXPECT_EQ(After(NullToNullable, R"({"type":"null"})"), Json::parse(R"({"type":"string","nullable":true})"));
}

TEST(NullToNullableTest, NullInAnEnumIsTakenOut) {
  EXPECT_EQ(After(NullToNullable, R"({"type":"string","enum":["a",null]})"),
            Json::parse(R"({"type":"string","enum":["a"],"nullable":true})"));
}

TEST(NullToNullableTest, NodesOwnWordsWinOverThoseOfItsOnlyBranch) {
  EXPECT_EQ(After(NullToNullable,
                  R"({"description":"Mine.","anyOf":[{"type":"string","description":"Its."},{"type":"null"}]})"),
            Json::parse(R"({"description":"Mine.","nullable":true,"type":"string"})"));
}

TEST(RequireOnlyPropertiesTest, OtherNamesGo) {
  EXPECT_EQ(After(RequireOnlyProperties, R"({"properties":{"a":{}},"required":["a","b"]})")["required"], Json({"a"}));
}

}  // namespace
}  // namespace composio::tool_formats
