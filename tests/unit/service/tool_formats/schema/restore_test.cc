// SPDX-License-Identifier: Apache-2.0
#include "service/tool_formats/schema/restore.h"

#include <gtest/gtest.h>

#include "service/tool_formats/schema/names.h"
#include "service/tool_formats/schema/strict.h"

namespace composio::tool_formats {
namespace {

constexpr NameRule kRule{".-", 64};

Json Renamed(const char* text) {
  Json schema = Json::parse(text);
  RenameProperties(schema, kRule);
  return schema;
}

TEST(RestoreTest, NamesComeBackInListsBranchesAndMaps) {
  const Json schema = Renamed(R"({"properties":{"list":{"items":{"properties":{"@a":{}}}},
      "either":{"anyOf":[{"type":"null"},{"properties":{"@b":{}}}]},"map":{"additionalProperties":{"properties":{"@c":{}}}},
      "pair":{"prefixItems":[{},{"properties":{"@d":{}}}]}}})");
  EXPECT_EQ(
      Restore(Json::parse(R"({"list":[{"at_a":1}],"either":{"at_b":2},"map":{"x":{"at_c":3}},"pair":[0,{"at_d":4}]})"),
              schema),
      Json::parse(R"({"list":[{"@a":1}],"either":{"@b":2},"map":{"x":{"@c":3}},"pair":[0,{"@d":4}]})"));
}

TEST(RestoreTest, EmptyNameComesBack) {
  const Json schema = Renamed(R"({"properties":{"":{"type":"string"}}})");
  EXPECT_EQ(Restore({{"key_" + NameHash(""), "x"}}, schema), Json({{"", "x"}}));
}

TEST(RestoreTest, WhatTheSchemaDoesNotKnowStays) {
  EXPECT_EQ(Restore({{"other", {{"x", nullptr}}}}, Renamed(R"({"properties":{"$a":{}}})")),
            Json({{"other", {{"x", nullptr}}}}));
}

TEST(RestoreTest, AddedNullsGoAlsoBehindAReference) {
  Json schema = Json::parse(
      R"({"type":"object","properties":{"a":{"$ref":"#/$defs/n"}},"required":["a"],"$defs":{"n":{"type":"object",
      "properties":{"next":{"$ref":"#/$defs/n"},"own":{"type":["string","null"]}}}}})");
  ASSERT_TRUE(MakeStrict(schema));
  EXPECT_EQ(Restore(Json::parse(R"({"a":{"next":{"next":null,"own":null},"own":"x"}})"), schema),
            Json::parse(R"({"a":{"next":{"own":null},"own":"x"}})"));
}

TEST(TakeOutTest, PropertyIsGoneAlsoWhereBranchesRequireIt) {
  Json schema = Renamed(
      R"({"properties":{"$a":{},"b":{}},"required":["$a","b"],"anyOf":[{"required":["$a"]},{"required":["b"]}]})");
  TakeOut(schema, {{"$a", 1}});
  EXPECT_EQ(schema,
            Json::parse(R"({"properties":{"b":{}},"required":["b"],"anyOf":[{"required":[]},{"required":["b"]}]})"));
}

}  // namespace
}  // namespace composio::tool_formats
