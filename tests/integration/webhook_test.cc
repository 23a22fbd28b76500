// SPDX-License-Identifier: Apache-2.0
// Webhooks over real sockets: what Composio is answered, and that a 200 means stored.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <thread>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "service/base/error.h"
#include "tests/fakes/fake_event_log.h"
#include "tests/testing/raw_client.h"
#include "tests/testing/signed_webhook.h"
#include "tests/testing/webhook_server.h"

namespace composio {
namespace {

using testing::BodyOf;
using ::testing::HasSubstr;
using testing::RawClient;
using testing::SignedWebhook;
using testing::StatusOf;
using testing::V3Body;

constexpr char kSecret[] = "gateway-test-secret";

class WebhookTest : public ::testing::Test {
 protected:
  WebhookTest() : log_(base::SystemClock()) {
    Start({"/webhooks/composio", {{"default", {kSecret}}, {"acme", {"acme-secret"}}}});
  }
  ~WebhookTest() override { server_->Close(); }

  void Start(ingest::WebhookOptions options) {
    if (server_) server_->Close();
    server_ = std::make_unique<testing::WebhookServer>(io_, log_, std::move(options));
  }

  std::string Send(const std::string& request) {
    RawClient client(server_->port());
    client.Send(request);
    return client.ReadResponse();
  }

  std::vector<events::EventPtr> Stored() {
    std::vector<events::EventPtr> events;
    io_.RunAndWait([&] { events = log_.Events(); });
    return events;
  }

  SignedWebhook Delivery(const std::string& id) {
    SignedWebhook webhook;
    webhook.secret = kSecret;
    webhook.id = id;
    webhook.body = V3Body(id, "log_" + id);
    return webhook;
  }

  io::IoThread io_;
  fakes::FakeEventLog log_;
  std::unique_ptr<testing::WebhookServer> server_;
};

TEST_F(WebhookTest, SignedDeliveryIsStoredWithItsRawBody) {
  const SignedWebhook webhook = Delivery("msg_1");
  const std::string response = Send(webhook.Request());
  EXPECT_EQ(StatusOf(response), 200) << response;
  const auto events = Stored();
  ASSERT_EQ(events.size(), 1u);
  const events::EventRecord& record = events[0]->record();
  EXPECT_EQ(record.event_id, "msg_1");
  EXPECT_EQ(record.app, "github");
  EXPECT_EQ(record.trigger_type, "GITHUB_COMMIT_EVENT");
  EXPECT_EQ(record.transport, events::Transport::kWebhook);
  EXPECT_EQ(record.body.view(), webhook.body);
  EXPECT_EQ(record.payload.view(), "{\"message\":\"fix\"}");
}

TEST_F(WebhookTest, DuplicateIs200AndStoredOnce) {
  EXPECT_EQ(StatusOf(Send(Delivery("msg_1").Request())), 200);
  EXPECT_THAT(BodyOf(Send(Delivery("msg_1").Request())), HasSubstr("duplicate"));
  EXPECT_EQ(Stored().size(), 1u);
}

TEST_F(WebhookTest, ChunkedDeliveryWithExpectationIsTaken) {
  const SignedWebhook webhook = Delivery("msg_1");
  std::string request = webhook.Request();
  request.resize(request.size() - webhook.body.size());
  request = absl::StrReplaceAll(request, {{absl::StrCat("Content-Length: ", webhook.body.size()),
                                           "Transfer-Encoding: chunked\r\nExpect: 100-continue"}});
  RawClient client(server_->port());
  client.Send(request);
  EXPECT_EQ(StatusOf(client.ReadResponse()), 100);
  client.Send(absl::StrCat(absl::Hex(webhook.body.size()), "\r\n", webhook.body, "\r\n0\r\n\r\n"));
  EXPECT_EQ(StatusOf(client.ReadResponse()), 200);
}

TEST_F(WebhookTest, BadSignaturesAre401AndStoreNothing) {
  SignedWebhook wrong_secret = Delivery("msg_1"), stale = Delivery("msg_2"), no_number = Delivery("msg_3");
  wrong_secret.secret = "other";
  stale.timestamp = absl::StrCat(time(nullptr) - 301);
  no_number.timestamp = "yesterday";
  const std::string changed = absl::StrReplaceAll(Delivery("msg_4").Request(), {{"fix", "fox"}});
  const std::string unsigned_ = "POST /webhooks/composio HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}";
  for (const std::string& request :
       {wrong_secret.Request(), stale.Request(), no_number.Request(), changed, unsigned_}) {
    const std::string response = Send(request);
    EXPECT_EQ(StatusOf(response), 401) << request << response;
  }
  EXPECT_TRUE(Stored().empty());
}

TEST_F(WebhookTest, SignatureIsCheckedBeforeTheBody) {
  SignedWebhook webhook = Delivery("msg_1");
  webhook.body = "not json";
  EXPECT_EQ(StatusOf(Send(webhook.Request())), 400);
  webhook.secret = "other";
  EXPECT_EQ(StatusOf(Send(webhook.Request())), 401);
}

TEST_F(WebhookTest, ProjectsHaveTheirOwnSecrets) {
  SignedWebhook webhook = Delivery("msg_1");
  webhook.path = "/webhooks/composio/acme";
  EXPECT_EQ(StatusOf(Send(webhook.Request())), 401);
  webhook.secret = "acme-secret";
  EXPECT_EQ(StatusOf(Send(webhook.Request())), 200);
  ASSERT_EQ(Stored().size(), 1u);
  EXPECT_EQ(Stored()[0]->record().project, "acme");
}

TEST_F(WebhookTest, UnknownProjectIsToldApartByNothing) {
  auto comparable = [](std::string response) {
    return absl::StrReplaceAll(response.substr(response.find("\r\ncontent-type")), {{"nobody", "acme"}});
  };
  SignedWebhook known = Delivery("msg_1"), unknown = Delivery("msg_1");
  known.path = "/webhooks/composio/acme";
  unknown.path = "/webhooks/composio/nobody";
  EXPECT_EQ(comparable(Send(known.Request())), comparable(Send(unknown.Request())));
  known.timestamp = unknown.timestamp = "1";
  EXPECT_EQ(comparable(Send(known.Request())), comparable(Send(unknown.Request())));
}

TEST_F(WebhookTest, WrongMethodIs405AndOversizedIs413) {
  const std::string get = Send("GET /webhooks/composio HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_EQ(StatusOf(get), 405);
  EXPECT_THAT(get, HasSubstr("Allow: POST\r\n"));
  SignedWebhook webhook = Delivery("msg_1");
  webhook.body = std::string(testing::WebhookServer::kMaxBody + 1, ' ');
  EXPECT_EQ(StatusOf(Send(webhook.Request())), 413);
}

TEST_F(WebhookTest, UnwritableLogIs503UntilItRecovers) {
  io_.RunAndWait([this] {
    log_.FailWith(base::Error(absl::StatusCode::kUnavailable, base::ErrorReason::ERROR_REASON_LOG_UNAVAILABLE, "full"));
  });
  const std::string refused = Send(Delivery("msg_1").Request());
  EXPECT_EQ(StatusOf(refused), 503);
  EXPECT_TRUE(Stored().empty());
  io_.RunAndWait([this] { log_.FailWith(absl::OkStatus()); });
  EXPECT_EQ(StatusOf(Send(Delivery("msg_1").Request())), 200);
  EXPECT_EQ(Stored().size(), 1u);
}

TEST_F(WebhookTest, WithoutASecretTheAnswerSaysWhatToSet) {
  Start({});
  const std::string response = Send(Delivery("msg_1").Request());
  EXPECT_EQ(StatusOf(response), 503);
  EXPECT_THAT(BodyOf(response), HasSubstr("COMPOSIO_WEBHOOK_SECRET"));
  EXPECT_TRUE(Stored().empty());
}

TEST_F(WebhookTest, DrainingIs503) {
  io_.RunAndWait([this] { server_->endpoint().Drain(); });
  EXPECT_EQ(StatusOf(Send(Delivery("msg_1").Request())), 503);
}

TEST_F(WebhookTest, PathIsConfigurable) {
  Start({"/webhook", {{"default", {kSecret}}}});
  SignedWebhook webhook = Delivery("msg_1");
  EXPECT_EQ(StatusOf(Send(webhook.Request())), 404);
  webhook.path = "/webhook";
  EXPECT_EQ(StatusOf(Send(webhook.Request())), 200);
}

TEST_F(WebhookTest, PipelinedDeliveriesAreAllStoredInOrder) {
  RawClient client(server_->port());
  std::string requests;
  for (int i = 0; i < 100; ++i) requests += Delivery(absl::StrCat("msg_", i)).Request();
  client.Send(requests);
  for (int i = 0; i < 100; ++i) ASSERT_EQ(StatusOf(client.ReadResponse()), 200);
  const auto events = Stored();
  ASSERT_EQ(events.size(), 100u);
  for (int i = 0; i < 100; ++i) EXPECT_EQ(events[static_cast<size_t>(i)]->record().event_id, absl::StrCat("msg_", i));
}

TEST_F(WebhookTest, SenderThatGoesAwayLosesItsAnswerOnly) {
  {
    RawClient client(server_->port());
    client.Send(Delivery("msg_1").Request());
  }
  while (server_->judged() < 1) std::this_thread::yield();
  EXPECT_EQ(Stored().size(), 1u);
}

}  // namespace
}  // namespace composio
