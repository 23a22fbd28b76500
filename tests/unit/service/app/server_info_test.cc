// SPDX-License-Identifier: Apache-2.0
#include "service/app/server_info.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <vector>

namespace composio::app {
namespace {

namespace v1 = gateway::v1;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

config::Config Real() {
  config::Config config;
  config.upstream_base_url = "https://composio.example";
  config.api_key = "ak_topsecret";
  config.org_api_key = "ok_topsecret";
  config.webhook_path = "/webhooks/composio";
  config.webhook_secrets["default"] = {};
  config.webhook_secrets["staging"] = {"whsec_topsecret"};
  config.state_key = "state_topsecret";
  config.upstream.timeout = absl::Milliseconds(1500);
  return config;
}

v1::ServerInfo Info(const config::Config& config, const std::string& webhook_address = "") {
  return MakeServerInfo({config, "https://composio.example", 3, "127.0.0.1:50051", webhook_address,
                         [](const std::string& project) { return project == "staging"; }});
}

std::vector<int> Surfaces(const v1::ServerListener& listener) {
  return {listener.surfaces().begin(), listener.surfaces().end()};
}

TEST(ServerInfo, UpstreamTellsWhichCredentialsAreConfigured) {
  const v1::ServerUpstream upstream = Info(Real()).upstream();
  EXPECT_EQ(upstream.kind(), v1::UPSTREAM_KIND_COMPOSIO);
  EXPECT_EQ(upstream.base_url(), "https://composio.example");
  EXPECT_THAT(upstream.credentials(), ElementsAre(v1::UPSTREAM_CREDENTIAL_PROJECT, v1::UPSTREAM_CREDENTIAL_ORG));
}

TEST(ServerInfo, SandboxHasItsOwnProjectKey) {
  config::Config config = Real();
  config.upstream_base_url.clear();
  config.api_key.clear();
  config.org_api_key.clear();
  const v1::ServerUpstream upstream = Info(config).upstream();
  EXPECT_EQ(upstream.kind(), v1::UPSTREAM_KIND_SANDBOX);
  EXPECT_THAT(upstream.credentials(), ElementsAre(v1::UPSTREAM_CREDENTIAL_PROJECT));
}

TEST(ServerInfo, HoldsNoSecret) { EXPECT_THAT(Info(Real()).SerializeAsString(), Not(HasSubstr("topsecret"))); }

TEST(ServerInfo, WebhookListenerServesNothingElse) {
  const v1::ServerInfo info = Info(Real(), "127.0.0.1:8081");
  ASSERT_EQ(info.listeners_size(), 2);
  EXPECT_EQ(info.listeners(0).address(), "127.0.0.1:50051");
  EXPECT_THAT(Surfaces(info.listeners(0)),
              ElementsAre(v1::LISTENER_SURFACE_GRPC, v1::LISTENER_SURFACE_WEBHOOKS, v1::LISTENER_SURFACE_STATUS));
  EXPECT_EQ(info.listeners(1).address(), "127.0.0.1:8081");
  EXPECT_THAT(Surfaces(info.listeners(1)), ElementsAre(v1::LISTENER_SURFACE_WEBHOOKS));
}

TEST(ServerInfo, RestIsAmongTheSurfacesWhereItIsSwitchedOn) {
  config::Config config = Real();
  config.rest_pass_through = true;
  const v1::ServerInfo info = Info(config);
  EXPECT_THAT(Surfaces(info.listeners(0)), ::testing::Contains(v1::LISTENER_SURFACE_REST));
  EXPECT_THAT(info.features(), ElementsAre("rest_pass_through"));
}

TEST(ServerInfo, ProjectsTellWhereTheirWebhooksGoAndWhetherTheyCanBeVerified) {
  const v1::ServerInfo info = Info(Real());
  ASSERT_EQ(info.projects_size(), 2);
  EXPECT_EQ(info.projects(0).name(), "default");
  EXPECT_EQ(info.projects(0).webhook_path(), "/webhooks/composio");
  EXPECT_FALSE(info.projects(0).has_webhook_secret());
  EXPECT_EQ(info.projects(1).webhook_path(), "/webhooks/composio/staging");
  EXPECT_TRUE(info.projects(1).has_webhook_secret());
}

TEST(ServerInfo, NothingIsSwitchedOnByDefault) { EXPECT_THAT(Info(Real()).features(), IsEmpty()); }

TEST(ServerInfo, LimitsAreThoseOfTheConfiguration) {
  const v1::ServerLimits limits = Info(Real()).limits();
  EXPECT_EQ(limits.upstream_timeout().seconds(), 1);
  EXPECT_EQ(limits.upstream_timeout().nanos(), 500'000'000);
}

}  // namespace
}  // namespace composio::app
