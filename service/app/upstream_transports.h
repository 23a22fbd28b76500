// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include "service/base/clock.h"
#include "service/config/config.h"
#include "service/http_client/curl/curl_transport.h"
#include "service/metrics/metrics.h"
#include "service/runtime/worker.h"
#include "service/upstream/conduct/polite_transport.h"

namespace composio::app {

// The way of each worker to Composio, and what the workers share of it. Made before the workers run, must outlive them.
class UpstreamTransports {
 public:
  // `metrics` must outlive it.
  UpstreamTransports(const config::Config& config, base::Clock& clock, metrics::Registry& metrics);

  // For the next worker.
  void Add(runtime::Worker& worker, const http_client::CurlOptions& options);
  // By worker.
  http_client::HttpTransport& at(size_t worker) { return *polite_[worker]; }
  // By worker: straight to the network, for what is not Composio's API.
  http_client::HttpTransport& network(size_t worker) { return *curl_[worker]; }
  size_t size() const { return polite_.size(); }

 private:
  base::Clock& clock_;
  upstream::AnswerCache cache_;
  upstream::Flights flights_;
  upstream::RateLimiter limiter_;
  upstream::ConductMetrics metrics_;
  std::vector<std::unique_ptr<http_client::CurlTransport>> curl_;
  std::vector<std::unique_ptr<upstream::PoliteTransport>> polite_;
};

}  // namespace composio::app
