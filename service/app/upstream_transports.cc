// SPDX-License-Identifier: Apache-2.0
#include "service/app/upstream_transports.h"

namespace composio::app {

UpstreamTransports::UpstreamTransports(base::Clock& clock) : clock_(clock), cache_({}) {}

void UpstreamTransports::Add(runtime::Worker& worker, const http_client::CurlOptions& options) {
  curl_.push_back(std::make_unique<http_client::CurlTransport>(options, clock_));
  worker.SetPollSource(curl_.back().get());
  polite_.push_back(std::make_unique<upstream::PoliteTransport>(
      upstream::Conduct{cache_}, upstream::PoliteWorker{*curl_.back(), worker, worker}, clock_));
}

}  // namespace composio::app
