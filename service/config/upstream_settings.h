// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

#include "absl/status/statusor.h"
#include "absl/time/time.h"

namespace composio::config {

class UpstreamConfig;

// How the gateway behaves as a client of Composio; config.proto documents each.
struct UpstreamSettings {
  absl::Duration timeout = absl::Seconds(60);
  absl::Duration max_timeout = absl::Seconds(600);
  absl::Duration connect_timeout = absl::Seconds(10);
  absl::Duration idle_timeout = absl::Seconds(118);
  size_t max_response_bytes = 16 << 20;
  int max_connections_per_host = 0;  // 0: 256 for each worker
  int max_connections = 0;           // 0: no limit
  bool http2 = true;
  int max_retries = 2;
  absl::Duration first_retry_delay = absl::Milliseconds(500);
  absl::Duration max_retry_delay = absl::Seconds(8);
  absl::Duration max_server_delay = absl::Seconds(60);
};

// INVALID_FIELD beginning with the setting's name, "upstream.connect_timeout", for a value that cannot be.
absl::StatusOr<UpstreamSettings> ReadUpstreamSettings(const UpstreamConfig& file);

// A line a setting, each after a line break.
std::string Describe(const UpstreamSettings& settings);

}  // namespace composio::config
