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
constexpr char kAnswers[] = "/_sandbox/answers";

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

TEST(ControlApiTest, RequestsAreListedAsTheyCame) {
  SandboxRig rig;
  rig.Call("GET", "/api/v3.1/toolkits/a%2Fb?x=1%2C2&x=3", nullptr,
           {{"x-user-api-key", "uak_secret"}, {"x-Anything", "at all"}});
  Json request = rig.Get("/_sandbox/requests").body["requests"][0];
  EXPECT_EQ(request["path"], "/api/v3.1/toolkits/a%2Fb");
  EXPECT_EQ(request["query"], "x=1%2C2&x=3");
  EXPECT_EQ(request["headers"]["x-anything"], "at all");
  EXPECT_EQ(request["headers"]["x-user-api-key"], "uak_***");
  EXPECT_TRUE(request["body"].is_null());
}

TEST(ControlApiTest, PreparedAnswersAreGivenToTheNextMatchingRequests) {
  SandboxRig rig;
  const Json prepared = {{"method", "GET"},           {"path", kToolkits}, {"status", 201},
                         {"headers", {{"x-a", "b"}}}, {"times", 2},        {"body", {{"items", {1, nullptr}}}}};
  ASSERT_EQ(rig.Post(kAnswers, prepared).status, 200);
  EXPECT_EQ(rig.Get(kAnswers).body["answers"].size(), 1u);
  EXPECT_EQ(rig.Call("POST", kToolkits).status, 404);
  EXPECT_EQ(rig.Get("/api/v3.1/tools").status, 200);
  for (int i = 0; i < 2; ++i) {
    auto answer = rig.Get(std::string(kToolkits) + "?limit=1");
    EXPECT_EQ(answer.status, 201);
    EXPECT_EQ(answer.body, prepared["body"]);
    EXPECT_EQ(answer.headers["x-a"], "b");
    EXPECT_EQ(answer.headers["content-type"], "application/json");
  }
  EXPECT_EQ(rig.Get(kToolkits).status, 200);
}

TEST(ControlApiTest, PreparedAnswersMayBeTextOrEmptyAndComeInTheirOrder) {
  SandboxRig rig;
  rig.Post(kAnswers, {{"method", "GET"}, {"path", kToolkits}, {"body", "[1.50]"}});
  rig.Post(kAnswers, {{"method", "GET"}, {"path", kToolkits}, {"status", 204}});
  auto text = rig.Get(kToolkits);
  EXPECT_EQ(text.text, "[1.50]");
  EXPECT_EQ(text.headers["content-type"], "text/plain; charset=utf-8");
  auto empty = rig.Get(kToolkits);
  EXPECT_EQ(empty.status, 204);
  EXPECT_EQ(empty.text, "");
  EXPECT_FALSE(empty.headers.contains("content-type"));
}

TEST(ControlApiTest, PreparedAnswersAreForgottenOnDeleteAndReset) {
  SandboxRig rig;
  const Json prepared = {{"method", "GET"}, {"path", kToolkits}, {"status", 500}};
  rig.Post(kAnswers, prepared);
  rig.Call("DELETE", kAnswers);
  EXPECT_EQ(rig.Get(kToolkits).status, 200);
  rig.Post(kAnswers, prepared);
  rig.Post("/_sandbox/reset", nullptr);
  EXPECT_EQ(rig.Get(kToolkits).status, 200);
}

TEST(ControlApiTest, ABadPreparedAnswerIsRefusedByField) {
  SandboxRig rig;
  const Json good = {{"method", "GET"}, {"path", kToolkits}};
  const auto refused = [&](const char* field, const Json& value) {
    Json body = good;
    body[field] = value;
    auto answer = rig.Post(kAnswers, body);
    EXPECT_EQ(answer.status, 400) << body;
    return answer.body["error"]["errors"][0].get<std::string>();
  };
  EXPECT_EQ(refused("method", ""), "method: is required, for example GET");
  EXPECT_EQ(refused("path", "/_sandbox"), "path: is required and begins with /api/, as the request sends it");
  EXPECT_EQ(refused("status", 99), "status: must be a whole number from 200 to 599");
  EXPECT_EQ(refused("times", 0), "times: must be a whole number from 1 to 10000");
  EXPECT_EQ(refused("headers", {{"a", 1}}), "headers.a: must be a string");
  EXPECT_EQ(refused("headers", 1), "headers: must be an object");
  EXPECT_EQ(refused("time", 1), "time: no such field; see docs/sandbox.md");
  EXPECT_EQ(rig.Post(kAnswers, 1).status, 400);
}

TEST(ControlApiTest, PreparedAnswersAreBounded) {
  SandboxRig rig;
  const Json prepared = {{"method", "GET"}, {"path", kToolkits}};
  for (size_t i = 0; i < Faults::kMaxFaults; ++i) ASSERT_EQ(rig.Post(kAnswers, prepared).status, 200);
  EXPECT_EQ(rig.Post(kAnswers, prepared).status, 400);
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
