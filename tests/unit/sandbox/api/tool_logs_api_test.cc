// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/tool_logs_api.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/testing/sandbox_rig.h"

namespace composio::sandbox {
namespace {

using testing::SandboxRig;

constexpr char kLogs[] = "/api/v3.1/logs/tool_execution";

std::string Execute(SandboxRig& rig, const std::string& tool, const std::string& user, const Json& arguments) {
  SandboxRig::Answer answer =
      rig.Post("/api/v3.1/tools/execute/" + tool, {{"user_id", user}, {"arguments", arguments}});
  EXPECT_EQ(answer.status, 200) << answer.text;
  return StringAt(answer.body, "log_id");
}

Json Filter(const char* field, const char* op, const std::string& value) {
  return {{"filters", {{{"field", field}, {"operator", op}, {"value", value}}}}};
}

TEST(ToolLogsTest, EveryExecutionIsListedAlsoTheFailedOnes) {
  SandboxRig rig;
  std::string good = Execute(rig, "GITHUB_GET_THE_AUTHENTICATED_USER", "alice", Json::object());
  std::string bad = Execute(rig, "SLACK_SEND_MESSAGE", "bob", {{"channel", 5}});
  Json logs = rig.Post(kLogs, nullptr).body["logs"];
  ASSERT_EQ(logs.size(), 2u);
  EXPECT_EQ(logs[0]["id"], bad);
  EXPECT_EQ(logs[0]["status"], "failed");
  EXPECT_EQ(logs[0]["level"], "error");
  EXPECT_EQ(logs[1]["id"], good);
  EXPECT_EQ(logs[1]["metadata"]["credential_source"], "connected_account");
  Json detail = rig.Get(std::string(kLogs) + "/" + good).body;
  EXPECT_EQ(detail["data"]["response"]["login"], "alice-example") << detail;
  EXPECT_EQ(rig.Get(std::string(kLogs) + "/log_none").status, 404);
}

TEST(ToolLogsTest, FiltersByFieldAndOperator) {
  SandboxRig rig;
  Execute(rig, "GITHUB_GET_THE_AUTHENTICATED_USER", "alice", Json::object());
  Execute(rig, "SLACK_SEND_MESSAGE", "bob", {{"channel", 5}});
  auto count = [&](const Json& body) { return rig.Post(kLogs, body).body["logs"].size(); };
  EXPECT_EQ(count(Filter("tool_slug", "==", "SLACK_SEND_MESSAGE")), 1u);
  EXPECT_EQ(count(Filter("tool_slug", "contains", "_")), 2u);
  EXPECT_EQ(count(Filter("toolkit_slug", "!=", "github")), 1u);
  EXPECT_EQ(count(Filter("user_id", "not_contains", "li")), 1u);
  EXPECT_EQ(count(Filter("status", "==", "failed")), 1u);
  EXPECT_EQ(count(Filter("session_id", "==", "trs_none")), 0u);
  EXPECT_EQ(rig.Post(kLogs, Filter("colour", "==", "red")).status, 400);
  EXPECT_EQ(rig.Post(kLogs, Filter("status", "~", "failed")).status, 400);
}

TEST(ToolLogsTest, PagesByCursorAndTime) {
  SandboxRig rig;
  for (int i = 0; i < 3; ++i) {
    Execute(rig, "GITHUB_GET_THE_AUTHENTICATED_USER", "alice", Json::object());
    rig.clock().Advance(absl::Minutes(1));
  }
  Json first = rig.Post(kLogs, {{"limit", 2}}).body;
  EXPECT_EQ(first["logs"].size(), 2u);
  Json second = rig.Post(kLogs, {{"limit", 2}, {"cursor", first["next_cursor"]}}).body;
  EXPECT_EQ(second["logs"].size(), 1u);
  EXPECT_TRUE(second["next_cursor"].is_null());
  int64_t now = absl::ToUnixMillis(rig.clock().Now());
  EXPECT_EQ(rig.Post(kLogs, {{"time_range", {{"from", now - 90'000}, {"to", now}}}}).body["logs"].size(), 1u);
}

TEST(ToolLogsTest, ResetForgetsThem) {
  SandboxRig rig;
  Execute(rig, "GITHUB_GET_THE_AUTHENTICATED_USER", "alice", Json::object());
  rig.Post("/_sandbox/reset", nullptr);
  EXPECT_EQ(rig.Post(kLogs, nullptr).body["logs"].size(), 0u);
}

}  // namespace
}  // namespace composio::sandbox
