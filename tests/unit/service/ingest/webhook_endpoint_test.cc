// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/webhook_endpoint.h"

#include <gtest/gtest.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <map>
#include <string>
#include <vector>

#include "absl/strings/escaping.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "service/base/error.h"
#include "tests/fakes/fake_event_log.h"
#include "tests/fakes/fake_exchange.h"
#include "tests/fakes/manual_clock.h"
#include "tests/fakes/manual_executor.h"
#include "tests/fakes/seeded_random.h"

namespace composio::ingest {
namespace {

constexpr char kSecret[] = "default-secret";
constexpr char kTeamSecret[] = "team-secret";

std::string Sign(const std::string& secret, const std::string& text) {
  unsigned char mac[EVP_MAX_MD_SIZE];
  unsigned int size = 0;
  HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()),
       reinterpret_cast<const unsigned char*>(text.data()), text.size(), mac, &size);
  return absl::StrCat("v1,", absl::Base64Escape(absl::string_view(reinterpret_cast<char*>(mac), size)));
}

class WebhookEndpointTest : public testing::Test {
 protected:
  WebhookEndpointTest() {
    WebhookOptions options;
    options.secrets = {{"default", {kSecret, "previous-secret"}}, {"team", {kTeamSecret}}};
    Make(std::move(options));
  }

  void Make(WebhookOptions options) {
    endpoint_ = std::make_unique<WebhookEndpoint>(std::move(options), sink_, clock_,
                                                  [this](WebhookVerdict verdict, const std::string& project) {
                                                    ++verdicts_[verdict];
                                                    projects_.push_back(project);
                                                  });
  }

  std::string Now() { return absl::StrCat(absl::ToUnixSeconds(clock_.Now())); }

  fakes::FakeRequest Signed(std::string body, std::string id = "msg_1", const std::string& secret = kSecret,
                            std::string path = "/webhooks/composio") {
    fakes::FakeRequest request;
    request.method = "POST";
    request.path = std::move(path);
    request.headers = {{"webhook-id", id},
                       {"webhook-timestamp", Now()},
                       {"webhook-signature", Sign(secret, absl::StrCat(id, ".", Now(), ".", body))},
                       {"x-composio-webhook-version", "V3"}};
    request.body = std::move(body);
    return request;
  }
  std::shared_ptr<fakes::ExchangeOutcome> Handle(fakes::FakeRequest request) {
    auto outcome = std::make_shared<fakes::ExchangeOutcome>();
    endpoint_->Handle(std::make_unique<fakes::FakeExchange>(std::move(request), outcome));
    return outcome;
  }
  // Handles it to the end.
  http_server::HttpResponse Response(fakes::FakeRequest request) {
    auto outcome = Handle(std::move(request));
    executor_.RunUntilIdle();
    EXPECT_TRUE(outcome->response.has_value());
    return outcome->response.value_or(http_server::HttpResponse());
  }
  events::EventRecord Stored() {
    EXPECT_EQ(log_.Events().size(), 1u);
    return log_.Events().empty() ? events::EventRecord() : log_.Events().back()->record();
  }

  fakes::ManualClock clock_;
  fakes::ManualTimers timers_{clock_};
  fakes::ManualExecutor executor_;
  fakes::SeededRandom random_{7};
  fakes::FakeEventLog log_{clock_};
  AppDirectory apps_{[](const std::string&, auto done) { done(std::string("github")); }, timers_, clock_};
  EventSink sink_{log_, apps_, executor_, clock_, random_};
  std::unique_ptr<WebhookEndpoint> endpoint_;
  std::map<WebhookVerdict, int> verdicts_;
  std::vector<std::string> projects_;  // as the observer heard them
};

using Verdicts = std::map<WebhookVerdict, int>;

std::string HeaderOf(const http_server::HttpResponse& response, absl::string_view name) {
  for (const auto& [key, value] : response.headers) {
    if (absl::EqualsIgnoreCase(key, name)) return value;
  }
  return "";
}

// The response is an error of this reason, and its reason is one of the documented ones.
void ExpectError(const http_server::HttpResponse& response, int status, const std::string& reason) {
  EXPECT_EQ(response.status, status);
  EXPECT_TRUE(absl::StrContains(response.body, absl::StrCat("\"reason\":\"", reason, "\""))) << response.body;
  gateway::v1::ErrorReason value;
  EXPECT_TRUE(gateway::v1::ErrorReason_Parse("ERROR_REASON_" + reason, &value)) << reason;
  EXPECT_EQ(HeaderOf(response, "content-type"), "application/json");
  EXPECT_EQ(HeaderOf(response, "retry-after"), status == 503 ? "5" : "");
}

constexpr char kV3[] =
    R"({"id":"msg_1","timestamp":"2026-02-15T12:00:00.000Z","type":"composio.trigger.message",)"
    R"("metadata":{"log_id":"log_1","trigger_slug":"GITHUB_COMMIT_EVENT","trigger_id":"ti_1"},"data":{"n":1}})";

TEST_F(WebhookEndpointTest, TheProjectIsToldOnlyOfWhatWasVerified) {
  EXPECT_EQ(Response(Signed("{}", "msg_1", kTeamSecret, "/webhooks/composio/team")).status, 200);
  EXPECT_EQ(Response(Signed("{}", "msg_2", "wrong", "/webhooks/composio/team")).status, 401);
  EXPECT_EQ(projects_, (std::vector<std::string>{"team", ""}));
}

TEST_F(WebhookEndpointTest, AnEventIsStoredBeforeTheAnswer) {
  fakes::FakeRequest request = Signed(kV3);
  request.headers["traceparent"] = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
  auto outcome = Handle(std::move(request));
  EXPECT_FALSE(outcome->response.has_value());
  EXPECT_EQ(log_.Events().size(), 0u);
  executor_.RunUntilIdle();
  ASSERT_TRUE(outcome->response.has_value());
  EXPECT_EQ(outcome->response->status, 200);
  EXPECT_EQ(outcome->response->body, "{\"status\":\"stored\"}\n");
  const events::EventRecord record = Stored();
  EXPECT_EQ(record.project, "default");
  EXPECT_EQ(record.event_id, "msg_1");
  EXPECT_EQ(record.webhook_id, "msg_1");
  EXPECT_EQ(record.app, "github");
  EXPECT_EQ(record.transport, events::Transport::kWebhook);
  EXPECT_EQ(record.version, events::PayloadVersion::kV3);
  EXPECT_EQ(record.traceparent, "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
  EXPECT_EQ(record.body.view(), kV3);
  EXPECT_EQ(record.payload.view(), R"({"n":1})");
  EXPECT_EQ(record.receive_time, clock_.Now());
  EXPECT_EQ(verdicts_, (Verdicts{{WebhookVerdict::kStored, 1}}));
}

TEST_F(WebhookEndpointTest, ARepeatedDeliveryIsAnswered200AndStoredOnce) {
  EXPECT_EQ(Response(Signed(kV3)).status, 200);
  clock_.Advance(absl::Minutes(30));
  const auto again = Response(Signed(kV3));
  EXPECT_EQ(again.status, 200);
  EXPECT_EQ(again.body, "{\"status\":\"duplicate\"}\n");
  EXPECT_EQ(log_.Events().size(), 1u);
  EXPECT_EQ(verdicts_, (Verdicts{{WebhookVerdict::kStored, 1}, {WebhookVerdict::kDuplicate, 1}}));
}

TEST_F(WebhookEndpointTest, TheSameLogIdUnderAnotherWebhookIdIsADuplicate) {
  const std::string v1 = R"({"trigger_name":"a","trigger_id":"t","connection_id":"c","payload":{},"log_id":"log_9"})";
  EXPECT_EQ(Response(Signed(v1, "msg_1")).status, 200);
  EXPECT_EQ(Response(Signed(v1, "msg_2")).body, "{\"status\":\"duplicate\"}\n");
}

TEST_F(WebhookEndpointTest, OneEventInTwoProjectsIsStoredInBoth) {
  Response(Signed(kV3));
  Response(Signed(kV3, "msg_1", kTeamSecret, "/webhooks/composio/team"));
  ASSERT_EQ(log_.Events().size(), 2u);
  EXPECT_EQ(log_.Events()[1]->record().project, "team");
}

TEST_F(WebhookEndpointTest, ThePathDecidesTheProjectAndItsSecret) {
  ExpectError(Response(Signed(kV3, "msg_1", kSecret, "/webhooks/composio/team")), 401, "WEBHOOK_SIGNATURE_INVALID");
  ExpectError(Response(Signed(kV3, "msg_1", kTeamSecret)), 401, "WEBHOOK_SIGNATURE_INVALID");
  EXPECT_EQ(Response(Signed(kV3, "msg_1", kTeamSecret, "/webhooks/composio/team")).status, 200);
  EXPECT_EQ(Response(Signed(kV3, "msg_1", kSecret, "/webhooks/composio/default")).status, 200);
  EXPECT_EQ(Response(Signed(kV3, "msg_1", kSecret, "/webhooks/composio/")).status, 200);
}

TEST_F(WebhookEndpointTest, ASecretFromBeforeTheRollOverIsAccepted) {
  EXPECT_EQ(Response(Signed(kV3, "msg_1", "previous-secret")).status, 200);
}

TEST_F(WebhookEndpointTest, ABadSignatureIsRefusedBeforeTheBodyIsLookedAt) {
  fakes::FakeRequest request = Signed("no json at all");
  request.headers["webhook-signature"] = "v1,AAAA";
  ExpectError(Response(std::move(request)), 401, "WEBHOOK_SIGNATURE_INVALID");
  EXPECT_TRUE(log_.Events().empty());
  EXPECT_EQ(verdicts_, (Verdicts{{WebhookVerdict::kSignatureRefused, 1}}));
}

TEST_F(WebhookEndpointTest, AChangedBodyIsRefused) {
  fakes::FakeRequest request = Signed(kV3);
  request.body += "\n";
  ExpectError(Response(std::move(request)), 401, "WEBHOOK_SIGNATURE_INVALID");
}

TEST_F(WebhookEndpointTest, EveryHeaderIsNeeded) {
  for (const char* header : {"webhook-id", "webhook-timestamp", "webhook-signature"}) {
    fakes::FakeRequest request = Signed(kV3);
    request.headers.erase(header);
    const auto response = Response(std::move(request));
    ExpectError(response, 401, "WEBHOOK_SIGNATURE_INVALID");
    EXPECT_TRUE(absl::StrContains(response.body, "missing")) << response.body;
  }
}

TEST_F(WebhookEndpointTest, StaleTimestampsAreRefusedBothWays) {
  for (const absl::Duration shift : {absl::Seconds(301), absl::Seconds(-301)}) {
    fakes::FakeRequest request = Signed(kV3);
    clock_.Advance(shift);
    const auto response = Response(std::move(request));
    ExpectError(response, 401, "WEBHOOK_SIGNATURE_INVALID");
    EXPECT_TRUE(absl::StrContains(response.body, "clock")) << response.body;
  }
}

TEST_F(WebhookEndpointTest, AnUnknownProjectAnswersExactlyLikeAKnownOne) {
  const auto variants = [&](const std::string& path) {
    std::vector<fakes::FakeRequest> requests(6, Signed(kV3, "msg_1", "another-secret", path));
    requests[1].headers.erase("webhook-signature");
    requests[2].headers["webhook-timestamp"] = "now";
    requests[3].headers["webhook-timestamp"] = "1";
    requests[4].body = "no json";
    requests[5] = Signed(kV3, "msg_1", "decoy", path);
    return requests;
  };
  const auto known = variants("/webhooks/composio/team");
  for (const char* path : {"/webhooks/composio/nobody", "/webhooks/composio/team/", "/webhooks/composio/team/x",
                           "/webhooks/composio/Team", "/webhooks/composio/%74eam", "/webhooks/composioteam"}) {
    const auto unknown = variants(path);
    for (size_t i = 0; i < known.size(); ++i) {
      const auto expected = Response(known[i]), seen = Response(unknown[i]);
      EXPECT_EQ(seen.status, 401);
      EXPECT_EQ(seen.status, expected.status) << path << " " << i;
      EXPECT_EQ(seen.body, expected.body) << path << " " << i;
      EXPECT_EQ(seen.headers, expected.headers) << path << " " << i;
    }
  }
  EXPECT_TRUE(log_.Events().empty());
}

TEST_F(WebhookEndpointTest, ABodyThatIsNoJsonIsRefusedWithItsPosition) {
  const auto response = Response(Signed("{\"a\":1,}"));
  ExpectError(response, 400, "REQUEST_MALFORMED");
  EXPECT_TRUE(absl::StrContains(response.body, "byte 7")) << response.body;
  EXPECT_TRUE(log_.Events().empty());
  EXPECT_EQ(verdicts_, (Verdicts{{WebhookVerdict::kBodyRefused, 1}}));
}

TEST_F(WebhookEndpointTest, UnknownFormsAreStored) {
  EXPECT_EQ(Response(Signed("[1,2]", "msg_1")).status, 200);
  EXPECT_EQ(Response(Signed("\"text\"", "msg_2")).status, 200);
  EXPECT_EQ(Response(Signed(R"({"hello":"world"})", "msg_3")).status, 200);
  EXPECT_EQ(Response(Signed(std::string(5000, '[') + std::string(5000, ']'), "msg_4")).status, 200);
  ASSERT_EQ(log_.Events().size(), 4u);
  EXPECT_EQ(log_.Events()[2]->record().event_id, "msg_3");
  EXPECT_EQ(log_.Events()[2]->record().version, events::PayloadVersion::kUnknown);
}

TEST_F(WebhookEndpointTest, WithoutASecretNothingIsTaken) {
  for (const auto& secrets : {std::map<std::string, std::vector<std::string>>{},
                              std::map<std::string, std::vector<std::string>>{{"default", {}}},
                              std::map<std::string, std::vector<std::string>>{{"default", {""}}}}) {
    WebhookOptions options;
    options.secrets = secrets;
    Make(std::move(options));
    const auto response = Response(Signed(kV3, "msg_1", ""));
    ExpectError(response, 503, "WEBHOOK_SECRET_MISSING");
    EXPECT_TRUE(absl::StrContains(response.body, "COMPOSIO_WEBHOOK_SECRET")) << response.body;
    EXPECT_EQ(Response(Signed(kV3, "msg_1", "", "/webhooks/composio/team")).status, 401);
  }
  EXPECT_TRUE(log_.Events().empty());
  EXPECT_EQ(verdicts_[WebhookVerdict::kNotConfigured], 3);
}

TEST_F(WebhookEndpointTest, ALogThatCannotBeWrittenAnswers503AndRecovers) {
  log_.FailWith(
      base::Error(absl::StatusCode::kUnavailable, gateway::v1::ERROR_REASON_LOG_UNAVAILABLE, "/data is full"));
  const auto response = Response(Signed(kV3));
  ExpectError(response, 503, "LOG_UNAVAILABLE");
  EXPECT_FALSE(absl::StrContains(response.body, "/data")) << "nothing from inside leaves";
  EXPECT_EQ(verdicts_, (Verdicts{{WebhookVerdict::kLogUnavailable, 1}}));
  log_.FailWith(absl::OkStatus());
  EXPECT_EQ(Response(Signed(kV3)).body, "{\"status\":\"stored\"}\n");
}

TEST_F(WebhookEndpointTest, WhileDrainingEverythingIsSentAway) {
  auto before = Handle(Signed(kV3));
  endpoint_->Drain();
  ExpectError(Response(Signed(kV3, "msg_2")), 503, "SERVER_DRAINING");
  EXPECT_EQ(before->response->status, 200) << "what was taken before is still stored";
  EXPECT_EQ(log_.Events().size(), 1u);
  EXPECT_EQ(verdicts_, (Verdicts{{WebhookVerdict::kStored, 1}, {WebhookVerdict::kDraining, 1}}));
}

TEST_F(WebhookEndpointTest, ThePathCanBeChosen) {
  for (const char* path : {"/webhook", "/webhook/"}) {
    WebhookOptions options;
    options.path = path;
    options.secrets = {{"default", {kSecret}}, {"team", {kTeamSecret}}};
    Make(std::move(options));
    EXPECT_EQ(Response(Signed(kV3, "msg_1", kSecret, "/webhook")).status, 200) << path;
    EXPECT_EQ(Response(Signed(kV3, "msg_1", kSecret, "/webhook/")).status, 200) << path;
    EXPECT_EQ(Response(Signed(kV3, "msg_1", kTeamSecret, "/webhook/team")).status, 200) << path;
    EXPECT_EQ(Response(Signed(kV3, "msg_1", kSecret, "/webhookdefault")).status, 401) << path;
    EXPECT_EQ(Response(Signed(kV3, "msg_1", kSecret, "/webhooks/composio")).status, 401) << path;
  }
}

TEST_F(WebhookEndpointTest, TheToleranceCanBeChosen) {
  WebhookOptions options;
  options.secrets = {{"default", {kSecret}}};
  options.tolerance = absl::ZeroDuration();
  Make(std::move(options));
  fakes::FakeRequest request = Signed(kV3);
  clock_.Advance(absl::Hours(1000));
  EXPECT_EQ(Response(std::move(request)).status, 200);
}

TEST_F(WebhookEndpointTest, SecretsAreInNoAnswer) {
  fakes::FakeRequest request = Signed(kV3, "msg_1", "wrong");
  EXPECT_FALSE(absl::StrContains(Response(request).body, kSecret));
  request.headers.erase("webhook-id");
  EXPECT_FALSE(absl::StrContains(Response(request).body, kSecret));
}

TEST(WebhookVerdictTest, NamesDiffer) {
  std::map<std::string, int> names;
  for (size_t i = 0; i < kWebhookVerdicts; ++i) {
    ++names[std::string(WebhookVerdictName(static_cast<WebhookVerdict>(i)))];
  }
  EXPECT_EQ(names.size(), kWebhookVerdicts);
  EXPECT_EQ(names.count("stored"), 1u);
}

}  // namespace
}  // namespace composio::ingest
