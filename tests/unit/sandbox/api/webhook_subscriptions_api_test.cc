// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/webhook_subscriptions_api.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/testing/sandbox_rig.h"

namespace composio::sandbox {
namespace {

using testing::SandboxRig;

constexpr char kPath[] = "/api/v3.1/webhook_subscriptions";

Json Body(const std::string& url) {
  return {{"webhook_url", url}, {"enabled_events", Json::array({"composio.trigger.message"})}};
}

TEST(WebhookSubscriptionsTest, OneAProjectASecondIs409) {
  SandboxRig rig;
  auto made = rig.Post(kPath, Body("https://example.com/hook"));
  EXPECT_EQ(made.status, 201) << made.text;
  EXPECT_EQ(made.body["version"], "V3");
  EXPECT_EQ(rig.Post(kPath, Body("https://example.com/2")).status, 409);
  EXPECT_EQ(rig.Get(kPath).body["total_items"], 1);
  std::string one = std::string(kPath) + "/" + StringAt(made.body, "id");
  EXPECT_EQ(rig.Get(one).body, made.body);
  EXPECT_EQ(rig.Call("DELETE", one).status, 200);
  EXPECT_EQ(rig.Get(one).status, 404);
  EXPECT_EQ(rig.Post(kPath, Body("https://example.com/2")).status, 201);
}

TEST(WebhookSubscriptionsTest, RotationChangesTheSecretOfEventsToCome) {
  SandboxRig rig;
  auto made = rig.Post(kPath, Body("http://127.0.0.1:1/hook"));
  std::string one = std::string(kPath) + "/" + StringAt(made.body, "id");
  auto rotated = rig.Post(one + "/rotate_secret", nullptr);
  EXPECT_NE(rotated.body["secret"], made.body["secret"]);
  rig.Enable("alice", "SLACK_RECEIVE_MESSAGE", Json::object());
  rig.Post("/_sandbox/events", {{"trigger_type", "SLACK_RECEIVE_MESSAGE"}});
  ASSERT_EQ(rig.outbox().queue().Snapshot().size(), 1u);
  EXPECT_EQ(rig.outbox().queue().Snapshot()[0].secret, rotated.body["secret"]);
}

TEST(WebhookSubscriptionsTest, UrlsAreHttpsOrLoopback) {
  for (const char* good : {"https://example.com", "http://127.0.0.1:1/x", "http://localhost/x", "http://[::1]:5/x"}) {
    EXPECT_TRUE(IsWebhookUrl(good)) << good;
  }
  for (const char* bad : {"http://example.com", "ftp://127.0.0.1", "https://", "", "http://127.0.0.1@evil.example/",
                          "http://127.0.0.1.evil.example@x/", "https://a b"}) {
    EXPECT_FALSE(IsWebhookUrl(bad)) << bad;
  }
}

TEST(WebhookSubscriptionsTest, V3OnlyEventsNeedV3) {
  SandboxRig rig;
  Json body = Body("https://example.com");
  body["enabled_events"].push_back("composio.connected_account.expired");
  body["version"] = "V2";
  EXPECT_EQ(rig.Post(kPath, body).status, 400);
  body["version"] = "V3";
  auto made = rig.Post(kPath, body);
  ASSERT_EQ(made.status, 201);
  std::string one = std::string(kPath) + "/" + StringAt(made.body, "id");
  EXPECT_EQ(rig.Call("PATCH", one, {{"version", "V1"}}).status, 400);
  EXPECT_EQ(rig.Call("PATCH", one, Json::object()).status, 400);
  EXPECT_EQ(rig.Call("PATCH", one, {{"enabled_events", Json::array()}}).status, 400);
  Json both = {{"version", "V1"}, {"enabled_events", {"composio.trigger.message"}}};
  both["enabled_events"] = Json::array({"composio.trigger.message"});
  EXPECT_EQ(rig.Call("PATCH", one, both).body["version"], "V1");
}

TEST(WebhookSubscriptionsTest, PayloadFollowsTheVersion) {
  SandboxRig rig;
  std::string trigger = rig.Enable("alice", "SLACK_RECEIVE_MESSAGE", Json::object());
  Json fire = {{"trigger_id", trigger}, {"data", {{"text", "hi"}}}};
  for (const char* version : {"V1", "V2", "V3"}) {
    Json body = Body("http://127.0.0.1:1/hook");
    body["version"] = version;
    auto made = rig.Post(kPath, body);
    rig.Post("/_sandbox/events", fire);
    rig.Call("DELETE", std::string(kPath) + "/" + StringAt(made.body, "id"));
  }
  auto webhooks = rig.Webhooks();
  ASSERT_EQ(webhooks.size(), 3u);
  EXPECT_EQ(webhooks[0]["trigger_name"], "slack_receive_message");
  EXPECT_EQ(webhooks[0]["payload"], Json({{"text", "hi"}}));
  EXPECT_EQ(webhooks[1]["type"], "slack_receive_message");
  EXPECT_EQ(webhooks[1]["data"]["text"], "hi");
  EXPECT_EQ(webhooks[1]["data"]["trigger_nano_id"], trigger);
  EXPECT_EQ(webhooks[2]["type"], "composio.trigger.message");
  EXPECT_EQ(webhooks[2]["metadata"]["trigger_slug"], "SLACK_RECEIVE_MESSAGE");
  EXPECT_EQ(webhooks[2]["id"], rig.outbox().queue().Snapshot()[2].webhook_id);
}

}  // namespace
}  // namespace composio::sandbox
