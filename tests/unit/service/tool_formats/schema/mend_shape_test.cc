// SPDX-License-Identifier: Apache-2.0
#include "service/tool_formats/schema/mend_shape.h"

#include <gtest/gtest.h>

namespace composio::tool_formats {
namespace {

Json Mended(const char* text) {
  Json schema = Json::parse(text);
  MendShape(schema);
  return schema;
}

// The schema of one property, mended within an object.
Json Property(const std::string& text) {
  return Mended(("{\"properties\":{\"a\":" + text + "}}").c_str())["properties"]["a"];
}

TEST(MendShapeTest, WellFormedSchemaIsNotChanged) {
  const char* text =
      R"({"title":"T","type":"object","properties":{"a":{"type":["string","null"],"default":null,"enum":["x",null],
      "examples":["x"],"minLength":1},"b":{"type":"array","items":{"type":"integer","exclusiveMinimum":0}},
      "c":{"type":"object","additionalProperties":true}},"required":["a"],"additionalProperties":false,"x-own":{"y":1}})";
  EXPECT_EQ(Mended(text), Json::parse(text));
}

TEST(MendShapeTest, TypesOfOtherLanguagesAreUnderstood) {
  EXPECT_EQ(Property(R"({"type":"STRING"})")["type"], "string");
  EXPECT_EQ(Property(R"({"type":"int"})")["type"], "integer");
  EXPECT_EQ(Property(R"({"type":["float","double","null"]})")["type"], Json({"number", "null"}));
  EXPECT_FALSE(Property(R"({"type":"any"})").contains("type"));
  EXPECT_FALSE(Property(R"({"type":{"x":1}})").contains("type"));
}

TEST(MendShapeTest, BooleanRequiredMovesToTheParent) {
  const Json schema = Mended(R"({"properties":{"a":{"type":"string","required":true},"b":{"required":false}}})");
  EXPECT_EQ(schema["required"], Json({"a"}));
  EXPECT_EQ(schema["properties"]["a"], Json({{"type", "string"}}));
}

TEST(MendShapeTest, RequiredIsAListOfDifferentNames) {
  EXPECT_EQ(Mended(R"({"required":["a","a",3]})")["required"], Json({"a"}));
  EXPECT_FALSE(Mended(R"({"required":"a"})").contains("required"));
}

TEST(MendShapeTest, BooleanBoundsAreWrittenAsNumbers) {
  EXPECT_EQ(Property(R"({"minimum":3,"exclusiveMinimum":true})"), Json({{"exclusiveMinimum", 3}}));
  EXPECT_EQ(Property(R"({"maximum":3,"exclusiveMaximum":false})"), Json({{"maximum", 3}}));
}

TEST(MendShapeTest, KeywordsOfTheWrongKindGo) {
  EXPECT_EQ(
      Property(R"({"minLength":"3","maxLength":-1,"pattern":5,"enum":[],"anyOf":[],"format":null,"examples":"x"})"),
      Json({{"minLength", 3}, {"examples", {"x"}}}));
}

TEST(MendShapeTest, WhatIsNoSchemaAllowsAnything) {
  for (const char* text : {"null", "3", "\"string\"", "[1]", "true"}) EXPECT_EQ(Property(text), Json::object()) << text;
}

TEST(MendShapeTest, WhatAllowsNothingGoes) {
  EXPECT_EQ(Mended(R"({"properties":{"a":false,"b":{}}})")["properties"], Json({{"b", Json::object()}}));
  EXPECT_EQ(Property(R"({"anyOf":[false,{"type":"string"}]})")["anyOf"].size(), 1u);
}

TEST(MendShapeTest, MarksFromOutsideGo) { EXPECT_EQ(Property("{\"\\u0001name\":\"x\"}"), Json::object()); }

TEST(MendRootTest, RootIsAnObjectWithProperties) {
  for (const char* text :
       {"{}", R"({"type":"array","items":{}})", R"({"type":["object","null"]})", R"({"type":"null"})"}) {
    Json schema = Json::parse(text);
    MendRoot(schema);
    EXPECT_EQ(schema, Json({{"type", "object"}, {"properties", Json::object()}})) << text;
  }
}

TEST(FillTypesTest, TypesAreToldByOtherKeywords) {
  Json schema = Json::parse(R"({"properties":{"a":{"properties":{}},"b":{"items":{}},"c":{"type":"array"},"d":{}}})");
  FillTypes(schema);
  EXPECT_EQ(schema["type"], "object");
  EXPECT_EQ(schema["properties"]["a"]["type"], "object");
  EXPECT_EQ(schema["properties"]["b"]["type"], "array");
  EXPECT_EQ(schema["properties"]["c"]["items"], Json::object());
  EXPECT_EQ(schema["properties"]["d"], Json::object());
}

}  // namespace
}  // namespace composio::tool_formats
