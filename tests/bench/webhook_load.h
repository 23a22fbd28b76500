// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace composio::bench {

// Signed V3 deliveries as whole HTTP requests, each with ids of its own.
class WebhookRequests {
 public:
  WebhookRequests(absl::string_view path, absl::string_view secret, size_t body_bytes);
  // The next `count` of them; replaces those made before.
  const std::vector<std::string>& Make(size_t count);
  const std::vector<std::string>& made() const { return requests_; }

 private:
  const std::string path_, secret_;
  const size_t body_bytes_;
  uint64_t next_ = 0;
  std::vector<std::string> requests_;
};

struct LoadResult {
  size_t answered = 0;
  size_t refused = 0;  // not 200
  double seconds = 0;
  std::vector<float> latencies_us;

  double rate() const { return static_cast<double>(answered) / seconds; }
  // 0.99: so many of the answers came within this time.
  double PercentileUs(double share);
};

// Sends every request once over `connections` connections to a loopback port, each connection one at a time, from this
// thread with epoll: a load that costs little beside what it measures.
LoadResult RunLoad(int port, int connections, const std::vector<std::string>& requests);

}  // namespace composio::bench
