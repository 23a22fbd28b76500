// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>

#include "absl/status/statusor.h"

namespace composio::ingest::realtime {

// An HTTP proxy that is asked to CONNECT.
struct Proxy {
  std::string host;  // empty: none
  int port = 0;
  std::string authorization;  // value of proxy-authorization; empty: none
};

// The proxy that the environment names for wss://`host`: https_proxy or HTTPS_PROXY, unless no_proxy or NO_PROXY lists
// the host or a domain above it. INVALID_ARGUMENT when it is of a kind that is not supported.
absl::StatusOr<Proxy> ProxyFor(const std::string& host, const std::function<std::string(const char*)>& environment);

}  // namespace composio::ingest::realtime
