// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/trigger_instances_api.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/testing/sandbox_rig.h"

namespace composio::sandbox {
namespace {

using testing::SandboxRig;

constexpr char kActive[] = "/api/v3.1/trigger_instances/active";
constexpr char kManage[] = "/api/v3.1/trigger_instances/manage/";

std::string Star(SandboxRig& rig, const std::string& user, const std::string& repo = "hello-world") {
  return rig.Enable(user, "GITHUB_STAR_ADDED_EVENT", {{"owner", "octocat"}, {"repo", repo}});
}

TEST(TriggerInstancesTest, DisablingTwiceIs409AndDeletedOnesAre410) {
  SandboxRig rig;
  std::string path = kManage + Star(rig, "alice");
  auto disabled = rig.Call("PATCH", path, {{"status", "disable"}});
  EXPECT_EQ(disabled.body, Json({{"status", "success"}}));
  EXPECT_EQ(rig.Call("PATCH", path, {{"status", "disable"}}).status, 409);
  EXPECT_EQ(rig.Call("PATCH", path, {{"status", "enable"}}).status, 200);
  EXPECT_EQ(rig.Call("PATCH", path, {{"status", "enable"}}).status, 409);
  EXPECT_EQ(rig.Call("DELETE", path).status, 200);
  EXPECT_EQ(rig.Call("DELETE", path).status, 410);
  EXPECT_EQ(rig.Call("PATCH", path, {{"status", "enable"}}).status, 410);
  EXPECT_EQ(rig.Call("DELETE", std::string(kManage) + "ti_never").status, 404);
  EXPECT_EQ(rig.Call("PATCH", std::string(kManage) + "ti_never", {{"status", "luck"}}).status, 404);
}

TEST(TriggerInstancesTest, ListCarriesBothSpellings) {
  SandboxRig rig;
  Star(rig, "alice");
  Json item = rig.Get(kActive).body["items"][0];
  EXPECT_EQ(item["triggerName"], item["trigger_name"]);
  EXPECT_EQ(item["triggerConfig"], item["trigger_config"]);
  EXPECT_EQ(item["connectedAccountId"], item["connected_account_id"]);
  EXPECT_TRUE(item["disabledAt"].is_null());
  EXPECT_TRUE(item["deprecated"].contains("createdAt"));
}

TEST(TriggerInstancesTest, FiltersNarrowTheList) {
  SandboxRig rig;
  std::string alice = Star(rig, "alice"), bob = Star(rig, "bob");
  rig.Enable("bob", "SLACK_RECEIVE_MESSAGE", Json::object());
  auto count = [&](const std::string& query) { return rig.Get(kActive + query).body["total_items"].get<int>(); };
  EXPECT_EQ(count(""), 3);
  EXPECT_EQ(count("?user_ids=bob"), 2);
  EXPECT_EQ(count("?user_ids=alice%2Cbob&trigger_names=github_star_added_event"), 2);
  EXPECT_EQ(count("?triggerNames=SLACK_RECEIVE_MESSAGE"), 1);
  EXPECT_EQ(count("?trigger_ids=" + alice), 1);
  EXPECT_EQ(count("?connected_account_ids=" + rig.ConnectionOf("alice", "github")), 1);
  rig.Call("PATCH", kManage + bob, {{"status", "disable"}});
  EXPECT_EQ(count(""), 2);
  EXPECT_EQ(count("?show_disabled=true"), 3);
  EXPECT_EQ(count("?showDisabled=true"), 3);
}

TEST(TriggerInstancesTest, LimitIsClampedTo50) {
  SandboxRig rig;
  for (int i = 0; i < 60; ++i) Star(rig, "alice", "repo-" + std::to_string(i));
  auto page = rig.Get(std::string(kActive) + "?limit=1000");
  EXPECT_EQ(page.body["items"].size(), 50u);
  EXPECT_EQ(page.body["total_pages"], 2);
  auto last = rig.Get(std::string(kActive) + "?cursor=" + StringAt(page.body, "next_cursor"));
  EXPECT_EQ(last.body["items"].size(), 10u);
  EXPECT_TRUE(last.body["next_cursor"].is_null());
}

TEST(TriggerInstancesTest, RemovingTheAccountRemovesItsTriggers) {
  SandboxRig rig;
  std::string id = Star(rig, "alice");
  rig.Call("DELETE", "/api/v3.1/connected_accounts/" + rig.ConnectionOf("alice", "github"));
  EXPECT_EQ(rig.Get(kActive).body["total_items"], 0);
  EXPECT_EQ(rig.Call("DELETE", kManage + id).status, 410);
}

TEST(TriggerInstancesTest, EgressUrlIsItsOwnAddressForEvents) {
  SandboxRig rig;
  std::string id = Star(rig, "alice");
  EXPECT_EQ(rig.Call("PATCH", kManage + id, {{"egress_url", "http://example.com/"}}).status, 400);
  EXPECT_EQ(rig.Call("PATCH", kManage + id, {{"egress_url", "http://127.0.0.1:1/x"}}).status, 200);
  rig.Post("/_sandbox/events", {{"trigger_id", id}});
  ASSERT_EQ(rig.outbox().queue().Snapshot().size(), 1u);
  EXPECT_EQ(rig.outbox().queue().Snapshot()[0].url, "http://127.0.0.1:1/x");
}

}  // namespace
}  // namespace composio::sandbox
