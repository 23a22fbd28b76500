// SPDX-License-Identifier: Apache-2.0
#include "service/tool_formats/schema/merge.h"

#include <gtest/gtest.h>

namespace composio::tool_formats {
namespace {

template <class Pass>
Json After(Pass pass, const char* text) {
  Json schema = Json::parse(text);
  pass(schema);
  return schema;
}

TEST(MergeAllOfTest, WhatAllPartsDemandIsDemanded) {
  EXPECT_EQ(After(MergeAllOf, R"({"allOf":[
      {"type":["string","integer"],"minLength":2,"maximum":9,"enum":["a","b"]},
      {"type":["integer","null"],"minLength":3,"maximum":7,"enum":["b","c"],"title":"T"}]})"),
            Json::parse(R"({"type":"integer","minLength":3,"maximum":7,"enum":["b"],"title":"T"})"));
}

TEST(MergeAllOfTest, PropertiesAndRequirementsAddUp) {
  EXPECT_EQ(After(MergeAllOf, R"({"properties":{"a":{"type":"string"}},"required":["a"],"allOf":[
      {"properties":{"a":{"maxLength":3},"b":{}},"required":["a","b"]}]})"),
            Json::parse(R"({"properties":{"a":{"type":"string","maxLength":3},"b":{}},"required":["a","b"]})"));
}

TEST(MergeAllOfTest, WhatCannotBeMetIsNotDemanded) {
  EXPECT_EQ(After(MergeAllOf, R"({"allOf":[{"type":"string"},{"type":"object"}]})"), Json({{"type", "string"}}));
}

TEST(MergeAllOfTest, IntegersAreNumbers) {
  EXPECT_EQ(After(MergeAllOf, R"({"allOf":[{"type":"number"},{"type":"integer"}]})"), Json({{"type", "integer"}}));
}

TEST(MergeAllOfTest, PartsWithinPartsAreMergedToo) {
  EXPECT_EQ(After(MergeAllOf, R"({"items":{"allOf":[{"allOf":[{"type":"string"}]},{"title":"T"}]}})"),
            Json::parse(R"({"items":{"type":"string","title":"T"}})"));
}

TEST(FlattenRootTest, BranchesBecomeOneObjectThatRequiresWhatAllRequire) {
  EXPECT_EQ(After(FlattenRoot, R"({"type":"object","properties":{},"oneOf":[
      {"properties":{"a":{"type":"string"},"k":{}},"required":["k","a"]},
      {"properties":{"a":{"type":"integer"},"k":{}},"required":["k"]}]})"),
            Json::parse(R"({"type":"object","properties":{"a":{"anyOf":[{"type":"string"},{"type":"integer"}]},"k":{}},
                            "required":["k"]})"));
}

TEST(FlattenRootTest, RootsOwnWordForAPropertyCounts) {
  EXPECT_EQ(After(FlattenRoot, R"({"type":"object","properties":{"a":{"type":"string"}},
                                   "anyOf":[{"required":["a"]},{"required":["b"]}],"not":{},"if":{},"then":{}})"),
            Json::parse(R"({"type":"object","properties":{"a":{"type":"string"}}})"));
}

}  // namespace
}  // namespace composio::tool_formats
