// SPDX-License-Identifier: Apache-2.0
#include "service/api/trigger_config.h"

#include <google/protobuf/util/json_util.h>
#include <gtest/gtest.h>

#include "service/base/error.h"

namespace composio::api {
namespace {

google::protobuf::Struct Json(const std::string& text) {
  google::protobuf::Struct out;
  EXPECT_TRUE(google::protobuf::util::JsonStringToMessage(text, &out).ok()) << text;
  return out;
}

gateway::v1::TriggerType Type(const std::string& schema, bool polls = false) {
  gateway::v1::TriggerType type;
  *type.mutable_config() = Json(schema);
  if (polls) type.add_types(gateway::v1::TRIGGER_MECHANISM_POLL);
  return type;
}

bool Equal(const gateway::v1::TriggerType& type, const std::string& a, const std::string& b) {
  return EqualConfig(type, Json(a), Json(b));
}

TEST(TriggerConfig, OrderOfMembersIsNoDifferenceOfItemsIs) {
  const auto type = Type("{}");
  EXPECT_TRUE(Equal(type, R"({"a":1,"b":{"c":2,"d":3}})", R"({"b":{"d":3,"c":2},"a":1})"));
  EXPECT_FALSE(Equal(type, R"({"a":[1,2]})", R"({"a":[2,1]})"));
  EXPECT_FALSE(Equal(type, R"({"a":"1"})", R"({"a":1})"));
  EXPECT_FALSE(Equal(type, R"({"a":"x","b":"y"})", R"({"a":"x"})"));
}

TEST(TriggerConfig, DefaultsAndNullsAreAsGoodAsAbsent) {
  const auto type = Type(R"({"properties":{"n":{"default":5},"s":{"default":null}}})");
  EXPECT_TRUE(Equal(type, "{}", R"({"n":5,"s":null})"));
  EXPECT_FALSE(Equal(type, "{}", R"({"n":6})"));
}

TEST(TriggerConfig, IntervalLeftToComposioIsNoDifference) {
  EXPECT_TRUE(Equal(Type("{}", true), R"({"interval":15})", "{}"));
  EXPECT_FALSE(Equal(Type("{}", true), R"({"interval":15})", R"({"interval":30})"));
  EXPECT_FALSE(Equal(Type("{}"), R"({"interval":15})", "{}"));
}

TEST(TriggerConfig, ViolationsComeWithPathsAndTheOwnersName) {
  const absl::Status status =
      CheckAgainstSchema(Json(R"({"required":["owner","repo"]})"), Json("{}"), "trigger_config", "trigger type X");
  EXPECT_EQ(base::ReasonOf(status), gateway::v1::ERROR_REASON_INVALID_FIELD);
  EXPECT_EQ(status.message(), "trigger_config.owner: is required by the schema of trigger type X; 1 more");
}

TEST(TriggerConfig, WhatCannotBeJudgedIsLetThroughAndTold) {
  std::string not_judged;
  EXPECT_TRUE(CheckAgainstSchema(Json(R"({"$ref":"elsewhere"})"), Json("{}"), "f", "x", &not_judged).ok());
  EXPECT_NE(not_judged, "");
}

}  // namespace
}  // namespace composio::api
