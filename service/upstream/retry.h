// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "absl/status/status.h"
#include "absl/time/time.h"
#include "absl/types/optional.h"
#include "service/base/random.h"
#include "service/http_client/http_transport.h"

namespace composio::upstream {

struct RetryPolicy {
  // Attempts after the first.
  int max_retries = 2;
  // The n-th retry waits min(first_delay · 2^n, max_delay), less up to a quarter at random.
  absl::Duration first_delay = absl::Milliseconds(500);
  absl::Duration max_delay = absl::Seconds(8);
  // A server that asks for more patience is not asked again: its answer goes to the caller, with the delay.
  absl::Duration max_server_delay = absl::Seconds(60);
};

// How long the server wants clients to wait: `retry-after-ms`, else `retry-after` in seconds or as an HTTP date. None
// where it does not say so, or nonsense.
absl::optional<absl::Duration> ServerDelay(const http_client::HttpResponse& response, absl::Time now);

// After which delay to send a request of an idempotent operation again; none when it is not to be. `retries_done`
// counts from 0. Retried are lost connections and the statuses 408, 429 and from 500 on, except 501; `x-should-retry:
// true` or `false` overrules the status. Callers ask for operations marked idempotent only, and check the delay against
// the deadline.
absl::optional<absl::Duration> RetryDelay(const RetryPolicy& policy, int retries_done,
                                          const absl::StatusOr<http_client::HttpResponse>& outcome, absl::Time now,
                                          base::Random& random);

}  // namespace composio::upstream
