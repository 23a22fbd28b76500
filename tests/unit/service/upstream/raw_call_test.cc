// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/raw_call.h"

#include <gtest/gtest.h>

#include "service/base/error.h"
#include "tests/fakes/fake_http_transport.h"
#include "tests/fakes/manual_clock.h"
#include "tests/fakes/seeded_random.h"

namespace composio::upstream {
namespace {

namespace v1 = gateway::v1;
using Outcome = absl::StatusOr<http_client::HttpResponse>;

class RawCallTest : public ::testing::Test {
 protected:
  static ProxyOptions Options() {
    ProxyOptions options;
    options.base_url = "http://127.0.0.1:9900/";
    options.credentials = {"ak_test", "", ""};
    options.user_agent = "composio-gateway/9.9";
    return options;
  }
  std::shared_ptr<RawCalls::Call> Start(RawRequest request) {
    return calls_.Start(0, std::move(request), [this](Outcome outcome) { outcome_ = std::move(outcome); });
  }
  static RawRequest Get() { return {"GET", "/api/v3.1/x?a=b", {{"accept", "text/plain"}}, "", {}, {}}; }

  fakes::ManualClock clock_;
  fakes::ManualTimers timers_{clock_};
  fakes::SeededRandom random_{1};
  fakes::FakeHttpTransport transport_;
  const RawCalls calls_{ProxyDeps{clock_, random_, {{&transport_, &timers_}}, Options()}};
  Outcome outcome_ = absl::UnknownError("not answered");
};

TEST_F(RawCallTest, TheRequestGoesAsItIsWithTheGatewaysCredential) {
  RawRequest request = Get();
  request.method = "PUT";
  request.body = "anything";
  Start(std::move(request));
  const http_client::HttpRequest& sent = transport_.requests().at(0);
  EXPECT_EQ(sent.method, "PUT");
  EXPECT_EQ(sent.url, "http://127.0.0.1:9900/api/v3.1/x?a=b");
  EXPECT_EQ(sent.body, "anything");
  EXPECT_EQ(fakes::HeaderOf(sent, "accept"), "text/plain");
  EXPECT_EQ(fakes::HeaderOf(sent, "x-api-key"), "ak_test");
  EXPECT_EQ(fakes::HeaderOf(sent, "user-agent"), "composio-gateway/9.9");
  transport_.AnswerJson(418, "teapot");
  ASSERT_TRUE(outcome_.ok()) << outcome_.status();
  EXPECT_EQ(outcome_->status, 418);
  EXPECT_EQ(outcome_->body, "teapot");
}

TEST_F(RawCallTest, NoTimeoutIsLongerThanTheMaximum) {
  RawRequest request = Get();
  request.timeout = absl::Hours(5);
  Start(std::move(request));
  EXPECT_EQ(transport_.requests().at(0).timeout, absl::Seconds(600));
}

TEST_F(RawCallTest, OnlyWhatReadsIsSentAgain) {
  Start(Get());
  transport_.AnswerJson(503, "");
  EXPECT_EQ(outcome_.status().message(), "not answered");
  timers_.Advance(absl::Seconds(1));
  ASSERT_EQ(transport_.requests().size(), 2u);
  transport_.AnswerJson(200, "fine");
  EXPECT_EQ(outcome_->body, "fine");

  RawRequest post = Get();
  post.method = "POST";
  Start(std::move(post));
  transport_.AnswerJson(503, "busy");
  EXPECT_EQ(outcome_->status, 503);
  EXPECT_EQ(transport_.requests().size(), 3u);
}

TEST_F(RawCallTest, WhatARuleKeepsIsKeptForARequestWithoutOneToo) {
  Rule rule;
  rule.http_method = "GET";
  rule.path_texts = {"/api/v3.1/x"};
  rule.path_fields = {-1};
  rule.cache_ttl = absl::Minutes(5);
  auto operations = std::make_shared<OperationTable>();
  operations->Add(rule);
  const RawCalls calls{ProxyDeps{clock_, random_, {{&transport_, &timers_}}, Options(), operations}};
  RawRequest request = Get();
  request.headers.emplace_back("cache-control", "max-age=9");
  request.caller = "someone";
  calls.Start(0, request, [](Outcome) {});
  const http_client::Sharing& sharing = transport_.requests().back().sharing;
  EXPECT_EQ(sharing.keep_for, absl::Minutes(5));
  EXPECT_EQ(sharing.max_age, absl::Seconds(9));
  EXPECT_EQ(sharing.caller(), "someone");
  request.target = "/api/v3.1/y";
  calls.Start(0, request, [](Outcome) {});
  EXPECT_EQ(transport_.requests().back().sharing.keep_for, absl::ZeroDuration());
}

TEST_F(RawCallTest, AMissingCredentialIsSaidWithoutARequest) {
  RawRequest request = Get();
  request.credential = v1::UPSTREAM_CREDENTIAL_ORG;
  Start(std::move(request));
  timers_.Advance(absl::Milliseconds(1));
  EXPECT_EQ(base::ReasonOf(outcome_.status()), v1::ERROR_REASON_CREDENTIAL_MISSING);
  EXPECT_TRUE(transport_.requests().empty());
}

TEST_F(RawCallTest, ALostConnectionIsAStatusOfOurs) {
  RawRequest post = Get();
  post.method = "POST";
  Start(std::move(post));
  transport_.Answer(absl::UnavailableError("connection lost"));
  EXPECT_EQ(base::ReasonOf(outcome_.status()), v1::ERROR_REASON_UPSTREAM_UNAVAILABLE);
}

TEST_F(RawCallTest, ACancelledCallIsDropped) {
  Start(Get())->Cancel();
  EXPECT_EQ(transport_.cancelled(), 1u);
  auto waiting = Start(Get());
  transport_.AnswerJson(503, "");
  waiting->Cancel();
  timers_.Advance(absl::Minutes(1));
  EXPECT_EQ(transport_.requests().size(), 2u);
  EXPECT_EQ(outcome_.status().message(), "not answered");
}

TEST_F(RawCallTest, RequestsThatCannotBeSentAreRefusedByTheField) {
  EXPECT_TRUE(CheckRawRequest("GET", "/api/v3.1/toolkits?search=a%20b&x=../y").ok());
  for (const char* target : {"", "api", "/a b", "/a#b", "/a/../b", "/a/%2E%2e/b", "/.", "/a\\b", "/\x7f", "/ü"}) {
    EXPECT_EQ(CheckRawRequest("GET", target).message().find("path: "), 0u) << target;
  }
  for (const char* method : {"", "get", "CONNECT", "TRACE", "GET "}) {
    EXPECT_EQ(CheckRawRequest(method, "/").message().find("method: "), 0u) << method;
  }
  EXPECT_FALSE(CheckRawRequest("GET", "/" + std::string(16 << 10, 'a')).ok());
}

}  // namespace
}  // namespace composio::upstream
