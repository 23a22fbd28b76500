// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/trigger_upsert_api.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/testing/sandbox_rig.h"

namespace composio::sandbox {
namespace {

using testing::SandboxRig;

constexpr char kStar[] = "/api/v3.1/trigger_instances/GITHUB_STAR_ADDED_EVENT/upsert";
constexpr char kMail[] = "/api/v3.1/trigger_instances/GMAIL_NEW_GMAIL_MESSAGE/upsert";
const Json kConfig = {{"owner", "octocat"}, {"repo", "hello-world"}};

Json Body(const std::string& user, Json config) { return {{"user_id", user}, {"trigger_config", config}}; }

TEST(TriggerUpsertTest, NewIs201TheSameAgainIs200WithTheSameId) {
  SandboxRig rig;
  auto first = rig.Post(kStar, Body("alice", kConfig));
  auto second = rig.Post(kStar, Body("alice", kConfig));
  auto other = rig.Post(kStar, Body("alice", {{"owner", "octocat"}, {"repo", "other"}}));
  EXPECT_EQ(first.status, 201) << first.text;
  EXPECT_EQ(second.status, 200);
  EXPECT_EQ(first.body["trigger_id"], second.body["trigger_id"]);
  EXPECT_EQ(other.status, 201);
  EXPECT_NE(first.body["trigger_id"], other.body["trigger_id"]);
}

TEST(TriggerUpsertTest, SlugIsTakenInAnyCaseAndInBothVersions) {
  SandboxRig rig;
  EXPECT_EQ(rig.Post("/api/v3/trigger_instances/github_Star_added_event/upsert", Body("bob", kConfig)).status, 201);
}

TEST(TriggerUpsertTest, TheSameAgainSwitchesADisabledOneOn) {
  SandboxRig rig;
  std::string id = rig.Enable("alice", "GITHUB_STAR_ADDED_EVENT", kConfig);
  ASSERT_EQ(rig.Call("PATCH", "/api/v3.1/trigger_instances/manage/" + id, {{"status", "disable"}}).status, 200);
  ASSERT_EQ(rig.Get("/api/v3.1/trigger_instances/active").body["total_items"], 0);
  EXPECT_EQ(rig.Post(kStar, Body("alice", kConfig)).status, 200);
  EXPECT_EQ(rig.Get("/api/v3.1/trigger_instances/active").body["total_items"], 1);
}

TEST(TriggerUpsertTest, PollingBelow15MinutesNeedsAnAppOfOnesOwn) {
  SandboxRig rig;
  auto refused = rig.Post(kMail, Body("alice", {{"interval", 1}}));
  EXPECT_EQ(refused.status, 400);
  EXPECT_EQ(refused.body["error"]["slug"], "TriggerInstance_PollingConfigInvalid");
  auto accepted = rig.Post(kMail, Body("alice", Json::object()));
  ASSERT_EQ(accepted.status, 201) << accepted.text;
  EXPECT_EQ(rig.Get("/api/v3.1/trigger_instances/active").body["items"][0]["trigger_config"]["interval"], 15);

  Json own = {{"toolkit", {{"slug", "gmail"}}},
              {"auth_config", {{"type", "use_custom_auth"}, {"authScheme", "OAUTH2"}}}};
  Json config_id = rig.Post("/api/v3.1/auth_configs", own).body["auth_config"]["id"];
  Json connection = {{"user_id", "carol"}, {"state", {{"authScheme", "OAUTH2"}, {"val", {{"access_token", "t"}}}}}};
  auto made =
      rig.Post("/api/v3.1/connected_accounts", {{"auth_config", {{"id", config_id}}}, {"connection", connection}});
  ASSERT_EQ(made.status, 201) << made.text;
  EXPECT_EQ(made.body["status"], "ACTIVE");
  EXPECT_EQ(rig.Post(kMail, Body("carol", {{"interval", 1}})).status, 201);
}

TEST(TriggerUpsertTest, MissingAndWrongConfigurationIsListed) {
  SandboxRig rig;
  auto answer = rig.Post(kStar, Body("alice", {{"owner", 5}}));
  EXPECT_EQ(answer.status, 400);
  EXPECT_EQ(answer.body["error"]["errors"],
            Json({"trigger_config.repo: Required", "trigger_config.owner: Expected string, received number"}));
}

TEST(TriggerUpsertTest, UnknownTypeUserAccountAndVersionAre404) {
  SandboxRig rig;
  EXPECT_EQ(rig.Post("/api/v3.1/trigger_instances/NOPE/upsert", Body("alice", kConfig)).status, 404);
  auto nobody = rig.Post(kStar, Body("nobody", kConfig));
  EXPECT_EQ(nobody.status, 404);
  EXPECT_EQ(nobody.body["error"]["code"], 1810);
  auto account = rig.Post(kStar, {{"connected_account_id", "ca_nope"}, {"trigger_config", kConfig}});
  EXPECT_EQ(account.status, 404);
  EXPECT_EQ(account.body["error"]["code"], 606);
  Json versioned = Body("alice", kConfig);
  versioned["toolkit_versions"] = {{"github", "19990101_00"}};
  EXPECT_EQ(rig.Post(kStar, versioned).status, 404);
}

TEST(TriggerUpsertTest, AccountOfAnotherAppOrOneThatIsOffIsRefused) {
  SandboxRig rig;
  std::string slack = rig.ConnectionOf("alice", "slack"), github = rig.ConnectionOf("alice", "github");
  EXPECT_EQ(rig.Post(kStar, {{"connected_account_id", slack}, {"trigger_config", kConfig}}).status, 400);
  rig.Call("PATCH", "/api/v3.1/connected_accounts/" + github + "/status", {{"enabled", false}});
  EXPECT_EQ(rig.Post(kStar, {{"connected_account_id", github}, {"trigger_config", kConfig}}).status, 422);
}

TEST(TriggerUpsertTest, DeprecatedSpellingsStillWork) {
  SandboxRig rig;
  Json body = {{"connectedAuthId", rig.ConnectionOf("alice", "github")}, {"triggerConfig", kConfig}};
  EXPECT_EQ(rig.Post(kStar, body).status, 201);
}

}  // namespace
}  // namespace composio::sandbox
