// SPDX-License-Identifier: Apache-2.0
#include "sandbox/catalogue/template.h"

#include <gtest/gtest.h>

#include "tests/fakes/seeded_random.h"

namespace composio::sandbox {
namespace {

class TemplateTest : public ::testing::Test {
 protected:
  Json Fill(const Json& pattern) {
    return Expand(pattern, {values_, absl::FromUnixMillis(1'700'000'000'123), random_, counter_});
  }

  Json values_ = {{"arguments", {{"n", 5}, {"name", "octo"}, {"list", {1, 2}}, {"none", nullptr}}},
                  {"items", {{{"id", "a"}}, {{"id", "b"}}}}};
  fakes::SeededRandom random_{1};
  int64_t counter_ = 10;
};

TEST_F(TemplateTest, AWholePlaceholderKeepsItsType) {
  EXPECT_EQ(Fill("${arguments.n}"), 5);
  EXPECT_EQ(Fill("${arguments.list}"), Json({1, 2}));
  EXPECT_EQ(Fill("${arguments.missing}"), nullptr);
}

TEST_F(TemplateTest, InsideTextItIsText) {
  EXPECT_EQ(Fill("no ${arguments.n} of ${arguments.name}${arguments.missing}!"), "no 5 of octo!");
  EXPECT_EQ(Fill("${arguments.missing}${arguments.n}"), "5");
  EXPECT_EQ(Fill("open ${arguments.n"), "open ${arguments.n");
}

TEST_F(TemplateTest, DefaultsAreJsonIfTheyAreJson) {
  EXPECT_EQ(Fill("${arguments.missing|30}"), 30);
  EXPECT_EQ(Fill("${arguments.none|\"\"}"), "");
  EXPECT_EQ(Fill("${arguments.missing|plain text}"), "plain text");
  EXPECT_EQ(Fill("${arguments.n|30}"), 5);
}

TEST_F(TemplateTest, ListsAreReachedByIndexAndLength) {
  EXPECT_EQ(Fill("${items.1.id}"), "b");
  EXPECT_EQ(Fill("${items.length}"), 2);
  EXPECT_EQ(Fill("${items.7.id}"), nullptr);
}

TEST_F(TemplateTest, TimeAndCounter) {
  EXPECT_EQ(Fill("${now}"), "2023-11-14T22:13:20.123Z");
  EXPECT_EQ(Fill("${now_seconds}"), 1'700'000'000);
  EXPECT_EQ(Fill("${slack_ts}"), "1700000000.123000");
  EXPECT_EQ(Fill("${number}"), 11);
  EXPECT_EQ(Fill("${number}"), 12);
}

TEST_F(TemplateTest, RandomValuesHaveTheirForm) {
  EXPECT_EQ(Fill("${hex.16}").get<std::string>().size(), 16u);
  EXPECT_EQ(Fill("${uuid}").get<std::string>().size(), 36u);
  std::string word = Fill("${random.ada.grace}");
  EXPECT_TRUE(word == "ada" || word == "grace") << word;
}

TEST_F(TemplateTest, StructuresAreFilledAtAnyDepth) {
  EXPECT_EQ(Fill({{"a", {"${arguments.n}", {{"b", "${arguments.name}"}}}}, {"c", true}}),
            Json({{"a", {5, {{"b", "octo"}}}}, {"c", true}}));
}

TEST_F(TemplateTest, WhatIsInsertedIsNotExpandedAgain) {
  values_["arguments"]["name"] = "${arguments.n}";
  EXPECT_EQ(Fill("<${arguments.name}>"), "<${arguments.n}>");
}

}  // namespace
}  // namespace composio::sandbox
