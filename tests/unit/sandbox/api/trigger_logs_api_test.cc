// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/trigger_logs_api.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "tests/testing/sandbox_rig.h"

namespace composio::sandbox {
namespace {

using testing::SandboxRig;

constexpr char kLogs[] = "/api/v3.1/internal/trigger/logs";
constexpr char kStar[] = "GITHUB_STAR_ADDED_EVENT";
const Json kRepo = {{"owner", "octocat"}, {"repo", "hello-world"}};

Json FireOne(SandboxRig& rig, const std::string& trigger, const Json& data) {
  return rig.Post("/_sandbox/events", {{"trigger_id", trigger}, {"data", data}}).body["events"][0];
}

Json List(SandboxRig& rig, const Json& body) {
  SandboxRig::Answer answer = rig.Post(kLogs, body);
  EXPECT_EQ(answer.status, 200) << answer.text;
  return answer.body;
}

TEST(TriggerLogsTest, AnEventThatNobodyReceivedIsListedWithItsWholePayload) {
  SandboxRig rig;
  std::string trigger = rig.Enable("alice", kStar, kRepo);
  Json fired = FireOne(rig, trigger, {{"starred_by", "me"}, {"deep", {{"list", {1, 2}}}}});
  EXPECT_EQ(fired["sent"], false);
  Json page = List(rig, Json::object());
  ASSERT_EQ(page["data"].size(), 1u);
  EXPECT_TRUE(page["nextCursor"].is_null());
  const Json& entry = page["data"][0];
  EXPECT_EQ(entry["id"], fired["log_id"]);
  EXPECT_EQ(entry["entityId"], "alice");
  EXPECT_EQ(entry["appName"], "github");
  EXPECT_EQ(entry["status"], "success");
  EXPECT_EQ(entry["meta"]["triggerNanoId"], trigger);
  EXPECT_EQ(entry["meta"]["triggerName"], kStar);
  EXPECT_EQ(ParseJson(StringAt(entry["meta"], "triggerClientPayload")),
            (Json{{"starred_by", "me"}, {"deep", {{"list", {1, 2}}}}}));
  EXPECT_EQ(rig.Get("/api/v3.1/internal/trigger/log/" + StringAt(entry, "id")).body["log"], entry);
  EXPECT_EQ(rig.Get("/api/v3.1/internal/trigger/log/log_none").status, 404);
}

TEST(TriggerLogsTest, PagesHoldEveryEventOnceAlthoughNewOnesArrive) {
  SandboxRig rig;
  std::string trigger = rig.Enable("alice", kStar, kRepo);
  for (int i = 0; i < 5; ++i) FireOne(rig, trigger, {{"n", i}});
  std::set<std::string> seen;
  Json cursor = nullptr;
  int pages = 0;
  do {
    Json page = List(rig, {{"limit", 2}, {"cursor", cursor}});
    for (const Json& entry : page["data"]) EXPECT_TRUE(seen.insert(StringAt(entry, "id")).second);
    cursor = page["nextCursor"];
    FireOne(rig, trigger, {{"n", "later"}});
    ++pages;
  } while (!cursor.is_null());
  EXPECT_EQ(pages, 3);
  EXPECT_EQ(seen.size(), 5u);
}

TEST(TriggerLogsTest, ARangeOfTimeHoldsBothItsEnds) {
  SandboxRig rig;
  std::string trigger = rig.Enable("alice", kStar, kRepo);
  std::vector<int64_t> times;
  for (int i = 0; i < 4; ++i) {
    times.push_back(absl::ToUnixMillis(rig.clock().Now()));
    FireOne(rig, trigger, {{"n", i}});
    rig.clock().Advance(absl::Minutes(10));
  }
  Json page = List(rig, {{"from", times[1]}, {"to", times[2]}});
  ASSERT_EQ(page["data"].size(), 2u);
  EXPECT_EQ(page["data"][0]["meta"]["triggerClientPayload"], "{\"n\":2}") << "the newest first";
  EXPECT_EQ(List(rig, {{"time", "30m"}})["data"].size(), 3u);
  EXPECT_EQ(List(rig, {{"time", "5m"}})["data"].size(), 0u);
}

TEST(TriggerLogsTest, ConditionsAreCombined) {
  SandboxRig rig;
  std::string alice = rig.Enable("alice", kStar, kRepo);
  std::string bob = rig.Enable("bob", kStar, kRepo);
  FireOne(rig, alice, {{"what", "Apple"}});
  FireOne(rig, bob, {{"what", "pear"}});
  auto count = [&](const Json& body) { return List(rig, body)["data"].size(); };
  EXPECT_EQ(count({{"userId", "alice"}}), 1u);
  EXPECT_EQ(count({{"entityId", "nobody"}}), 0u);
  EXPECT_EQ(count({{"search", "apple"}}), 1u);
  EXPECT_EQ(count({{"search", "apple"}, {"userId", "bob"}}), 0u);
  auto by = [](const char* field, const std::string& value) {
    return Json{{"search_params", {{{"field", field}, {"operation", "=="}, {"value", value}}}}};
  };
  EXPECT_EQ(count(by("trigger_id", bob)), 1u);
  EXPECT_EQ(count(by("trigger_name", "github_star_added_event")), 2u);
  EXPECT_EQ(count(by("connected_account_id", rig.ConnectionOf("bob", "github"))), 1u);
  Json without = List(rig, {{"include_payload", false}})["data"][0]["meta"];
  EXPECT_FALSE(without.contains("triggerClientPayload"));
}

TEST(TriggerLogsTest, TheStatusIsThatOfTheDelivery) {
  SandboxRig rig;
  rig.service().SetWebhook("http://127.0.0.1:1/hook", "secret");
  std::string trigger = rig.Enable("alice", kStar, kRepo);
  FireOne(rig, trigger, Json::object());
  EXPECT_EQ(List(rig, {{"status", "success"}})["data"].size(), 1u) << "it waits";
  for (int i = 0; i < RetryPolicy().max_attempts; ++i) {
    rig.clock().Advance(absl::Minutes(1));
    ASSERT_NE(rig.outbox().queue().Take(rig.clock().SteadyNow()), nullptr);
    rig.outbox().queue().Finish(503, "", rig.clock().Now(), rig.clock().SteadyNow());
  }
  Json failed = List(rig, {{"status", "error"}})["data"];
  ASSERT_EQ(failed.size(), 1u);
  EXPECT_EQ(failed[0]["meta"]["triggerClientError"], "HTTP status 503");
  EXPECT_EQ(List(rig, {{"status", "success"}})["data"].size(), 0u);
  EXPECT_EQ(List(rig, {{"status", "all"}})["data"].size(), 1u);
}

TEST(TriggerLogsTest, WhatCannotBeReadIsRefusedFieldByField) {
  SandboxRig rig;
  for (const Json& body :
       {Json{{"time", "2h"}}, Json{{"from", "now"}}, Json{{"limit", 0}}, Json{{"cursor", "x"}},
        Json{{"search_params", {{{"field", "colour"}, {"value", "red"}}}}}, Json{{"status", "odd"}}}) {
    SandboxRig::Answer answer = rig.Post(kLogs, body);
    EXPECT_EQ(answer.status, 400) << body;
    EXPECT_EQ(answer.body["error"]["errors"].size(), 1u) << answer.text;
  }
  EXPECT_EQ(rig.Post(kLogs, nullptr).status, 200);
  EXPECT_EQ(rig.Post(kLogs, {{"limit", 100000}}).status, 200);
}

}  // namespace
}  // namespace composio::sandbox
