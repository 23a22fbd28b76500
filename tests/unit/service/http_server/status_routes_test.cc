// SPDX-License-Identifier: Apache-2.0
#include "service/http_server/status_routes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/fakes/fake_exchange.h"

namespace composio::http_server {
namespace {

class StatusRoutesTest : public ::testing::Test {
 protected:
  StatusRoutesTest() {
    AddStatusRoutes(
        routes_, [this] { return readiness_; }, metrics_);
  }

  HttpResponse Get(const std::string& path) {
    const Route* route = routes_.Find(path, kStatusSurface);
    if (route == nullptr || !route->Allows("GET") || route->Allows("POST")) return HttpResponse::Text(0, "no route");
    auto outcome = std::make_shared<fakes::ExchangeOutcome>();
    route->handler(std::make_unique<fakes::FakeExchange>(fakes::FakeRequest{"GET", path}, outcome));
    return outcome->response.value_or(HttpResponse::Text(0, "no answer"));
  }

  metrics::Registry metrics_;
  Readiness readiness_;
  RouteTable routes_;
};

TEST_F(StatusRoutesTest, HealthIsAlwaysOk) {
  readiness_.ready = false;
  EXPECT_EQ(Get("/healthz").status, 200);
}

TEST_F(StatusRoutesTest, ReadinessIs503WithReasonsUntilReady) {
  readiness_ = {false, {"The event log cannot be written: \"disk full\"."}};
  HttpResponse response = Get("/readyz");
  EXPECT_EQ(response.status, 503);
  EXPECT_EQ(response.body,
            "{\"reasons\":[\"The event log cannot be written: \\\"disk full\\\".\"],\"status\":\"not_ready\"}\n");
  readiness_ = {true, {}};
  response = Get("/readyz");
  EXPECT_EQ(response.status, 200);
  EXPECT_EQ(response.body, "{\"status\":\"ready\"}\n");
}

TEST_F(StatusRoutesTest, ReadyMayComeWithAdvice) {
  readiness_ = {true, {"No source of events is configured."}};
  const HttpResponse response = Get("/readyz");
  EXPECT_EQ(response.status, 200);
  EXPECT_THAT(response.body, ::testing::HasSubstr("No source of events"));
}

TEST_F(StatusRoutesTest, MetricsAreInPrometheusFormat) {
  metrics_.GetCounter("a_total", "A.").Add(2);
  const HttpResponse response = Get("/metrics");
  EXPECT_EQ(response.status, 200);
  EXPECT_EQ(response.headers.front().second, "text/plain; version=0.0.4; charset=utf-8");
  EXPECT_THAT(response.body, ::testing::HasSubstr("a_total 2\n"));
}

TEST_F(StatusRoutesTest, StatusIsNotOnTheWebhookSurface) {
  for (const char* path : {"/healthz", "/readyz", "/metrics"}) EXPECT_EQ(routes_.Find(path, kWebhookSurface), nullptr);
}

}  // namespace
}  // namespace composio::http_server
