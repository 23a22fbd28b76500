// SPDX-License-Identifier: Apache-2.0
#include "service/app/banner.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "service/base/version.h"

namespace composio::app {
namespace {

constexpr char kSandbox[] = R"(
  This is the SANDBOX: a stand-in for Composio inside this program. Apps, users and events are made up, and nothing
  leaves this machine. For the real Composio set COMPOSIO_API_KEY and start again (README: "With your own Composio key").

  Watch events:   ./dev grpcurl -plaintext -d '{}' $ADDRESS composio.gateway.v1.EventService/SubscribeTriggers
  List the apps:  ./dev grpcurl -plaintext $ADDRESS composio.gateway.v1.AppService/ListApps
  Look around:    ./dev grpcurl -plaintext $ADDRESS list
)";

constexpr char kMissingSource[] = R"(
  NO EVENT SOURCE: calls work, but no trigger events arrive. Either let the gateway receive them over Composio's
  websocket (set COMPOSIO_API_KEY, do not say --realtime=false), or let Composio send webhooks here:
  1. Open a tunnel to a webhook listener: start with --webhook-address=127.0.0.1:8081 and point your tunnel there.
  2. Tell Composio (once per project):
       curl -X POST $UPSTREAM/api/v3.1/webhook_subscriptions -H "x-api-key: $COMPOSIO_API_KEY" \
         -H "content-type: application/json" \
         -d '{"webhook_url":"https://YOUR-TUNNEL$PATH","enabled_events":["composio.trigger.message"],"version":"V3"}'
  3. Start again with COMPOSIO_WEBHOOK_SECRET set to the "secret" of the answer.
)";

}  // namespace

std::string MissingSource(const config::Config& config) {
  if (config.uses_sandbox() || config.realtime) return {};
  for (const auto& [project, secrets] : config.webhook_secrets) {
    if (!secrets.empty()) return {};
  }
  return absl::StrReplaceAll(kMissingSource, {{"$UPSTREAM", config.upstream_base_url}, {"$PATH", config.webhook_path}});
}

std::string Banner(const BannerParams& params) {
  const config::Config& config = params.config;
  std::string text = absl::StrCat(
      "composio-gateway ", base::kVersion, "\n  gRPC and HTTP   ", params.address, "\n  webhooks        http://",
      params.webhook_address.empty() ? params.address : params.webhook_address, config.webhook_path,
      "\n  realtime feed   ", config.realtime ? "on" : "off", "\n  upstream        ",
      config.uses_sandbox() ? "built-in sandbox" : config.upstream_base_url, "\n  event log       ",
      params.log_directory, "\n");
  if (config.uses_sandbox()) absl::StrAppend(&text, absl::StrReplaceAll(kSandbox, {{"$ADDRESS", params.address}}));
  absl::StrAppend(&text, MissingSource(config));
  return text;
}

}  // namespace composio::app
