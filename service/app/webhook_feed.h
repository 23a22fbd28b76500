// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <map>
#include <memory>
#include <string>

#include "absl/status/statusor.h"
#include "service/api/webhook_service.h"
#include "service/app/event_sources.h"
#include "service/app/webhook_secrets.h"
#include "service/base/clock.h"
#include "service/config/config.h"
#include "service/http_server/route_table.h"
#include "service/ingest/event_sink.h"
#include "service/ingest/webhook_endpoint.h"
#include "service/io/io_thread.h"
#include "service/metrics/metrics.h"

namespace composio::app {

// Events by signed webhooks: the endpoint, its counters, and its secrets, those of the configuration and those that
// SetWebhook learned. Must outlive io's last task.
class WebhookFeed {
 public:
  // Adds the secrets that are kept in `folder` to those of `config`, which must outlive the feed.
  static absl::StatusOr<std::unique_ptr<WebhookFeed>> Load(config::Config& config, const std::string& folder,
                                                           io::IoThread& io);

  // What SetWebhook hands new secrets to. Any thread.
  api::WebhookSecretKeeper Keeper() { return secrets_->Keeper(); }

  struct StartParams {
    ingest::EventSink& sink;
    base::Clock& clock;
    metrics::Registry& metrics;
    EventSources& sources;
    std::string sandbox_secret;  // with which the embedded sandbox signs; empty without one
  };
  // Before io runs: from now on the endpoint takes deliveries.
  void Start(const StartParams& params);
  void AddRoutes(http_server::RouteTable& routes);

  // Whether a secret was learned since the start. Any thread.
  bool secret_learned() const { return secret_learned_; }
  // New deliveries are answered 503. Waits for the io thread.
  void Drain();

 private:
  WebhookFeed(const config::Config& config, io::IoThread& io) : config_(config), io_(io) {}

  const config::Config& config_;
  io::IoThread& io_;
  std::unique_ptr<WebhookSecrets> secrets_;
  std::unique_ptr<ingest::WebhookEndpoint> endpoint_;             // on io, once it runs
  std::map<std::string, ingest::SourceStatus::Source*> sources_;  // by project; constant once it started
  std::atomic<bool> secret_learned_{false};
};

}  // namespace composio::app
