// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/connected_accounts_api.h"

#include <gtest/gtest.h>

#include <string>

#include "absl/time/time.h"
#include "tests/testing/sandbox_rig.h"

namespace composio::sandbox {
namespace {

using testing::SandboxRig;

constexpr char kPath[] = "/api/v3.1/connected_accounts";

std::string ConfigOf(SandboxRig& rig, const std::string& app) {
  return rig.Get("/api/v3.1/auth_configs?toolkit_slug=" + app).body["items"][0]["id"];
}

SandboxRig::Answer Link(SandboxRig& rig, Json more = Json::object()) {
  more["auth_config_id"] = ConfigOf(rig, "github");
  more["user_id"] = "carol";
  return rig.Post(std::string(kPath) + "/link", more);
}

std::string PathOf(const Json& url) {
  std::string text = url.get<std::string>();
  return text.substr(text.find("/_sandbox"));
}

TEST(ConnectedAccountsTest, DemoUsersAreConnectedToEveryApp) {
  SandboxRig rig;
  for (const char* app : {"github", "slack", "gmail", "googlecalendar"}) {
    auto list = rig.Get(std::string(kPath) + "?statuses=ACTIVE&toolkit_slugs=" + app);
    EXPECT_EQ(list.body["total_items"], 3) << app;
  }
}

TEST(ConnectedAccountsTest, FollowingTheLinkConnectsOnce) {
  SandboxRig rig;
  auto link = Link(rig, {{"callback_url", "https://app.example/done?x=1"}});
  ASSERT_EQ(link.status, 201) << link.text;
  std::string account = std::string(kPath) + "/" + StringAt(link.body, "connected_account_id");
  EXPECT_EQ(rig.Get(account).body["status"], "INITIATED");
  EXPECT_EQ(rig.Get(account).body["state"]["val"]["redirectUrl"], link.body["redirect_url"]);
  auto page = rig.Get(PathOf(link.body["redirect_url"]));
  EXPECT_EQ(page.status, 302);
  EXPECT_EQ(page.headers["location"].rfind("https://app.example/done?x=1&status=success&", 0), 0u);
  EXPECT_EQ(rig.Get(account).body["status"], "ACTIVE");
  EXPECT_EQ(rig.Get(PathOf(link.body["redirect_url"])).status, 404);
}

TEST(ConnectedAccountsTest, AnOldLinkIs410) {
  SandboxRig rig;
  auto link = Link(rig);
  rig.clock().Advance(absl::Minutes(11));
  EXPECT_EQ(rig.Get(PathOf(link.body["redirect_url"])).status, 410);
}

TEST(ConnectedAccountsTest, ManagedOauthNeedsALink) {
  SandboxRig rig;
  Json body = {{"auth_config", {{"id", ConfigOf(rig, "github")}}}, {"connection", {{"user_id", "carol"}}}};
  auto answer = rig.Post(kPath, body);
  EXPECT_EQ(answer.status, 400);
  std::string message = answer.body["error"]["message"];
  EXPECT_NE(message.find("no longer supported"), std::string::npos);
  EXPECT_NE(message.find("/api/v3/connected_accounts/link"), std::string::npos);
}

TEST(ConnectedAccountsTest, UnknownOnesAre606) {
  SandboxRig rig;
  auto answer = rig.Get(std::string(kPath) + "/ca_missing");
  EXPECT_EQ(answer.status, 404);
  EXPECT_EQ(answer.body["error"]["code"], 606);
  EXPECT_EQ(answer.body["error"]["slug"], "ConnectedAccount_ResourceNotFound");
}

TEST(ConnectedAccountsTest, DisableAndEnableAgain) {
  SandboxRig rig;
  std::string account = std::string(kPath) + "/" + rig.ConnectionOf("alice", "github");
  EXPECT_EQ(rig.Call("PATCH", account + "/status", {{"enabled", "no"}}).status, 400);
  rig.Call("PATCH", account + "/status", {{"enabled", false}});
  EXPECT_EQ(rig.Get(account).body["is_disabled"], true);
  EXPECT_EQ(rig.Get(account).body["status"], "INACTIVE");
  rig.Call("PATCH", account + "/status", {{"enabled", true}});
  EXPECT_EQ(rig.Get(account).body["status"], "ACTIVE");
}

TEST(ConnectedAccountsTest, SharedOnesMustBeAskedFor) {
  SandboxRig rig;
  Link(rig, {{"experimental", {{"account_type", "SHARED"}}}});
  auto count = [&](const std::string& query) { return rig.Get(kPath + query).body["total_items"].get<int>(); };
  EXPECT_EQ(count("?user_ids=carol"), 0);
  EXPECT_EQ(count("?user_ids=carol&account_type=SHARED"), 1);
  EXPECT_EQ(count("?user_ids=carol&account_type=ALL"), 1);
  EXPECT_EQ(rig.Get(std::string(kPath) + "?account_type=NONE").status, 400);
  EXPECT_EQ(rig.Get(std::string(kPath) + "?statuses=ASLEEP").status, 400);
}

TEST(ConnectedAccountsTest, RevokedAccountsAreNotUsed) {
  SandboxRig rig;
  std::string account = std::string(kPath) + "/" + rig.ConnectionOf("alice", "slack");
  auto revoked = rig.Post(account + "/revoke", nullptr);
  EXPECT_EQ(revoked.body["revoked_tokens"], Json({"access_token", "refresh_token"}));
  EXPECT_EQ(rig.Get(account).body["status"], "REVOKED");
  auto refreshed = rig.Call("POST", account + "/refresh?redirect_url=https://app.example/");
  EXPECT_EQ(refreshed.body["status"], "INITIATED");
  EXPECT_EQ(rig.Get(PathOf(refreshed.body["redirect_url"])).status, 302);
  EXPECT_EQ(rig.Get(account).body["status"], "ACTIVE");
}

TEST(ConnectedAccountsTest, DeletingAnAuthConfigTakesItsAccountsAlong) {
  SandboxRig rig;
  auto gone = rig.Call("DELETE", "/api/v3.1/auth_configs/" + ConfigOf(rig, "github") + "?revoke_on_delete=true");
  EXPECT_EQ(gone.status, 200);
  EXPECT_TRUE(gone.body.contains("revoke_job_id"));
  EXPECT_EQ(rig.Get(std::string(kPath) + "?toolkit_slugs=github").body["total_items"], 0);
}

}  // namespace
}  // namespace composio::sandbox
