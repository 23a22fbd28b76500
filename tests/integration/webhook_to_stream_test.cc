// SPDX-License-Identifier: Apache-2.0
// A signed webhook's way through the whole gateway: endpoint, log, stream, client.
#include <gtest/gtest.h>

#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "google/rpc/error_details.pb.h"
#include "google/rpc/status.pb.h"
#include "sandbox/sandbox.h"
#include "tests/testing/gateway_rig.h"
#include "tests/testing/grpc_client.h"
#include "tests/testing/raw_client.h"
#include "tests/testing/subscriber.h"

namespace composio {
namespace {

using gateway::v1::StreamFrame;
using gateway::v1::SubscribeTriggersRequest;
using gateway::v1::TriggerEvent;
using testing::GatewayRig;
using testing::GrpcClient;
using testing::Subscriber;

constexpr char kStored[] = R"(composio_gateway_webhooks_total{verdict="stored"})";
constexpr char kDuplicate[] = R"(composio_gateway_webhooks_total{verdict="duplicate"})";

std::string V3(int number, const std::string& trigger_type = "GITHUB_COMMIT_EVENT") {
  return absl::StrCat(R"({"id":"msg_)", number, R"(","timestamp":"2026-02-15T12:00:00.000Z",)",
                      R"("type":"composio.trigger.message","metadata":{"log_id":"log_)", number,
                      R"(","trigger_slug":")", trigger_type,
                      R"(","trigger_id":"ti_1","connected_account_id":"ca_1","auth_config_id":"ac_1",)",
                      R"("user_id":"user-1"},"data":{"number":)", number, R"(,"price":1.50}})");
}

std::string Id(int number) { return absl::StrCat("msg_", number); }

SubscribeTriggersRequest FromEarliest() {
  SubscribeTriggersRequest request;
  request.mutable_start()->set_preset(gateway::v1::START_PRESET_EARLIEST);
  return request;
}

SubscribeTriggersRequest After(const std::string& cursor) {
  SubscribeTriggersRequest request;
  request.mutable_start()->set_after_cursor(cursor);
  return request;
}

// A subscriber that has been told that its stream is open.
std::unique_ptr<Subscriber> Opened(const GatewayRig& rig, const SubscribeTriggersRequest& request = {}) {
  auto subscriber = std::make_unique<Subscriber>(rig.address(), request);
  subscriber->Next(StreamFrame::kOpened);
  return subscriber;
}

std::string ReasonOf(const grpc::Status& status) {
  google::rpc::Status details;
  google::rpc::ErrorInfo info;
  if (!details.ParseFromString(status.error_details()) || details.details_size() == 0) return "";
  return details.details(0).UnpackTo(&info) ? info.reason() : "";
}

double Number(const TriggerEvent& event) { return event.data().fields().at("number").number_value(); }

template <class Response, class Request>
Response Call(const GatewayRig& rig, const std::string& method, const Request& request) {
  GrpcClient client(grpc::CreateChannel(rig.address(), grpc::InsecureChannelCredentials()));
  const auto result = client.Call("/composio.gateway.v1.EventService/" + method, {request.SerializeAsString()});
  EXPECT_TRUE(result.status.ok()) << method << ": " << result.status.error_message();
  Response response;
  EXPECT_TRUE(!result.messages.empty() && response.ParseFromString(result.messages[0])) << method;
  return response;
}

class WebhookToStream : public ::testing::Test {
 protected:
  GatewayRig rig_;
};

TEST_F(WebhookToStream, EventsOfEveryVersionReachASubscriber) {
  rig_.Start();
  SubscribeTriggersRequest request;
  request.mutable_payload()->set_include_provenance(true);
  auto subscriber = Opened(rig_, request);

  EXPECT_EQ(rig_.SendWebhook("msg_v1",
                             R"({"trigger_name":"github_commit_event","trigger_id":"t-uuid","connection_id":"c-uuid",)"
                             R"("payload":{"number":1},"log_id":"log_v1"})")
                .status,
            200);
  const TriggerEvent v1 = subscriber->NextEvent();
  EXPECT_EQ(v1.event_id(), "msg_v1");
  EXPECT_EQ(v1.trigger_type(), "GITHUB_COMMIT_EVENT");
  EXPECT_EQ(v1.app(), "github");
  EXPECT_EQ(v1.log_id(), "log_v1");
  EXPECT_EQ(v1.provenance().webhook_version(), gateway::v1::WEBHOOK_VERSION_V1);
  EXPECT_EQ(Number(v1), 1);

  EXPECT_EQ(
      rig_.SendWebhook("msg_v2",
                       R"({"log_id":"log_v2","timestamp":"2025-12-23T13:06:07.695Z","type":"slack_receive_message",)"
                       R"("data":{"connection_id":"c-uuid","connection_nano_id":"ca_2","trigger_nano_id":"ti_2",)"
                       R"("trigger_id":"t-uuid","user_id":"user-2","number":2}})")
          .status,
      200);
  const TriggerEvent v2 = subscriber->NextEvent();
  EXPECT_EQ(v2.event_id(), "msg_v2");
  EXPECT_EQ(v2.app(), "slack");
  EXPECT_EQ(v2.trigger(), "ti_2");
  EXPECT_EQ(v2.user_id(), "user-2");
  EXPECT_EQ(v2.data().fields_size(), 1) << "the ids are no part of the event's data";

  EXPECT_EQ(rig_.SendWebhook("msg_3", V3(3)).status, 200);
  const TriggerEvent v3 = subscriber->NextEvent();
  EXPECT_EQ(v3.event_id(), "msg_3");
  EXPECT_EQ(v3.auth_config(), "ac_1");
  EXPECT_EQ(v3.user_id(), "user-1");
  EXPECT_EQ(v3.occur_time().seconds(), 1771156800);
  EXPECT_EQ(v3.provenance().webhook_id(), "msg_3");
  EXPECT_EQ(v3.provenance().transport(), gateway::v1::EVENT_TRANSPORT_WEBHOOK);

  EXPECT_EQ(
      rig_.SendWebhook("msg_l", R"({"appName":"github","payload":{"number":4},"metadata":{"nanoId":"ti_4",)"
                                R"("triggerName":"GITHUB_COMMIT_EVENT","connection":{"clientUniqueUserId":"user-4"}}})")
          .status,
      200);
  const TriggerEvent legacy = subscriber->NextEvent();
  EXPECT_EQ(legacy.app(), "github");
  EXPECT_EQ(legacy.user_id(), "user-4");
  EXPECT_EQ(legacy.provenance().webhook_version(), gateway::v1::WEBHOOK_VERSION_LEGACY);
  EXPECT_EQ(Number(legacy), 4);

  EXPECT_EQ(rig_.SendWebhook("msg_x", "[1, 2.50]").status, 200);
  const TriggerEvent unknown = subscriber->NextEvent();
  EXPECT_EQ(unknown.event_id(), "msg_x");
  EXPECT_EQ(unknown.provenance().webhook_version(), gateway::v1::WEBHOOK_VERSION_UNKNOWN);
}

TEST_F(WebhookToStream, TheBytesOfTheBodyAreKept) {
  rig_.Start();
  SubscribeTriggersRequest request;
  request.mutable_payload()->set_format(gateway::v1::PAYLOAD_FORMAT_JSON_BYTES);
  request.mutable_payload()->set_include_original(true);
  auto subscriber = Opened(rig_, request);
  const std::string body = absl::StrCat("\n ", V3(1), " \n");
  EXPECT_EQ(rig_.SendWebhook("msg_1", body).status, 200);
  const TriggerEvent event = subscriber->NextEvent();
  EXPECT_EQ(event.original(), body);
  EXPECT_EQ(event.json(), R"({"number":1,"price":1.50})");
  EXPECT_EQ(event.payload_size_bytes(), static_cast<int64_t>(event.json().size()));
}

TEST_F(WebhookToStream, ADuplicateIsAnsweredDeliveredOnceAndCounted) {
  rig_.Start();
  auto subscriber = Opened(rig_);
  EXPECT_EQ(rig_.SendWebhook("msg_1", V3(1)).status, 200);
  EXPECT_EQ(rig_.SendWebhook("msg_1", V3(1)).status, 200);
  EXPECT_EQ(rig_.SendWebhook("msg_1", V3(1)).status, 200);
  EXPECT_EQ(rig_.SendWebhook("msg_2", V3(2)).status, 200);
  EXPECT_EQ(Number(subscriber->NextEvent()), 1);
  EXPECT_EQ(Number(subscriber->NextEvent()), 2);

  gateway::v1::GetEventRequest request;
  request.set_event_id("msg_1");
  request.mutable_payload()->set_include_provenance(true);
  const auto event = Call<gateway::v1::GetEventResponse>(rig_, "GetEvent", request).event();
  EXPECT_EQ(event.provenance().duplicate_count(), 2);
  EXPECT_TRUE(event.provenance().has_last_duplicate_time());
  EXPECT_EQ(rig_.Metric(kStored), 2);
  EXPECT_EQ(rig_.Metric(kDuplicate), 2);
}

TEST_F(WebhookToStream, WhatIsRefusedReachesNobody) {
  rig_.Start();
  EXPECT_EQ(rig_.SendWebhook("msg_1", V3(1), "another-secret").status, 401);
  EXPECT_EQ(rig_.SendWebhook("msg_1", "{\"a\":1,}").status, 400);
  EXPECT_EQ(rig_.Get("/webhooks/composio").status, 405);
  EXPECT_EQ(rig_.SendWebhook("msg_1", absl::StrCat("\"", std::string(20'000'000, 'x'), "\"")).status, 413);
  const auto unknown = rig_.SendWebhook("msg_1", V3(1), "another-secret", "/webhooks/composio/nobody");
  const auto known = rig_.SendWebhook("msg_1", V3(1), "another-secret");
  EXPECT_EQ(unknown.status, 401);
  EXPECT_EQ(unknown.body, known.body);
  const auto log = Call<gateway::v1::GetEventLogResponse>(rig_, "GetEventLog", gateway::v1::GetEventLogRequest());
  EXPECT_EQ(log.event_log().event_count(), 0);
  EXPECT_EQ(rig_.Metric(R"(composio_gateway_webhooks_total{verdict="signature_refused"})"), 3);
  EXPECT_EQ(rig_.Metric(R"(composio_gateway_webhooks_total{verdict="body_refused"})"), 1);
}

TEST_F(WebhookToStream, ASubscriberThatWasAwayResumesWhereItStopped) {
  rig_.Start();
  for (int i = 1; i <= 3; ++i) EXPECT_EQ(rig_.SendWebhook(Id(i), V3(i)).status, 200);
  std::string cursor;
  {
    auto subscriber = Opened(rig_, FromEarliest());
    EXPECT_EQ(Number(subscriber->NextEvent()), 1);
    EXPECT_EQ(Number(subscriber->NextEvent()), 2);
    cursor = subscriber->cursor();
  }
  EXPECT_EQ(rig_.SendWebhook(Id(4), V3(4)).status, 200);
  auto subscriber = Opened(rig_, After(cursor));
  EXPECT_EQ(Number(subscriber->NextEvent()), 3);
  EXPECT_EQ(Number(subscriber->NextEvent()), 4);
}

TEST_F(WebhookToStream, ARestartLosesNothingAndRepeatsNothing) {
  rig_.Start();
  for (int i = 1; i <= 5; ++i) EXPECT_EQ(rig_.SendWebhook(Id(i), V3(i)).status, 200);
  std::string cursor;
  {
    auto subscriber = Opened(rig_, FromEarliest());
    for (int i = 1; i <= 3; ++i) EXPECT_EQ(Number(subscriber->NextEvent()), i);
    cursor = subscriber->cursor();
  }
  rig_.Stop();
  rig_.Start();
  for (int i = 4; i <= 8; ++i) EXPECT_EQ(rig_.SendWebhook(Id(i), V3(i)).status, 200);
  auto subscriber = Opened(rig_, After(cursor));
  for (int i = 4; i <= 8; ++i) EXPECT_EQ(Number(subscriber->NextEvent()), i);
  EXPECT_EQ(rig_.Metric(kDuplicate), 2) << "what came before the restart is known after it";
}

TEST_F(WebhookToStream, AShutdownDrainsTheStreams) {
  rig_.Start();
  auto first = Opened(rig_), second = Opened(rig_);
  EXPECT_EQ(rig_.SendWebhook("msg_1", V3(1)).status, 200);
  std::thread shutdown([this] { rig_.Stop(); });
  for (Subscriber* subscriber : {first.get(), second.get()}) {
    EXPECT_EQ(Number(subscriber->NextEvent()), 1) << "what is committed is sent before the goodbye";
    const auto draining = subscriber->Next(StreamFrame::kDraining).draining();
    EXPECT_EQ(draining.reason(), gateway::v1::STREAM_DRAINING_REASON_SHUTDOWN);
    EXPECT_TRUE(draining.has_deadline());
    EXPECT_TRUE(draining.has_reconnect_delay());
    EXPECT_EQ(subscriber->Next(StreamFrame::kEnd).end().reason(), gateway::v1::STREAM_END_REASON_DRAINED);
    const grpc::Status status = subscriber->Finish();
    EXPECT_EQ(status.error_code(), grpc::StatusCode::UNAVAILABLE);
    EXPECT_EQ(ReasonOf(status), "SERVER_DRAINING");
  }
  shutdown.join();
}

class WithOwnUpstream : public ::testing::Test {
 protected:
  WithOwnUpstream() {
    auto sandbox = sandbox::Sandbox::Start({});
    EXPECT_TRUE(sandbox.ok()) << sandbox.status();
    sandbox_ = *std::move(sandbox);
  }
  std::map<std::string, std::string> Environment() const {
    return {{"COMPOSIO_BASE_URL", sandbox_->base_url()}, {"COMPOSIO_API_KEY", "ak_sandbox"}};
  }
  int SandboxPort() const {
    const std::string url = sandbox_->base_url();
    return std::stoi(url.substr(url.rfind(':') + 1));
  }
  std::string SandboxCall(const std::string& method, const std::string& path, const std::string& body = "") {
    testing::RawClient client(SandboxPort());
    client.Send(absl::StrCat(method, " ", path, " HTTP/1.1\r\nhost: sandbox\r\ncontent-type: application/json\r\n",
                             "content-length: ", body.size(), "\r\n\r\n", body));
    const std::string response = client.ReadResponse();
    EXPECT_EQ(testing::StatusOf(response) / 100, 2) << response;
    return testing::BodyOf(response);
  }
  // The sandbox's own account of what it sent, once nothing is on its way.
  nlohmann::json Deliveries() {
    for (;;) {
      auto deliveries = nlohmann::json::parse(SandboxCall("GET", "/_sandbox/deliveries"));
      if (deliveries["idle"] == true) return deliveries;
      std::this_thread::yield();
    }
  }

  std::unique_ptr<sandbox::Sandbox> sandbox_;
};

TEST_F(WithOwnUpstream, WebhooksAcceptedAreTheEventsThatTheSandboxDelivered) {
  GatewayRig rig(Environment());
  rig.Start();
  sandbox_->SetWebhook(rig.webhook_url(), GatewayRig::kSecret);
  auto subscriber = Opened(rig);
  SandboxCall("POST", "/_sandbox/faults", R"({"webhook":"duplicate","count":2})");
  constexpr int kEvents = 5;
  for (int i = 0; i < kEvents; ++i) {
    SandboxCall("POST", "/_sandbox/events", R"({"trigger_type":"SLACK_RECEIVE_MESSAGE"})");
  }
  std::set<std::string> ids;
  for (int i = 0; i < kEvents; ++i) {
    const TriggerEvent event = subscriber->NextEvent();
    EXPECT_EQ(event.trigger_type(), "SLACK_RECEIVE_MESSAGE");
    EXPECT_EQ(event.app(), "slack") << "asked of the upstream";
    ids.insert(event.event_id());
  }
  EXPECT_EQ(ids.size(), static_cast<size_t>(kEvents));
  const auto deliveries = Deliveries();
  EXPECT_EQ(deliveries["attempts"], kEvents + 2);
  EXPECT_EQ(rig.AwaitMetric(kStored, kEvents), kEvents);
  EXPECT_EQ(rig.AwaitMetric(kDuplicate, 2), 2);
}

TEST_F(WebhookToStream, TheBuiltInSandboxsTrafficComesAsSignedWebhooks) {
  std::map<std::string, std::string> environment;
  environment["COMPOSIO_WEBHOOK_SECRET"] = "";
  environment["COMPOSIO_GATEWAY_SANDBOX_EVENTS_PER_SECOND"] = "50";
  GatewayRig rig(environment);
  rig.Start();
  SubscribeTriggersRequest request = FromEarliest();
  request.mutable_payload()->set_include_provenance(true);
  auto subscriber = Opened(rig, request);
  for (int i = 0; i < 5; ++i) {
    const TriggerEvent event = subscriber->NextEvent();
    EXPECT_EQ(event.provenance().transport(), gateway::v1::EVENT_TRANSPORT_WEBHOOK);
    EXPECT_EQ(event.provenance().webhook_version(), gateway::v1::WEBHOOK_VERSION_V3);
    EXPECT_NE(event.app(), "");
  }
  EXPECT_GE(rig.AwaitMetric(kStored, 5), 5);
  EXPECT_EQ(rig.Metric(R"(composio_gateway_webhooks_total{verdict="signature_refused"})"), 0);
}

TEST_F(WithOwnUpstream, WithoutASecretWebhooksAreRefusedWithTheWayOut) {
  auto environment = Environment();
  environment["COMPOSIO_WEBHOOK_SECRET"] = "";
  GatewayRig rig(environment);
  rig.Start();
  const auto answer = rig.SendWebhook("msg_1", V3(1));
  EXPECT_EQ(answer.status, 503);
  EXPECT_TRUE(absl::StrContains(answer.body, "COMPOSIO_WEBHOOK_SECRET")) << answer.body;
  const auto ready = rig.Get("/readyz");
  EXPECT_TRUE(absl::StrContains(ready.body, "COMPOSIO_WEBHOOK_SECRET")) << ready.body;
  EXPECT_EQ(rig.Metric(R"(composio_gateway_webhooks_total{verdict="not_configured"})"), 1);
}

TEST_F(WithOwnUpstream, ACursorOfTheSandboxsLogIsRefusedByAnotherUpstreamsLog) {
  GatewayRig embedded;
  embedded.Start();
  EXPECT_EQ(embedded.SendWebhook("msg_1", V3(1)).status, 200);
  std::string cursor;
  {
    auto subscriber = Opened(embedded, FromEarliest());
    subscriber->NextEvent();
    cursor = subscriber->cursor();
  }
  embedded.Stop();

  GatewayRig other(Environment(), embedded.data_dir());
  other.Start();
  Subscriber refused(other.address(), After(cursor));
  EXPECT_EQ(refused.NextFrame().frame_case(), StreamFrame::FRAME_NOT_SET);
  const grpc::Status status = refused.Finish();
  EXPECT_EQ(status.error_code(), grpc::StatusCode::FAILED_PRECONDITION) << status.error_message();
  EXPECT_EQ(ReasonOf(status), "CURSOR_EPOCH_MISMATCH");
  const auto log = Call<gateway::v1::GetEventLogResponse>(other, "GetEventLog", gateway::v1::GetEventLogRequest());
  EXPECT_EQ(log.event_log().event_count(), 0) << "the sandbox's events are not in this log";
  other.Stop();

  embedded.Start();
  auto resumed = Opened(embedded, After(cursor));
  EXPECT_EQ(embedded.SendWebhook("msg_2", V3(2)).status, 200);
  EXPECT_EQ(Number(resumed->NextEvent()), 2) << "the cursor still counts where it came from";
}

}  // namespace
}  // namespace composio
