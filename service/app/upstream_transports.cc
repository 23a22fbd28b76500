// SPDX-License-Identifier: Apache-2.0
#include "service/app/upstream_transports.h"

#include "service/base/random.h"

namespace composio::app {

UpstreamTransports::UpstreamTransports(const config::Config& config, base::Clock& clock, metrics::Registry& metrics)
    : clock_(clock),
      cache_({config.cache_max_bytes, config.cache_max_entries, config.cache_ttl}),
      limiter_({config.rate_limit_max_waiting}, clock, base::SystemRandom()),
      metrics_(metrics) {
  AddConductGauges(metrics, cache_, limiter_);
}

void UpstreamTransports::Add(runtime::Worker& worker, const http_client::CurlOptions& options) {
  curl_.push_back(std::make_unique<http_client::CurlTransport>(options, clock_));
  worker.SetPollSource(curl_.back().get());
  polite_.push_back(std::make_unique<upstream::PoliteTransport>(upstream::Conduct{cache_, flights_, limiter_, metrics_},
                                                                upstream::PoliteWorker{*curl_.back(), worker, worker},
                                                                clock_));
}

}  // namespace composio::app
