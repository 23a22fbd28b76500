// SPDX-License-Identifier: Apache-2.0
#include "sandbox/control/control_api.h"

#include <gtest/gtest.h>

#include <string>

#include "absl/time/time.h"
#include "tests/testing/sandbox_rig.h"

namespace composio::sandbox {
namespace {

using testing::SandboxRig;

constexpr char kToolkits[] = "/api/v3.1/toolkits";
constexpr char kFaults[] = "/_sandbox/faults";

TEST(ControlApiTest, InjectedStatusHitsItsPathAndMethodSoManyTimes) {
  SandboxRig rig;
  ASSERT_EQ(rig.Post(kFaults, {{"path", kToolkits}, {"method", "GET"}, {"status", 503}, {"count", 2}}).status, 200);
  EXPECT_EQ(rig.Get("/api/v3.1/tools").status, 200);
  auto first = rig.Get(kToolkits);
  EXPECT_EQ(first.status, 503);
  EXPECT_EQ(first.body["error"]["status"], 503);
  EXPECT_TRUE(first.body["error"].contains("request_id"));
  EXPECT_EQ(rig.Get(kToolkits).status, 503);
  EXPECT_EQ(rig.Get(kToolkits).status, 200);
}

TEST(ControlApiTest, BodiesCanBeHtmlEmptyRateLimitOrGiven) {
  SandboxRig rig;
  rig.Post(kFaults, {{"status", 502}, {"body_form", "html"}});
  auto html = rig.Get(kToolkits);
  EXPECT_EQ(html.headers["content-type"], "text/html");
  EXPECT_EQ(html.text.rfind("<html>", 0), 0u);
  rig.Post(kFaults, {{"status", 500}, {"body_form", "empty"}});
  EXPECT_EQ(rig.Get(kToolkits).text, "");
  rig.Post(kFaults, {{"status", 429}, {"headers", {{"Retry-After", "7"}}}});
  auto limited = rig.Get(kToolkits);
  EXPECT_FALSE(limited.body.contains("error"));
  EXPECT_TRUE(limited.body.contains("message"));
  EXPECT_EQ(limited.headers["Retry-After"], "7");
  rig.Post(kFaults, {{"status", 200}, {"body", {{"items", 5}}}});
  EXPECT_EQ(rig.Get(kToolkits).body, Json({{"items", 5}}));
}

TEST(ControlApiTest, LatencyHoldsTheAnswerBack) {
  SandboxRig rig;
  rig.Post(kFaults, {{"path", "/api/*"}, {"latency_ms", 500}});
  fakes::FakeRequest request;
  request.path = kToolkits;
  request.headers["x-api-key"] = "ak_sandbox";
  auto outcome = rig.Start(request);
  rig.timers().Advance(absl::Milliseconds(499));
  EXPECT_FALSE(outcome->response.has_value());
  rig.timers().Advance(absl::Milliseconds(1));
  ASSERT_TRUE(outcome->response.has_value());
  EXPECT_EQ(outcome->response->status, 200);
}

TEST(ControlApiTest, TheEndHoldsNothingBack) {
  SandboxRig rig;
  rig.Post(kFaults, {{"latency_ms", 60000}, {"count", -1}});
  fakes::FakeRequest request;
  request.path = kToolkits;
  request.headers["x-api-key"] = "ak_sandbox";
  auto delayed = rig.Start(request);
  EXPECT_FALSE(delayed->response.has_value());
  rig.service().End();
  EXPECT_TRUE(delayed->response.has_value());
  EXPECT_EQ(rig.timers().pending(), 0u);
  EXPECT_EQ(rig.Get(kToolkits).status, 200);
}

TEST(ControlApiTest, ResetEndsTheConnectionWithoutAnAnswer) {
  SandboxRig rig;
  rig.Post(kFaults, {{"reset", true}, {"count", -1}});
  EXPECT_TRUE(rig.Get(kToolkits).reset);
  EXPECT_TRUE(rig.Get(kToolkits).reset);
  rig.Call("DELETE", kFaults);
  EXPECT_EQ(rig.Get(kToolkits).status, 200);
}

TEST(ControlApiTest, RateLimitRefusesWithABareBodyUntilTheWindowEnds) {
  SandboxRig rig;
  EXPECT_EQ(rig.Get(kToolkits).headers["X-RateLimit"], "10000");
  rig.Post(kFaults, {{"rate_limit", 1}});
  auto admitted = rig.Get(kToolkits);
  EXPECT_EQ(admitted.status, 200);
  EXPECT_EQ(admitted.headers["X-RateLimit-Remaining"], "0");
  rig.clock().Advance(absl::Seconds(10));
  auto refused = rig.Get(kToolkits);
  EXPECT_EQ(refused.status, 429);
  EXPECT_EQ(refused.body, Json({{"message", "Rate limit exceeded. Limit: 1 requests per 1 minutes"}}));
  EXPECT_EQ(refused.headers["Retry-After"], "50");
  EXPECT_EQ(refused.headers["X-RateLimit-Window-Size"], "60s");
  rig.clock().Advance(absl::Seconds(50));
  EXPECT_EQ(rig.Get(kToolkits).status, 200);
}

TEST(ControlApiTest, RequestsAreListedWithMaskedCredentials) {
  SandboxRig rig;
  rig.Call("POST", "/api/v3.1/toolkits/multi?x=1", {{"toolkits", {"github"}}}, {{"x-api-key", "ak_secret"}});
  Json request = rig.Get("/_sandbox/requests?path=/api/v3.1/toolkits").body["requests"][0];
  EXPECT_EQ(request["method"], "POST");
  EXPECT_EQ(request["query"], "x=1");
  EXPECT_EQ(request["status"], 200);
  EXPECT_EQ(request["headers"]["x-api-key"], "ak_***");
  EXPECT_EQ(request["body"], Json({{"toolkits", {"github"}}}));
}

TEST(ControlApiTest, EventsFireOnMatchingInstancesWithTheirSample) {
  SandboxRig rig;
  rig.service().SetWebhook("http://127.0.0.1:1/hook", "secret");
  auto none = rig.Post("/_sandbox/events", {{"trigger_type", "SLACK_RECEIVE_MESSAGE"}});
  EXPECT_TRUE(none.body["events"].empty());
  EXPECT_TRUE(none.body.contains("note"));
  rig.Enable("alice", "SLACK_RECEIVE_MESSAGE", Json::object());
  rig.Enable("bob", "SLACK_RECEIVE_MESSAGE", Json::object());
  auto both = rig.Post("/_sandbox/events", {{"trigger_type", "slack_receive_message"}, {"count", 3}});
  EXPECT_EQ(both.body["events"].size(), 6u);
  EXPECT_EQ(both.body["events"][0]["sent"], true);
  auto one = rig.Post("/_sandbox/events",
                      {{"trigger_type", "SLACK_RECEIVE_MESSAGE"}, {"user_id", "bob"}, {"data", {{"n", 1}}}});
  EXPECT_EQ(one.body["events"].size(), 1u);
  auto webhooks = rig.Webhooks();
  ASSERT_EQ(webhooks.size(), 7u);
  EXPECT_TRUE(webhooks[0]["data"].contains("text"));
  EXPECT_EQ(webhooks[6]["data"], Json({{"n", 1}}));
  EXPECT_EQ(rig.Post("/_sandbox/events", Json::object()).status, 400);
  EXPECT_EQ(rig.Post("/_sandbox/events", {{"trigger_type", "NOPE"}}).status, 404);
}

TEST(ControlApiTest, LifecycleEventsChangeTheStateToo) {
  SandboxRig rig;
  rig.service().SetWebhook("http://127.0.0.1:1/hook", "secret");
  std::string account = rig.ConnectionOf("alice", "slack");
  std::string trigger = rig.Enable("alice", "SLACK_RECEIVE_MESSAGE", Json::object());
  rig.Post("/_sandbox/events", {{"type", "composio.connected_account.expired"}, {"connected_account_id", account}});
  rig.Post("/_sandbox/events", {{"type", "composio.trigger.disabled"}, {"trigger_id", trigger}});
  EXPECT_EQ(rig.Get("/api/v3.1/connected_accounts/" + account).body["status"], "EXPIRED");
  EXPECT_EQ(rig.Get("/api/v3.1/trigger_instances/active").body["total_items"], 0);
  auto webhooks = rig.Webhooks();
  ASSERT_EQ(webhooks.size(), 2u);
  EXPECT_EQ(webhooks[0]["data"]["id"], account);
  EXPECT_EQ(webhooks[0]["metadata"]["org_id"], "ok_sandbox");
  EXPECT_EQ(webhooks[1]["data"]["disabled_reason"], "connection_expired");
}

TEST(ControlApiTest, WebhookFaultsAndDeliveries) {
  SandboxRig rig;
  rig.service().SetWebhook("http://127.0.0.1:1/hook", "secret");
  rig.Enable("alice", "SLACK_RECEIVE_MESSAGE", Json::object());
  EXPECT_EQ(rig.Post(kFaults, {{"webhook", "drop"}}).status, 200);
  EXPECT_EQ(rig.Post(kFaults, {{"webhook", "lose"}}).status, 400);
  rig.Post("/_sandbox/events", {{"trigger_type", "SLACK_RECEIVE_MESSAGE"}, {"count", 2}});
  Json deliveries = rig.Get("/_sandbox/deliveries").body;
  EXPECT_EQ(deliveries["dropped_by_fault"], 1);
  EXPECT_EQ(deliveries["items"][0]["state"], "dropped_by_fault");
  EXPECT_EQ(deliveries["items"][1]["state"], "pending");
  EXPECT_EQ(deliveries["items"][1]["body"]["type"], "composio.trigger.message");
}

TEST(ControlApiTest, ResetGoesBackToTheStart) {
  SandboxRig rig(/*demo_triggers=*/true);
  int triggers = rig.Get("/api/v3.1/trigger_instances/active").body["total_items"];
  EXPECT_GE(triggers, 15);
  rig.Enable("alice", "GITHUB_STAR_ADDED_EVENT", {{"owner", "o"}, {"repo", "new"}});
  rig.Post(kFaults, {{"status", 500}, {"count", -1}, {"path", "/nowhere"}});
  EXPECT_EQ(rig.Post("/_sandbox/reset", nullptr).status, 200);
  EXPECT_EQ(rig.Get("/api/v3.1/trigger_instances/active").body["total_items"], triggers);
  EXPECT_TRUE(rig.Get(kFaults).body["faults"].empty());
}

TEST(ControlApiTest, TrafficRateIsSetAndChecked) {
  SandboxRig rig;
  EXPECT_EQ(rig.Post("/_sandbox/traffic", {{"events_per_second", 2.5}}).status, 200);
  EXPECT_EQ(rig.traffic, 2.5);
  EXPECT_EQ(rig.Post("/_sandbox/traffic", {{"events_per_second", -1}}).status, 400);
}

TEST(ControlApiTest, UnusableBodiesSayWhatIsMissing) {
  SandboxRig rig;
  EXPECT_EQ(rig.Post(kFaults, Json::object()).status, 400);
  EXPECT_EQ(rig.Post(kFaults, {{"status", 99}}).status, 400);
  EXPECT_EQ(rig.Post(kFaults, {{"latency_ms", -5}}).status, 400);
  fakes::FakeRequest broken{"POST", kFaults, "", {}, "{"};
  EXPECT_EQ(rig.Send(broken).status, 400);
  EXPECT_EQ(rig.Get("/_sandbox/nothing").status, 404);
}

}  // namespace
}  // namespace composio::sandbox
