// SPDX-License-Identifier: Apache-2.0
#include "service/app/banner.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace composio::app {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

config::Config Real() {
  config::Config config;
  config.upstream_base_url = "https://composio.example";
  config.api_key = "ak_topsecret";
  config.webhook_path = "/webhooks/composio";
  config.webhook_secrets["default"] = {};
  return config;
}

TEST(Banner, SandboxSaysThatItIsOneAndHowToGoOn) {
  config::Config config;
  config.webhook_path = "/webhooks/composio";
  const std::string text = Banner({config, "127.0.0.1:1234", "", "/data/sandbox"});
  EXPECT_THAT(text, HasSubstr("SANDBOX"));
  EXPECT_THAT(text, HasSubstr("COMPOSIO_API_KEY"));
  EXPECT_THAT(text, HasSubstr("127.0.0.1:1234 composio.gateway.v1.EventService/SubscribeTriggers"));
  EXPECT_THAT(text, Not(HasSubstr("NO EVENT SOURCE")));
}

TEST(Banner, RealUpstreamWithoutSecretNamesTheCommandsThatBringEvents) {
  const config::Config config = Real();
  const std::string text = Banner({config, "127.0.0.1:1", "", "/data"});
  EXPECT_THAT(text, HasSubstr("NO EVENT SOURCE"));
  EXPECT_THAT(text, HasSubstr("https://composio.example/api/v3.1/webhook_subscriptions"));
  EXPECT_THAT(text, HasSubstr("COMPOSIO_WEBHOOK_SECRET"));
  EXPECT_THAT(text, Not(HasSubstr("SANDBOX")));
}

TEST(Banner, ConfiguredSourceIsNotMissing) {
  config::Config config = Real();
  config.webhook_secrets["default"] = {"whsec_topsecret"};
  EXPECT_THAT(MissingSource(config), IsEmpty());
}

TEST(Banner, TheRealtimeFeedIsASource) {
  config::Config config = Real();
  EXPECT_THAT(Banner({config, "127.0.0.1:1", "", "/data"}), HasSubstr("realtime feed   off"));
  config.realtime = true;
  EXPECT_THAT(MissingSource(config), IsEmpty());
  EXPECT_THAT(Banner({config, "127.0.0.1:1", "", "/data"}), HasSubstr("realtime feed   on"));
}

TEST(Banner, HoldsNoSecret) {
  config::Config config = Real();
  config.webhook_secrets["default"] = {"whsec_topsecret"};
  EXPECT_THAT(Banner({config, "127.0.0.1:1", "127.0.0.1:2", "/data"}), Not(HasSubstr("topsecret")));
}

TEST(Banner, WebhookListenerIsWhereWebhooksGo) {
  const config::Config config = Real();
  EXPECT_THAT(Banner({config, "127.0.0.1:1", "127.0.0.1:2", "/data"}),
              HasSubstr("http://127.0.0.1:2/webhooks/composio"));
}

}  // namespace
}  // namespace composio::app
