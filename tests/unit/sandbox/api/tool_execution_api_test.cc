// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/tool_execution_api.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/testing/sandbox_rig.h"

namespace composio::sandbox {
namespace {

using testing::SandboxRig;

constexpr char kExecute[] = "/api/v3.1/tools/execute/";
constexpr char kStar[] = "/api/v3.1/tools/execute/GITHUB_STAR_A_REPOSITORY_FOR_THE_AUTHENTICATED_USER";
const Json kRepo = {{"owner", "octocat"}, {"repo", "hello-world"}};

void Subscribe(SandboxRig& rig) { rig.service().SetWebhook("http://127.0.0.1:1/hook", "secret"); }

TEST(ToolExecutionTest, StarringFiresTheTriggersOfThatRepositoryOnly) {
  SandboxRig rig;
  Subscribe(rig);
  std::string alice = rig.Enable("alice", "GITHUB_STAR_ADDED_EVENT", {{"owner", "OctoCat"}, {"repo", "hello-world"}});
  rig.Enable("bob", "GITHUB_STAR_ADDED_EVENT", {{"owner", "octocat"}, {"repo", "other"}});
  auto answer = rig.Post(kStar, {{"user_id", "bob"}, {"arguments", kRepo}});
  ASSERT_EQ(answer.status, 200) << answer.text;
  EXPECT_EQ(answer.body["successful"], true);
  EXPECT_TRUE(answer.body["error"].is_null());
  auto webhooks = rig.Webhooks();
  ASSERT_EQ(webhooks.size(), 1u);
  EXPECT_EQ(webhooks[0]["type"], "composio.trigger.message");
  EXPECT_EQ(webhooks[0]["metadata"]["trigger_id"], alice);
  EXPECT_EQ(webhooks[0]["metadata"]["user_id"], "alice");
  EXPECT_EQ(webhooks[0]["data"]["repository_name"], "hello-world");
  EXPECT_EQ(webhooks[0]["data"]["starred_by"], "bob-example");
}

TEST(ToolExecutionTest, DisabledTriggersAndDeadAccountsStaySilent) {
  SandboxRig rig;
  Subscribe(rig);
  std::string id = rig.Enable("alice", "GITHUB_STAR_ADDED_EVENT", kRepo);
  rig.Call("PATCH", "/api/v3.1/trigger_instances/manage/" + id, {{"status", "disable"}});
  rig.Enable("bob", "GITHUB_STAR_ADDED_EVENT", kRepo);
  rig.Post("/api/v3.1/connected_accounts/" + rig.ConnectionOf("bob", "github") + "/revoke", nullptr);
  rig.Post(kStar, {{"user_id", "default"}, {"arguments", kRepo}});
  EXPECT_TRUE(rig.Webhooks().empty());
}

TEST(ToolExecutionTest, SendingASlackMessageFiresTheMessageEvent) {
  SandboxRig rig;
  Subscribe(rig);
  rig.Enable("bob", "SLACK_RECEIVE_MESSAGE", Json::object());
  const std::string text = "costs ${now} and \"quotes\" – ok";
  auto answer = rig.Post(std::string(kExecute) + "SLACK_SEND_MESSAGE",
                         {{"user_id", "alice"}, {"arguments", {{"channel", "C0GENERAL1"}, {"text", text}}}});
  ASSERT_EQ(answer.status, 200) << answer.text;
  ASSERT_EQ(answer.body["successful"], true) << answer.text;
  auto webhooks = rig.Webhooks();
  ASSERT_EQ(webhooks.size(), 1u);
  EXPECT_EQ(webhooks[0]["data"]["text"], text) << "text of a user is no template";
}

TEST(ToolExecutionTest, WhatAToolMadeAnotherOneFinds) {
  SandboxRig rig;
  Json arguments = kRepo;
  arguments["title"] = "It breaks";
  auto made =
      rig.Post(std::string(kExecute) + "GITHUB_CREATE_AN_ISSUE", {{"user_id", "alice"}, {"arguments", arguments}});
  ASSERT_EQ(made.body["successful"], true) << made.text;
  Json number = made.body["data"]["number"];
  ASSERT_TRUE(number.is_number()) << made.text;
  Json wanted = kRepo;
  wanted["issue_number"] = number;
  auto found = rig.Post(std::string(kExecute) + "GITHUB_GET_AN_ISSUE", {{"user_id", "bob"}, {"arguments", wanted}});
  EXPECT_EQ(found.body["data"]["title"], "It breaks") << found.text;
  wanted["issue_number"] = 999999;
  auto missing = rig.Post(std::string(kExecute) + "GITHUB_GET_AN_ISSUE", {{"user_id", "bob"}, {"arguments", wanted}});
  EXPECT_EQ(missing.status, 200);
  EXPECT_EQ(missing.body["successful"], false);
  EXPECT_EQ(missing.body["data"]["status_code"], 404);
}

TEST(ToolExecutionTest, AMissingConnectionIs1810) {
  SandboxRig rig;
  auto nobody = rig.Post(kStar, {{"user_id", "nobody"}, {"arguments", kRepo}});
  EXPECT_EQ(nobody.status, 404);
  EXPECT_EQ(nobody.body["error"]["code"], 1810);
  EXPECT_EQ(nobody.body["error"]["slug"], "ActionExecute_ConnectedAccountNotFound");
  auto none = rig.Post(kStar, {{"arguments", kRepo}});
  EXPECT_EQ(none.status, 400);
  EXPECT_EQ(none.body["error"]["code"], 1810);
  auto foreign = rig.Post(kStar, {{"connected_account_id", rig.ConnectionOf("bob", "slack")}, {"arguments", kRepo}});
  EXPECT_EQ(foreign.status, 404);
}

TEST(ToolExecutionTest, BadArgumentsAreTheToolsFailureABadBodyIsTheRequests) {
  SandboxRig rig;
  auto incomplete = rig.Post(kStar, {{"user_id", "alice"}, {"arguments", {{"owner", "octocat"}}}});
  EXPECT_EQ(incomplete.status, 200);
  EXPECT_EQ(incomplete.body["successful"], false);
  EXPECT_EQ(incomplete.body["error"], "Invalid request data provided: repo: Required");
  EXPECT_EQ(rig.Post(kStar, {{"user_id", "alice"}, {"arguments", "x"}}).status, 400);
  EXPECT_EQ(rig.Post(kStar, {{"user_id", "alice"}, {"arguments", kRepo}, {"text", "star it"}}).status, 400);
}

TEST(ToolExecutionTest, UnknownToolAndVersionAre2401) {
  SandboxRig rig;
  auto unknown = rig.Post(std::string(kExecute) + "github_star", {{"user_id", "alice"}});
  EXPECT_EQ(unknown.status, 404);
  EXPECT_EQ(unknown.body["error"]["code"], 2401);
  EXPECT_EQ(unknown.body["error"]["slug"], "Tool_ToolNotFound");
  Json body = {{"user_id", "alice"}, {"arguments", kRepo}, {"version", "19990101_00"}};
  EXPECT_EQ(rig.Post(kStar, body).status, 404);
}

TEST(ToolExecutionTest, AppsRefusalIsAResult) {
  SandboxRig rig;
  Json arguments = {{"owner", "octocat"}, {"repo", "nope"}};
  auto answer = rig.Post(kStar, {{"user_id", "alice"}, {"arguments", arguments}});
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.body["successful"], false);
  EXPECT_EQ(answer.body["data"]["status_code"], 404);
}

TEST(ToolExecutionTest, EveryToolRunsOnItsExamples) {
  SandboxRig rig;
  for (const CatalogueTool& tool : rig.catalogue().tools()) {
    std::string slug = StringAt(tool.item, "slug");
    auto input = rig.Post(kExecute + slug + "/input", {{"text", "something"}});
    ASSERT_EQ(input.status, 200) << slug;
    auto answer = rig.Post(kExecute + slug, {{"user_id", "alice"}, {"arguments", input.body["arguments"]}});
    ASSERT_EQ(answer.status, 200) << slug << answer.text;
    EXPECT_TRUE(answer.body["successful"] == true || answer.body["data"]["status_code"] == 404) << slug << answer.text;
  }
}

TEST(ToolExecutionTest, ProxyKeepsToTheAppsDomain) {
  SandboxRig rig;
  Json body = {{"connected_account_id", rig.ConnectionOf("alice", "github")}, {"endpoint", "/user"}, {"method", "GET"}};
  auto user = rig.Post("/api/v3.1/tools/execute/proxy", body);
  EXPECT_EQ(user.body["data"]["login"], "alice-example") << user.text;
  body["endpoint"] = "https://evil.example/";
  EXPECT_EQ(rig.Post("/api/v3.1/tools/execute/proxy", body).body["error"]["slug"], "OriginMismatch");
  body.erase("connected_account_id");
  EXPECT_EQ(rig.Post("/api/v3.1/tools/execute/proxy", body).body["error"]["slug"], "MissingAuthContext");
}

}  // namespace
}  // namespace composio::sandbox
