// SPDX-License-Identifier: Apache-2.0
#include "service/tool_formats/schema/strict.h"

#include <gtest/gtest.h>

#include "service/tool_formats/schema/walk.h"

namespace composio::tool_formats {
namespace {

// Null where strict mode is not possible.
Json Strict(const char* text) {
  Json schema = Json::parse(text);
  if (!MakeStrict(schema)) return nullptr;
  Strip(schema);
  return schema;
}

TEST(MakeStrictTest, ObjectsAreClosedAtEveryDepth) {
  EXPECT_EQ(
      Strict(R"({"type":"object","properties":{"a":{"type":"array","items":{"properties":{"b":{"type":"string"}}}}},
                       "required":["a"]})"),
      Json::parse(
          R"({"type":"object","properties":{"a":{"type":"array","items":{"properties":{"b":{"type":["string","null"]}},
                       "type":"object","required":["b"],"additionalProperties":false}}},"required":["a"],
                       "additionalProperties":false})"));
}

TEST(MakeStrictTest, RecursionIsKept) {
  const Json schema = Strict(R"({"type":"object","properties":{"a":{"$ref":"#/$defs/n"}},"$defs":{"n":{
      "type":"object","properties":{"next":{"$ref":"#/$defs/n"}}}}})");
  EXPECT_EQ(schema["properties"]["a"], Json::parse(R"({"anyOf":[{"$ref":"#/$defs/n"},{"type":"null"}]})"));
  EXPECT_EQ(schema["$defs"]["n"]["additionalProperties"], false);
}

TEST(MakeStrictTest, OneOfBecomesAnyOfAndAnnotationsGo) {
  EXPECT_EQ(
      Strict(
          R"({"type":"object","properties":{"a":{"oneOf":[{"type":"string","format":"uri","default":"x"}],"examples":[1]}},
                       "required":["a"]})")["properties"]["a"],
      Json::parse(R"({"anyOf":[{"type":"string"}]})"));
}

TEST(MakeStrictTest, NullableBecomesAType) {
  EXPECT_EQ(
      Strict(
          R"({"type":"object","properties":{"a":{"type":"string","nullable":true},"b":{"type":"string","nullable":false}},
                       "required":["a","b"]})")["properties"],
      Json::parse(R"({"a":{"type":["string","null"]},"b":{"type":"string"}})"));
}

TEST(MakeStrictTest, WhatCannotBeSaidIsLeftAsItWas) {
  for (const char* property :
       {R"({"type":"object"})", R"({"type":"object","additionalProperties":true})",
        R"({"type":"object","patternProperties":{"x":{}}})", R"({"type":"array","prefixItems":[{}]})", R"({"not":{}})",
        R"({"if":{}})", R"({"$ref":"#/none"})"}) {
    Json schema = {{"type", "object"}, {"properties", {{"a", Json::parse(property)}}}};
    const Json before = schema;
    EXPECT_FALSE(MakeStrict(schema)) << property;
    EXPECT_EQ(schema, before);
  }
}

}  // namespace
}  // namespace composio::tool_formats
