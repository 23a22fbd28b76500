// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wire/schema.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace composio::sandbox {
namespace {

using Violations = std::vector<std::string>;

const Json kSchema = {{"type", "object"},
                      {"required", Json::array({"owner"})},
                      {"properties",
                       {{"owner", {{"type", "string"}}},
                        {"count", {{"type", "integer"}, {"minimum", 1}, {"maximum", 10}, {"default", 3}}},
                        {"state", {{"enum", {"open", "closed"}}}},
                        {"note", {{"type", "string"}, {"nullable", true}, {"default", nullptr}}},
                        {"any", {{"anyOf", {{{"type", "string"}}, {{"type", "null"}}}}}},
                        {"tags", {{"type", "array"}, {"items", {{"type", "string"}}}}}}}};

TEST(SchemaTest, GoodValuesPass) {
  EXPECT_EQ(SchemaViolations(kSchema, {{"owner", "a"},
                                       {"count", 2.0},
                                       {"state", "open"},
                                       {"note", nullptr},
                                       {"any", nullptr},
                                       {"tags", {"x"}},
                                       {"unknown", 1}}),
            Violations());
}

TEST(SchemaTest, EachViolationNamesItsPlace) {
  EXPECT_EQ(SchemaViolations(kSchema, Json::object()), Violations({"owner: Required"}));
  EXPECT_EQ(SchemaViolations(kSchema, {{"owner", "a"}, {"count", 11}}), Violations({"count: must be at most 10"}));
  EXPECT_EQ(SchemaViolations(kSchema, {{"owner", "a"}, {"count", 0}}), Violations({"count: must be at least 1"}));
  EXPECT_EQ(SchemaViolations(kSchema, {{"owner", "a"}, {"count", 2.5}}),
            Violations({"count: Expected integer, received number"}));
  EXPECT_EQ(SchemaViolations(kSchema, {{"owner", "a"}, {"state", "lost"}}).size(), 1u);
  EXPECT_EQ(SchemaViolations(kSchema, {{"owner", "a"}, {"any", 1}}).size(), 1u);
  EXPECT_EQ(SchemaViolations(kSchema, {{"owner", "a"}, {"tags", {"x", 1}}}),
            Violations({"tags[1]: Expected string, received number"}));
  EXPECT_EQ(SchemaViolations(kSchema, 5).size(), 1u);
}

TEST(SchemaTest, DefaultsFillWhatIsAbsent) {
  EXPECT_EQ(WithDefaults(kSchema, {{"owner", "a"}}), Json({{"owner", "a"}, {"count", 3}}));
  EXPECT_EQ(WithDefaults(kSchema, {{"count", 5}}), Json({{"count", 5}}));
}

}  // namespace
}  // namespace composio::sandbox
