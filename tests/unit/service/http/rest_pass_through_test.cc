// SPDX-License-Identifier: Apache-2.0
#include "service/http/rest_pass_through.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "service/base/error.h"
#include "tests/fakes/fake_exchange.h"
#include "tests/fakes/fake_http_transport.h"
#include "tests/fakes/manual_clock.h"
#include "tests/fakes/manual_executor.h"
#include "tests/fakes/seeded_random.h"

namespace composio::http {
namespace {

using fakes::ExchangeOutcome;
using fakes::FakeRequest;
using fakes::HeaderOf;

class RestPassThroughTest : public ::testing::Test {
 protected:
  RestPassThroughTest() { Add(true); }

  void Add(bool enabled) {
    routes_ = http_server::RouteTable();
    AddRestPassThrough(routes_, {enabled, calls_, {&worker_}, io_, "/webhooks/composio"});
  }
  static upstream::ProxyOptions Options() {
    upstream::ProxyOptions options;
    options.base_url = "https://backend.example";
    options.credentials = {"ak_gateway", "uak_gateway", ""};
    return options;
  }
  std::shared_ptr<ExchangeOutcome> Send(FakeRequest request) {
    if (request.headers.count("host") == 0) request.headers["host"] = "127.0.0.1:50051";
    auto outcome = std::make_shared<ExchangeOutcome>();
    const http_server::Route* route = routes_.Find(request.path, http_server::kRestSurface);
    EXPECT_NE(route, nullptr);
    route->handler(std::make_unique<fakes::FakeExchange>(std::move(request), outcome));
    worker_.RunUntilIdle();
    io_.RunUntilIdle();
    return outcome;
  }
  static FakeRequest Toolkits() { return {"GET", "/api/v3.1/toolkits", "limit=2", {}, ""}; }
  const http_client::HttpRequest& Sent() { return transport_.requests().back(); }

  fakes::ManualClock clock_;
  fakes::ManualTimers timers_{clock_};
  fakes::SeededRandom random_{1};
  fakes::ManualExecutor worker_, io_;
  fakes::FakeHttpTransport transport_;  // what it still holds goes to the executors
  const upstream::RawCalls calls_{upstream::ProxyDeps{clock_, random_, {{&transport_, &timers_}}, Options()}};
  http_server::RouteTable routes_;
};

TEST_F(RestPassThroughTest, RequestAndAnswerPassUntouched) {
  FakeRequest request{"POST", "/api/v3/tools/execute/X", "a=1", {}, "{ \"b\" : 1.0e2 }"};
  request.headers = {{"content-type", "application/json"}, {"x-request-id", "r1"}, {"x-framework", "langchain"}};
  auto outcome = Send(request);
  EXPECT_EQ(Sent().method, "POST");
  EXPECT_EQ(Sent().url, "https://backend.example/api/v3/tools/execute/X?a=1");
  EXPECT_EQ(Sent().body, request.body);
  for (const char* name : {"content-type", "x-request-id", "x-framework"}) {
    EXPECT_EQ(HeaderOf(Sent(), name), request.headers[name]);
  }
  transport_.AnswerJson(429, "{\"error\":{}}", {{"retry-after", "3"}, {"x-ratelimit-remaining", "0"}});
  io_.RunUntilIdle();
  ASSERT_TRUE(outcome->response);
  EXPECT_EQ(outcome->response->status, 429);
  EXPECT_EQ(outcome->response->body, "{\"error\":{}}");
  const std::vector<std::pair<std::string, std::string>> headers = {
      {"retry-after", "3"}, {"x-ratelimit-remaining", "0"}, {"content-type", "application/json"}};
  EXPECT_EQ(outcome->response->headers, headers);
}

TEST_F(RestPassThroughTest, WhatTheGatewayHoldsBackForTheRateLimitIsA429WithATime) {
  auto outcome = Send(Toolkits());
  absl::Status own =
      base::Error(absl::StatusCode::kResourceExhausted, gateway::v1::ERROR_REASON_UPSTREAM_RATE_LIMITED, "used up");
  base::AddRetryInfo(own, absl::Milliseconds(6200));
  transport_.Answer(own);
  io_.RunUntilIdle();
  ASSERT_TRUE(outcome->response);
  EXPECT_EQ(outcome->response->status, 429);
  EXPECT_NE(outcome->response->body.find("UPSTREAM_RATE_LIMITED"), std::string::npos);
  const std::pair<std::string, std::string> after("retry-after", "7");
  EXPECT_EQ(std::count(outcome->response->headers.begin(), outcome->response->headers.end(), after), 1);
}

TEST_F(RestPassThroughTest, TheCredentialIsTheGatewaysOfTheSameKind) {
  FakeRequest request = Toolkits();
  request.headers = {{"x-api-key", "ak_mine"}, {"authorization", "Bearer mine"}, {"cookie", "mine"}};
  Send(request);
  EXPECT_EQ(HeaderOf(Sent(), "x-api-key"), "ak_gateway");
  for (const auto& [name, value] : Sent().headers) EXPECT_EQ(value.find("mine"), std::string::npos) << name;
  request.headers = {{"x-user-api-key", "uak_mine"}};
  Send(request);
  EXPECT_EQ(HeaderOf(Sent(), "x-user-api-key"), "uak_gateway");
  EXPECT_EQ(HeaderOf(Sent(), "x-api-key"), "");
}

TEST_F(RestPassThroughTest, HeadersOfAConnectionStayOnIt) {
  FakeRequest request = Toolkits();
  request.headers = {{"connection", "keep-alive"}, {"accept-encoding", "gzip"}, {"te", "trailers"}};
  auto outcome = Send(request);
  for (const char* name : {"connection", "accept-encoding", "te", "host"}) {
    EXPECT_EQ(HeaderOf(Sent(), name), "") << name;
  }
  transport_.AnswerJson(200, "{}",
                        {{"transfer-encoding", "chunked"}, {"content-encoding", "gzip"}, {"content-length", "9"}});
  io_.RunUntilIdle();
  EXPECT_EQ(outcome->response->headers.size(), 1u);
}

TEST_F(RestPassThroughTest, OnlyProgramsOfThisMachineAreServed) {
  FakeRequest remote = Toolkits(), page = Toolkits(), rebound = Toolkits();
  remote.peer = "192.0.2.1:4000";
  page.headers = {{"origin", "https://example.org"}};
  rebound.headers = {{"host", "evil.example:50051"}};
  for (const FakeRequest& request : {remote, page, rebound}) {
    auto outcome = Send(request);
    ASSERT_TRUE(outcome->response);
    EXPECT_EQ(outcome->response->status, 403);
    EXPECT_NE(outcome->response->body.find("LOCAL_ONLY"), std::string::npos);
  }
  EXPECT_TRUE(transport_.requests().empty());
}

TEST_F(RestPassThroughTest, SwitchedOffItSaysWhatToSet) {
  Add(false);
  auto outcome = Send(Toolkits());
  EXPECT_EQ(outcome->response->status, 404);
  EXPECT_NE(outcome->response->body.find("--rest-pass-through"), std::string::npos);
  EXPECT_TRUE(transport_.requests().empty());
}

TEST_F(RestPassThroughTest, APathCannotLeaveItsPrefix) {
  FakeRequest request = Toolkits();
  request.path = "/api/v3.1/%2e%2e/v1/api_keys";
  EXPECT_EQ(Send(request)->response->status, 400);
}

TEST_F(RestPassThroughTest, WithoutAnAnswerTheStatusSaysWhy) {
  FakeRequest request = Toolkits();
  request.method = "DELETE";
  auto outcome = Send(request);
  transport_.Answer(absl::UnavailableError("connection lost"));
  io_.RunUntilIdle();
  EXPECT_EQ(outcome->response->status, 502);
  request.headers = {{"x-org-api-key", "oak"}};
  outcome = Send(request);
  timers_.Advance(absl::Milliseconds(1));
  io_.RunUntilIdle();
  EXPECT_EQ(outcome->response->status, 401);
  EXPECT_NE(outcome->response->body.find("COMPOSIO_ORG_API_KEY"), std::string::npos);
}

TEST_F(RestPassThroughTest, TheWebhookListenerHasNoneOfIt) {
  EXPECT_EQ(routes_.Find("/api/v3.1/toolkits", http_server::kWebhookSurface), nullptr);
}

}  // namespace
}  // namespace composio::http
