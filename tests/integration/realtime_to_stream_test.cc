// SPDX-License-Identifier: Apache-2.0
// An event's way over Composio's websocket through the whole gateway: credentials, websocket, log, stream, client.
#include <gtest/gtest.h>

#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <thread>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "composio/gateway/v1/admin_service.pb.h"
#include "service/base/mutex.h"
#include "tests/testing/gateway_rig.h"
#include "tests/testing/grpc_client.h"
#include "tests/testing/pusher_server.h"
#include "tests/testing/raw_http_server.h"
#include "tests/testing/subscriber.h"

namespace composio {
namespace {

using gateway::v1::EventSource;
using gateway::v1::StreamFrame;
using gateway::v1::TriggerEvent;
using testing::GatewayRig;
using testing::GrpcClient;
using testing::PusherServer;
using testing::RawHttpServer;
using testing::RawReply;
using testing::RawRequest;
using testing::Subscriber;

constexpr char kChannel[] = "private-pr_1_triggers";
constexpr char kStored[] = R"(composio_gateway_realtime_events_total{verdict="stored"})";

std::string V3(int number) {
  return absl::StrCat(R"({"id":"msg_)", number, R"(","timestamp":"2026-02-15T12:00:00.000Z",)",
                      R"("type":"composio.trigger.message","metadata":{"log_id":"log_)", number,
                      R"(","trigger_slug":"GITHUB_COMMIT_EVENT","trigger_id":"ti_1","connected_account_id":"ca_1",)",
                      R"("auth_config_id":"ac_1","user_id":"user-1"},"data":{"number":)", number, "}}");
}

// Composio's REST interface, as far as the feed uses it.
class RestServer {
 public:
  int Asked(const std::string& path) {
    base::MutexLock lock(mutex_);
    return asked_[path];
  }
  std::string LastBody() {
    base::MutexLock lock(mutex_);
    return last_body_;
  }
  std::string url() const { return server_.url(); }
  // From now on the credentials are refused with this status; 0: given.
  void Refuse(int status) {
    base::MutexLock lock(mutex_);
    refusal_ = status;
  }

 private:
  RawReply Answer(const RawRequest& request) {
    const std::string line = request.Line();
    const std::string path = line.substr(line.find(' ') + 1, line.rfind(' ') - line.find(' ') - 1);
    base::MutexLock lock(mutex_);
    ++asked_[path];
    if (!request.body.empty()) last_body_ = request.body;
    if (path == "/api/v3/internal/sdk/realtime/credentials") {
      if (refusal_ != 0) return {absl::StrCat("HTTP/1.1 ", refusal_, " No\r\ncontent-length: 0\r\n\r\n")};
      return RawReply::Ok(R"({"pusher_key":"key1","pusher_cluster":"mt1","project_id":"pr_1"})");
    }
    if (path == "/api/v3/internal/sdk/realtime/auth") return RawReply::Ok(R"({"auth":"key1:abcdef"})");
    return RawReply::Ok(R"({"toolkit":{"slug":"github"}})");
  }

  base::Mutex mutex_;
  std::map<std::string, int> asked_ ABSL_GUARDED_BY(mutex_);
  std::string last_body_ ABSL_GUARDED_BY(mutex_);
  int refusal_ ABSL_GUARDED_BY(mutex_) = 0;
  RawHttpServer server_{[this](const RawRequest& request) { return Answer(request); }};
};

class RealtimeToStream : public ::testing::Test {
 protected:
  std::map<std::string, std::string> Environment(const PusherServer& pusher) const {
    return {{"COMPOSIO_BASE_URL", rest_.url()},
            {"COMPOSIO_API_KEY", "ak_1"},
            {"COMPOSIO_WEBHOOK_SECRET", ""},
            {"COMPOSIO_GATEWAY_REALTIME", "true"},
            {"COMPOSIO_GATEWAY_REALTIME_URL", pusher.url()},
            {"COMPOSIO_GATEWAY_REALTIME_FIRST_BACKOFF", "10ms"}};
  }
  // The realtime feed as ListSources shows it, once it is in `state`; as it is after 10 s otherwise.
  static EventSource AwaitSource(const GatewayRig& rig, gateway::v1::EventSourceState state) {
    GrpcClient client(grpc::CreateChannel(rig.address(), grpc::InsecureChannelCredentials()));
    const absl::Time deadline = absl::Now() + absl::Seconds(10);
    for (;;) {
      const auto result = client.Call("/composio.gateway.v1.AdminService/ListSources", {""});
      gateway::v1::ListSourcesResponse response;
      EXPECT_TRUE(result.status.ok() && response.ParseFromString(result.messages.at(0)));
      EXPECT_EQ(response.sources_size(), 2);
      EXPECT_EQ(response.sources(0).transport(), gateway::v1::EVENT_TRANSPORT_WEBHOOK);
      EXPECT_EQ(response.sources(0).state(), gateway::v1::EVENT_SOURCE_STATE_NOT_CONFIGURED);
      const EventSource& source = response.sources(1);
      if (source.state() == state || absl::Now() > deadline) return source;
      std::this_thread::yield();
    }
  }
  static std::unique_ptr<Subscriber> Opened(const GatewayRig& rig) {
    gateway::v1::SubscribeTriggersRequest request;
    request.mutable_payload()->set_include_provenance(true);
    auto subscriber = std::make_unique<Subscriber>(rig.address(), request);
    subscriber->Next(StreamFrame::kOpened);
    return subscriber;
  }

  RestServer rest_;
};

TEST_F(RealtimeToStream, AnEventOfTheWebsocketReachesASubscriber) {
  PusherServer pusher;
  GatewayRig rig(Environment(pusher));
  rig.Start();
  auto subscriber = Opened(rig);
  ASSERT_TRUE(pusher.AwaitSubscription());
  EXPECT_TRUE(absl::StartsWith(pusher.target(), "/app/key1?protocol=7&client=composio-gateway&version="));
  EXPECT_EQ(rest_.LastBody(), "socket_id=123.456&channel_name=private-pr_1_triggers");
  EXPECT_EQ(
      nlohmann::json::parse(pusher.NextText()),
      nlohmann::json({{"event", "pusher:subscribe"}, {"data", {{"auth", "key1:abcdef"}, {"channel", kChannel}}}}));

  pusher.SendEvent("trigger_to_client", kChannel, V3(1));
  const TriggerEvent event = subscriber->NextEvent();
  EXPECT_EQ(event.event_id(), "msg_1");
  EXPECT_EQ(event.app(), "github");
  EXPECT_EQ(event.trigger_type(), "GITHUB_COMMIT_EVENT");
  EXPECT_EQ(event.provenance().transport(), gateway::v1::EVENT_TRANSPORT_REALTIME);
  EXPECT_EQ(rig.AwaitMetric(kStored, 1), 1);
}

TEST_F(RealtimeToStream, AfterTheConnectionIsLostAnotherIsAuthorisedAnew) {
  PusherServer pusher;
  GatewayRig rig(Environment(pusher));
  rig.Start();
  auto subscriber = Opened(rig);
  int number = 0;
  for (int code : {0, 1000, 1001, 4200, 4201, 4009}) {
    ASSERT_TRUE(pusher.AwaitSubscription()) << code;
    pusher.SendEvent("trigger_to_client", kChannel, V3(++number));
    EXPECT_EQ(subscriber->NextEvent().event_id(), absl::StrCat("msg_", number));
    code == 0 ? pusher.Drop() : pusher.Close(code);
  }
  ASSERT_TRUE(pusher.AwaitSubscription());
  EXPECT_EQ(rest_.Asked("/api/v3/internal/sdk/realtime/auth"), 7);
  EXPECT_EQ(rest_.Asked("/api/v3/internal/sdk/realtime/credentials"), 2) << "the second time for code 4009";
}

TEST_F(RealtimeToStream, TheWebsocketIsEncryptedAndItsCertificateChecked) {
  PusherServer::Options options;
  options.certificate = testing::MakeCertificate();
  PusherServer pusher(options);
  auto environment = Environment(pusher);
  environment["COMPOSIO_GATEWAY_REALTIME_CA_FILE"] = options.certificate->certificate_file;
  GatewayRig rig(environment);
  rig.Start();
  auto subscriber = Opened(rig);
  ASSERT_TRUE(pusher.AwaitSubscription());
  pusher.SendEvent("trigger_to_client", kChannel, V3(1));
  EXPECT_EQ(subscriber->NextEvent().event_id(), "msg_1");
}

TEST_F(RealtimeToStream, AShutdownEndsTheWebsocketInOrder) {
  PusherServer pusher;
  GatewayRig rig(Environment(pusher));
  rig.Start();
  ASSERT_TRUE(pusher.AwaitSubscription());
  rig.Stop();
  EXPECT_EQ(pusher.AwaitClose(), 1000);
}

TEST_F(RealtimeToStream, ListSourcesHeartbeatsAndMetricsTellHowItIs) {
  PusherServer pusher;
  GatewayRig rig(Environment(pusher));
  rig.Start();
  ASSERT_TRUE(pusher.AwaitSubscription());
  EXPECT_TRUE(AwaitSource(rig, gateway::v1::EVENT_SOURCE_STATE_RECEIVING).healthy());
  gateway::v1::SubscribeTriggersRequest request;
  request.mutable_heartbeat_interval()->set_seconds(1);
  Subscriber subscriber(rig.address(), request);
  subscriber.Next(StreamFrame::kOpened);
  pusher.SendEvent("trigger_to_client", kChannel, V3(1));
  subscriber.NextEvent();
  const auto heartbeat = subscriber.Next(StreamFrame::kHeartbeat).heartbeat();
  ASSERT_EQ(heartbeat.sources_size(), 2);
  EXPECT_EQ(heartbeat.sources(1).transport(), gateway::v1::EVENT_TRANSPORT_REALTIME);
  EXPECT_TRUE(heartbeat.sources(1).healthy());
  EXPECT_TRUE(heartbeat.sources(1).has_last_event_time());
  const EventSource source = AwaitSource(rig, gateway::v1::EVENT_SOURCE_STATE_RECEIVING);
  EXPECT_EQ(source.project(), "default");
  EXPECT_EQ(source.received_events(), 1);
  EXPECT_EQ(source.connects(), 1);
  EXPECT_EQ(rig.Metric(R"(composio_gateway_event_source_receiving{transport="realtime",project="default"})"), 1);
}

TEST_F(RealtimeToStream, RefusedCredentialsAreToldEverywhere) {
  rest_.Refuse(401);
  PusherServer pusher;
  GatewayRig rig(Environment(pusher));
  rig.Start();
  const EventSource source = AwaitSource(rig, gateway::v1::EVENT_SOURCE_STATE_REFUSED);
  EXPECT_EQ(source.state(), gateway::v1::EVENT_SOURCE_STATE_REFUSED);
  EXPECT_FALSE(source.healthy());
  EXPECT_TRUE(absl::StrContains(source.last_error(), "API key")) << source.last_error();
  EXPECT_TRUE(source.has_next_attempt_time());
  const auto ready = rig.Get("/readyz");
  EXPECT_EQ(ready.status, 200) << "calls and the log work without";
  EXPECT_TRUE(absl::StrContains(ready.body, "realtime feed: it is refused")) << ready.body;
}

TEST_F(RealtimeToStream, PingsOfTheWebsocketAreAnswered) {
  PusherServer pusher;
  GatewayRig rig(Environment(pusher));
  rig.Start();
  ASSERT_TRUE(pusher.AwaitSubscription());
  pusher.SendPing();
  EXPECT_TRUE(pusher.AwaitPong());
}

}  // namespace
}  // namespace composio
