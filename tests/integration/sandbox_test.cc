// SPDX-License-Identifier: Apache-2.0
// The sandbox by its embedding interface, over sockets.
#include "sandbox/sandbox.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <memory>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "sandbox/webhook/signature.h"
#include "service/base/mutex.h"
#include "tests/testing/raw_client.h"
#include "tests/testing/raw_http_server.h"

namespace composio {
namespace {

using Json = nlohmann::json;
using sandbox::Sandbox;
using sandbox::SandboxOptions;
using testing::RawReply;
using testing::RawRequest;

constexpr char kSecret[] = "integration-secret";

// Takes webhooks on a loopback port and answers as it is told.
class Receiver {
 public:
  std::string url() const { return server_.url() + "/hook"; }
  // The next webhooks are answered with these statuses, then 200.
  void AnswerWith(std::vector<int> statuses) {
    base::MutexLock lock(mutex_);
    statuses_ = std::move(statuses);
  }
  // Waits until there are `count` and returns them.
  std::vector<RawRequest> WaitFor(size_t count) {
    base::MutexLock lock(mutex_);
    while (taken_.size() < count) changed_.Wait(mutex_);
    return taken_;
  }

 private:
  RawReply Take(const RawRequest& request) {
    base::MutexLock lock(mutex_);
    int status = statuses_.empty() ? 200 : statuses_.front();
    if (!statuses_.empty()) statuses_.erase(statuses_.begin());
    taken_.push_back(request);
    changed_.NotifyAll();
    return {absl::StrCat("HTTP/1.1 ", status, " X\r\ncontent-length: 0\r\n\r\n"), RawReply::Then::kKeep};
  }

  base::Mutex mutex_;
  base::CondVar changed_;
  std::vector<int> statuses_ ABSL_GUARDED_BY(mutex_);
  std::vector<RawRequest> taken_ ABSL_GUARDED_BY(mutex_);
  testing::RawHttpServer server_{[this](const RawRequest& request) { return Take(request); }};
};

class SandboxTest : public ::testing::Test {
 protected:
  void Start(SandboxOptions options = {}) {
    auto started = Sandbox::Start(options);
    ASSERT_TRUE(started.ok()) << started.status();
    sandbox_ = *std::move(started);
    std::string url = sandbox_->base_url();
    port_ = std::atoi(url.substr(url.rfind(':') + 1).c_str());
  }
  void StartWithWebhook(double events_per_second = 0) {
    SandboxOptions options;
    options.webhook_url = receiver_.url();
    options.webhook_secret = kSecret;
    options.events_per_second = events_per_second;
    Start(std::move(options));
  }

  std::string Exchange(const std::string& method, const std::string& path, const std::string& body = "") {
    testing::RawClient client(port_);
    client.Send(absl::StrCat(method, " ", path, " HTTP/1.1\r\nhost: 127.0.0.1\r\nx-api-key: ak_sandbox\r\n",
                             "content-length: ", body.size(), "\r\n\r\n", body));
    return client.ReadResponse();
  }
  Json Post(const std::string& path, const Json& body) {
    return Json::parse(testing::BodyOf(Exchange("POST", path, body.dump())), nullptr, false);
  }
  Json Fire(int count = 1) {
    return Post("/_sandbox/events",
                {{"trigger_type", "SLACK_RECEIVE_MESSAGE"}, {"count", count}, {"data", {{"text", "hi"}}}});
  }
  // Waits until nothing is on its way any more.
  Json IdleDeliveries() {
    while (true) {
      Json deliveries = Json::parse(testing::BodyOf(Exchange("GET", "/_sandbox/deliveries")));
      if (deliveries["idle"] == true) return deliveries;
    }
  }

  Receiver receiver_;
  std::unique_ptr<Sandbox> sandbox_;
  int port_ = 0;
};

TEST_F(SandboxTest, DeliversSignedWebhooks) {
  StartWithWebhook();
  Json event = Fire()["events"][0];
  RawRequest webhook = receiver_.WaitFor(1)[0];
  EXPECT_EQ(webhook.Line(), "POST /hook HTTP/1.1");
  EXPECT_EQ(webhook.Header("webhook-id"), event["webhook_id"]);
  EXPECT_EQ(webhook.Header("x-composio-webhook-version"), "V3");
  EXPECT_EQ(webhook.Header("content-type"), "application/json");
  int64_t timestamp = std::atoll(webhook.Header("webhook-timestamp").c_str());
  EXPECT_EQ(webhook.Header("webhook-signature"),
            sandbox::WebhookSignature(kSecret, webhook.Header("webhook-id"), timestamp, webhook.body));
  EXPECT_EQ(Json::parse(webhook.body)["id"], event["webhook_id"]);
}

TEST_F(SandboxTest, RetriesWithTheSameIdUntilItIsTaken) {
  receiver_.AnswerWith({500, 302, 429});
  StartWithWebhook();
  Fire();
  std::vector<RawRequest> attempts = receiver_.WaitFor(4);
  for (const RawRequest& attempt : attempts) {
    EXPECT_EQ(attempt.Header("webhook-id"), attempts[0].Header("webhook-id"));
    EXPECT_EQ(attempt.body, attempts[0].body);
  }
  Json deliveries = IdleDeliveries();
  EXPECT_EQ(deliveries["delivered"], 1);
  EXPECT_EQ(deliveries["attempts"], 4);
}

TEST_F(SandboxTest, KeepsTheOrderOverOneConnection) {
  StartWithWebhook();
  Json events = Fire(50)["events"];
  std::vector<RawRequest> taken = receiver_.WaitFor(50);
  for (size_t i = 0; i < 50; ++i) {
    EXPECT_EQ(taken[i].Header("webhook-id"), events[i]["webhook_id"]);
    EXPECT_EQ(taken[i].connection, 0);
  }
}

TEST_F(SandboxTest, SetWebhookTurnsTheEventsToAnotherReceiver) {
  Start();
  EXPECT_EQ(Fire()["events"][0]["sent"], false);
  sandbox_->SetWebhook(receiver_.url(), kSecret);
  EXPECT_EQ(Fire()["events"][0]["sent"], true);
  EXPECT_EQ(receiver_.WaitFor(1).size(), 1u);
}

TEST_F(SandboxTest, TrafficGoesRoundAppsAndUsersUntilItIsStopped) {
  StartWithWebhook(/*events_per_second=*/500);
  std::set<std::string> users, types;
  for (const RawRequest& webhook : receiver_.WaitFor(20)) {
    Json metadata = Json::parse(webhook.body)["metadata"];
    users.insert(metadata["user_id"]);
    types.insert(metadata["trigger_slug"]);
  }
  EXPECT_EQ(users.size(), 3u);
  EXPECT_GE(types.size(), 10u);
  sandbox_->SetTraffic(0);
}

TEST_F(SandboxTest, InjectedResetsReachTheClient) {
  Start();
  Post("/_sandbox/faults", {{"reset", true}});
  testing::RawClient client(port_);
  client.Send("GET /api/v3.1/toolkits HTTP/1.1\r\nhost: x\r\nx-api-key: ak_1\r\n\r\n");
  EXPECT_EQ(client.ReadToEnd(), "");
  EXPECT_TRUE(client.reset());
  EXPECT_EQ(testing::StatusOf(Exchange("GET", "/api/v3.1/toolkits")), 200);
}

TEST_F(SandboxTest, LatencyDelaysOneAnswerAndNoOther) {
  Start();
  Post("/_sandbox/faults", {{"latency_ms", 100}, {"path", "/api/v3.1/tools"}});
  testing::RawClient slow(port_);
  slow.Send("GET /api/v3.1/tools HTTP/1.1\r\nhost: x\r\nx-api-key: ak_1\r\n\r\n");
  EXPECT_EQ(testing::StatusOf(Exchange("GET", "/api/v3.1/toolkits")), 200);
  EXPECT_EQ(testing::StatusOf(slow.ReadResponse()), 200);
}

TEST_F(SandboxTest, StopsWithoutWaitingForInjectedLatency) {
  Start();
  Post("/_sandbox/faults", {{"latency_ms", 600000}, {"path", "/api/v3.1/tools"}});
  testing::RawClient slow(port_);
  slow.Send("GET /api/v3.1/tools HTTP/1.1\r\nhost: x\r\nx-api-key: ak_1\r\n\r\n");
  while (Exchange("GET", "/_sandbox/requests?path=/api/v3.1/tools").find("/api/v3.1/tools") == std::string::npos) {
  }
  sandbox_->Stop();
  EXPECT_EQ(testing::StatusOf(slow.ReadResponse()), 200);
}

TEST_F(SandboxTest, AnAddressInUseIsAnErrorThatNamesIt) {
  Start();
  SandboxOptions options;
  options.address = absl::StrCat("127.0.0.1:", port_);
  auto second = Sandbox::Start(options);
  ASSERT_FALSE(second.ok());
  EXPECT_NE(std::string(second.status().message()).find(absl::StrCat(port_)), std::string::npos) << second.status();
}

TEST_F(SandboxTest, StopsWhileADeliveryFails) {
  receiver_.AnswerWith(std::vector<int>(100, 500));
  StartWithWebhook(/*events_per_second=*/100);
  receiver_.WaitFor(3);
  sandbox_->Stop();
  sandbox_->Stop();
}

}  // namespace
}  // namespace composio
