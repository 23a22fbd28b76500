// SPDX-License-Identifier: Apache-2.0
#include "service/app/webhook_feed.h"

#include <array>
#include <utility>

#include "absl/strings/str_cat.h"

namespace composio::app {

absl::StatusOr<std::unique_ptr<WebhookFeed>> WebhookFeed::Load(config::Config& config, const std::string& folder,
                                                               io::IoThread& io) {
  std::unique_ptr<WebhookFeed> feed(new WebhookFeed(config, io));
  WebhookSecrets::Params params{{folder + "/webhook-secrets", config.state_key, folder + "/state.key"}, io, {}, {}};
  for (const auto& [project, secrets] : config.webhook_secrets) {
    if (!secrets.empty()) params.known.insert(project);
  }
  params.learn = [feed = feed.get()](const std::string& project, const std::string& secret) {
    feed->endpoint_->Learn(project, secret);
    feed->secret_learned_ = true;
    const auto source = feed->sources_.find(project);
    if (source != feed->sources_.end()) source->second->Set(ingest::SourceState::kReceiving);
  };
  feed->secrets_ = std::make_unique<WebhookSecrets>(std::move(params));
  if (absl::Status status = feed->secrets_->Load(); !status.ok()) return status;
  for (const auto& [project, secret] : feed->secrets_->kept()) {
    const auto found = config.webhook_secrets.find(project);
    if (found != config.webhook_secrets.end()) found->second.push_back(secret);
  }
  return feed;
}

void WebhookFeed::Start(const StartParams& params) {
  ingest::WebhookOptions options{config_.webhook_path, config_.webhook_secrets, config_.webhook_tolerance};
  if (!params.sandbox_secret.empty()) options.secrets[events::kDefaultProject].push_back(params.sandbox_secret);
  for (const auto& [project, secrets] : options.secrets) {
    using ingest::SourceState;
    const SourceState state = secrets.empty() ? SourceState::kNotConfigured : SourceState::kReceiving;
    sources_[project] = &params.sources.Add(events::Transport::kWebhook, project, state);
  }
  std::array<metrics::Counter*, ingest::kWebhookVerdicts> counters;
  for (size_t i = 0; i < counters.size(); ++i) {
    const auto verdict = static_cast<ingest::WebhookVerdict>(i);
    counters[i] = &params.metrics.GetCounter("composio_gateway_webhooks_total", "Requests to the webhook endpoint.",
                                             {{"verdict", std::string(ingest::WebhookVerdictName(verdict))}});
  }
  endpoint_ = std::make_unique<ingest::WebhookEndpoint>(
      std::move(options), params.sink, params.clock,
      [this, counters](ingest::WebhookVerdict verdict, const std::string& project) {
        counters[static_cast<size_t>(verdict)]->Add();
        const bool came = verdict == ingest::WebhookVerdict::kStored || verdict == ingest::WebhookVerdict::kDuplicate;
        const auto source = sources_.find(project);
        if (came && source != sources_.end()) source->second->CountEvent();
      });
}

void WebhookFeed::AddRoutes(http_server::RouteTable& routes) {
  http_server::Route route;
  route.methods = {"POST"};
  route.max_body_bytes = config_.webhook_max_body_bytes;
  route.surfaces = http_server::kWebhookSurface;
  route.handler = [this](std::unique_ptr<http_server::HttpExchange> e) { endpoint_->Handle(std::move(e)); };
  route.path = config_.webhook_path;
  routes.Add(route);
  route.path = absl::StrCat(config_.webhook_path, "/");
  route.prefix = true;
  routes.Add(route);
}

void WebhookFeed::Drain() {
  io_.RunAndWait([this] { endpoint_->Drain(); });
  for (const auto& [project, source] : sources_) source->Set(ingest::SourceState::kStopped);
}

}  // namespace composio::app
