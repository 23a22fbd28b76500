// SPDX-License-Identifier: Apache-2.0
#include "sandbox/state/records.h"

#include <gtest/gtest.h>

namespace composio::sandbox {
namespace {

TEST(RecordsTest, FoundByTextWithoutCaseNullConditionsDoNotCount) {
  Records records;
  records.Load("app", {{"issues", {{{"n", 1}, {"repo", "A"}}, {{"n", 2}, {"repo", "b"}}}}});
  EXPECT_EQ(records.Find("app", "issues", {{"repo", "a"}})["n"], 1);
  EXPECT_EQ(records.Find("app", "issues", {{"n", "2"}, {"repo", nullptr}})["n"], 2);
  EXPECT_TRUE(records.Find("app", "issues", {{"n", 3}}).is_null());
  EXPECT_TRUE(records.Find("other", "issues", Json::object()).is_null());
  EXPECT_EQ(records.List("app", "issues", Json::object(), 1).size(), 1u);
}

TEST(RecordsTest, UniqueItemsAreReplaced) {
  Records records;
  const Json unique = {"owner", "repo"};
  records.Put("app", "stars", unique, {{"owner", "o"}, {"repo", "r"}, {"at", 1}});
  records.Put("app", "stars", unique, {{"owner", "O"}, {"repo", "r"}, {"at", 2}});
  records.Put("app", "stars", nullptr, {{"owner", "o"}, {"repo", "r"}, {"at", 3}});
  EXPECT_EQ(records.List("app", "stars", nullptr, 10).size(), 2u);
  EXPECT_EQ(records.Find("app", "stars", nullptr)["at"], 2);
}

TEST(RecordsTest, UpdateLeavesFieldsWhoseNewValueIsNull) {
  Records records;
  records.Put("app", "issues", nullptr, {{"n", 1}, {"title", "t"}, {"state", "open"}});
  Json updated = records.Update("app", "issues", {{"n", 1}}, {{"state", "closed"}, {"title", nullptr}});
  EXPECT_EQ(updated, Json({{"n", 1}, {"title", "t"}, {"state", "closed"}}));
  EXPECT_TRUE(records.Update("app", "issues", {{"n", 9}}, {{"state", "x"}}).is_null());
}

TEST(RecordsTest, RemoveTakesTheFirstMatchOnly) {
  Records records;
  records.Put("app", "x", nullptr, {{"a", 1}});
  records.Put("app", "x", nullptr, {{"a", 1}});
  EXPECT_TRUE(records.Remove("app", "x", {{"a", 1}}));
  EXPECT_EQ(records.List("app", "x", nullptr, 10).size(), 1u);
  EXPECT_FALSE(records.Remove("app", "x", {{"a", 2}}));
}

TEST(RecordsTest, ACollectionIsBounded) {
  Records records;
  for (size_t i = 0; i < Records::kMaxItems + 5; ++i) records.Put("app", "x", nullptr, {{"i", i}});
  EXPECT_EQ(records.List("app", "x", nullptr, 1'000'000).size(), Records::kMaxItems);
  EXPECT_EQ(records.Find("app", "x", nullptr)["i"], 5);
}

}  // namespace
}  // namespace composio::sandbox
