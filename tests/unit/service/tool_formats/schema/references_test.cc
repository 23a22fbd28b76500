// SPDX-License-Identifier: Apache-2.0
#include "service/tool_formats/schema/references.h"

#include <gtest/gtest.h>

namespace composio::tool_formats {
namespace {

Json Inlined(const char* text) {
  Json schema = Json::parse(text);
  InlineReferences(schema);
  return schema;
}

const Json kFree = {{"type", "object"}, {"additionalProperties", true}};

TEST(InlineReferencesTest, DefinitionTakesTheReferencesPlaceAndWordsBesideItWin) {
  EXPECT_EQ(Inlined(R"({"properties":{"a":{"$ref":"#/$defs/x","description":"Mine."}},
                        "$defs":{"x":{"type":"string","description":"Its own."}}})"),
            Json::parse(R"({"properties":{"a":{"type":"string","description":"Mine."}}})"));
}

TEST(InlineReferencesTest, PointersAreUnescaped) {
  EXPECT_EQ(Inlined(R"({"items":{"$ref":"#/definitions/a~1b%20~0c"},"definitions":{"a/b ~c":{"type":"null"}}})"),
            Json::parse(R"({"items":{"type":"null"}})"));
}

TEST(InlineReferencesTest, CycleBecomesAnObjectOfAnyMembers) {
  const Json schema = Inlined(R"({"properties":{"a":{"$ref":"#/$defs/n"}},
                                  "$defs":{"n":{"properties":{"next":{"$ref":"#/$defs/n"}}}}})");
  EXPECT_EQ(schema["properties"]["a"]["properties"]["next"], kFree);
}

TEST(InlineReferencesTest, ReferenceToNothingOrElsewhereIsDescribed) {
  for (const char* reference : {"#/$defs/none", "https://example.com/a.json", "#anchor", "#/properties/a/$ref"}) {
    Json schema = {{"properties", {{"a", {{"$ref", reference}}}}}};
    InlineReferences(schema);
    EXPECT_EQ(schema["properties"]["a"]["type"], "object");
    EXPECT_NE(schema["properties"]["a"]["description"].get<std::string>().find(reference), std::string::npos);
  }
}

TEST(InlineReferencesTest, PropertyOfThatNameIsNoReference) {
  const char* text = R"({"properties":{"$ref":{"type":"string"}},"default":{"$ref":"#/x"}})";
  EXPECT_EQ(Inlined(text), Json::parse(text));
}

TEST(InlineReferencesTest, GrowthIsBounded) {
  Json definitions = Json::object();
  for (int i = 0; i < 40; ++i) {
    const std::string next = "#/$defs/d" + std::to_string(i + 1);
    definitions["d" + std::to_string(i)] = {{"properties", {{"a", {{"$ref", next}}}, {"b", {{"$ref", next}}}}}};
  }
  Json schema = {{"properties", {{"a", {{"$ref", "#/$defs/d0"}}}}}, {"$defs", definitions}};
  InlineReferences(schema);
  EXPECT_LT(DumpJson(schema).size(), size_t{2} << 20);
}

TEST(InlineReferencesTest, LongDescriptionsAreNotCopiedWithoutEnd) {
  Json schema = {{"$defs", {{"x", {{"description", std::string(100000, 'x')}}}}}};
  for (int i = 0; i < 100; ++i) schema["properties"]["p" + std::to_string(i)] = {{"$ref", "#/$defs/x"}};
  InlineReferences(schema);
  EXPECT_LT(DumpJson(schema).size(), size_t{2} << 20);
}

TEST(MendReferencesTest, ThoseThatCanBeFollowedStay) {
  Json schema = Json::parse(R"({"properties":{"a":{"$ref":"#/$defs/n"},"b":{"$ref":"#/$defs/none"}},
                                "$defs":{"n":{"properties":{"next":{"$ref":"#/$defs/n"}}}}})");
  MendReferences(schema);
  EXPECT_EQ(schema["properties"]["a"], Json({{"$ref", "#/$defs/n"}}));
  EXPECT_FALSE(schema["properties"]["b"].contains("$ref"));
}

TEST(ResolveTest, ReferencesThatLeadToEachOtherLeadNowhere) {
  const Json schema = Json::parse(R"({"$defs":{"a":{"$ref":"#/$defs/b"},"b":{"$ref":"#/$defs/a"}}})");
  EXPECT_EQ(Resolve(schema, schema["$defs"]["a"]), nullptr);
}

}  // namespace
}  // namespace composio::tool_formats
