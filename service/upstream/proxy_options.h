// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "absl/time/time.h"
#include "service/base/clock.h"
#include "service/base/executor.h"
#include "service/base/random.h"
#include "service/http_client/http_transport.h"
#include "service/upstream/credentials.h"
#include "service/upstream/operation_table.h"
#include "service/upstream/retry.h"

namespace composio::upstream {

struct ProxyOptions {
  // Composio's address, "https://host:port"; a path before the operations' own may follow.
  std::string base_url;
  // Keys over plain http:// to another machine; for upstreams on a private network.
  bool allow_plain_http = false;
  Credentials credentials;
  // Header `user-agent`: "composio-gateway/1.2.3".
  std::string user_agent = "composio-gateway";
  // How long a call without a deadline may take, retries included.
  absl::Duration default_timeout = absl::Seconds(60);
  // The same whatever its deadline is.
  absl::Duration max_timeout = absl::Seconds(600);
  // The answer of Composio may not be longer, unpacked.
  size_t max_response_bytes = 16 << 20;
  RetryPolicy retry;
};

// What a worker lends to the calls that live on it; both belong to its thread and outlive its calls.
struct ProxyWorker {
  http_client::HttpTransport* transport;
  base::Timers* timers;
};

struct ProxyDeps {
  base::Clock& clock;
  base::Random& random;
  // By CallContext::worker().
  std::vector<ProxyWorker> workers;
  ProxyOptions options;
  // Filled by RegisterProxies; tells RawCalls what rules say of requests that come without one. May be null.
  std::shared_ptr<OperationTable> operations = nullptr;
};

}  // namespace composio::upstream
