// SPDX-License-Identifier: Apache-2.0
#include "tests/testing/gateway_rig.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <thread>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "absl/time/clock.h"
#include "service/config/config.h"
#include "tests/testing/raw_client.h"
#include "tests/testing/signed_webhook.h"

namespace composio::testing {
namespace {

std::string NewDirectory() {
  const char* parent = std::getenv("TEST_TMPDIR");
  std::string path = absl::StrCat(parent == nullptr ? "/tmp" : parent, "/gateway.XXXXXX");
  EXPECT_NE(mkdtemp(path.data()), nullptr) << path;
  return path;
}

}  // namespace

GatewayRig::GatewayRig(std::map<std::string, std::string> environment, std::string data_dir)
    : environment_(std::move(environment)), data_dir_(data_dir.empty() ? NewDirectory() : std::move(data_dir)) {
  environment_.emplace("COMPOSIO_WEBHOOK_SECRET", kSecret);
  environment_.emplace("COMPOSIO_GATEWAY_ADDRESS", "127.0.0.1:0");
  environment_.emplace("COMPOSIO_GATEWAY_SANDBOX_EVENTS_PER_SECOND", "-1");
  environment_["COMPOSIO_GATEWAY_DATA_DIR"] = data_dir_;
}

GatewayRig::~GatewayRig() = default;

void GatewayRig::Start() {
  const auto config = config::LoadConfig({}, [this](const char* name) {
    const auto found = environment_.find(name);
    return found == environment_.end() ? std::string() : found->second;
  });
  ASSERT_TRUE(config.ok()) << config.status();
  auto gateway = app::Gateway::Start(*config);
  ASSERT_TRUE(gateway.ok()) << gateway.status();
  gateway_ = *std::move(gateway);
  ASSERT_TRUE(absl::SimpleAtoi(address().substr(address().rfind(':') + 1), &port_));
}

void GatewayRig::Stop() { gateway_.reset(); }

HttpAnswer GatewayRig::Send(const std::string& request) {
  RawClient client(port_);
  if (!client.Send(request)) return {};
  const std::string response = client.ReadResponse();
  return {StatusOf(response), BodyOf(response)};
}

HttpAnswer GatewayRig::Get(absl::string_view path) {
  return Send(absl::StrCat("GET ", path, " HTTP/1.1\r\nhost: gateway\r\nconnection: close\r\n\r\n"));
}

HttpAnswer GatewayRig::SendWebhook(const std::string& id, const std::string& body, const std::string& secret,
                                   const std::string& path) {
  SignedWebhook webhook;
  webhook.path = path;
  webhook.secret = secret;
  webhook.id = id;
  webhook.body = body;
  webhook.headers = "connection: close\r\n";
  return Send(webhook.Request());
}

double GatewayRig::Metric(absl::string_view name) {
  const std::string text = Get("/metrics").body;
  for (absl::string_view line : absl::StrSplit(text, '\n')) {
    double value = 0;
    if (absl::ConsumePrefix(&line, absl::StrCat(name, " ")) && absl::SimpleAtod(line, &value)) return value;
  }
  return 0;
}

double GatewayRig::AwaitMetric(absl::string_view name, double value) {
  const absl::Time deadline = absl::Now() + absl::Seconds(10);
  for (;;) {
    const double seen = Metric(name);
    if (seen >= value || absl::Now() > deadline) return seen;
    std::this_thread::yield();
  }
}

}  // namespace composio::testing
