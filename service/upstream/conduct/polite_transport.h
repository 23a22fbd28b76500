// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "absl/container/flat_hash_map.h"
#include "service/base/clock.h"
#include "service/base/executor.h"
#include "service/http_client/http_transport.h"
#include "service/upstream/conduct/answer_cache.h"
#include "service/upstream/conduct/request_key.h"

namespace composio::upstream {

// What all workers' polite transports share. Thread-safe.
struct Conduct {
  AnswerCache& cache;
};

// What one worker lends to its transport; all are the worker's own and outlive its use.
struct PoliteWorker {
  http_client::HttpTransport& network;
  base::Executor& executor;
  base::Timers& timers;
};

// Sends requests to Composio as a good client does: what was answered a moment ago is not asked again. A kept answer
// has the header `age`, in seconds. Stands before one worker's transport and is used as that is. `conduct`, worker and
// clock must outlive it.
class PoliteTransport final : public http_client::HttpTransport {
 public:
  PoliteTransport(const Conduct& conduct, const PoliteWorker& worker, base::Clock& clock)
      : conduct_(conduct), worker_(worker), clock_(clock) {}

  TransferId Start(http_client::HttpRequest request, DoneCallback done) override;
  void Cancel(TransferId id) override;

 private:
  struct Waiter {
    DoneCallback done;
    TransferId transfer = 0;  // the network's
  };

  bool AnswerFromCache(TransferId id, const http_client::HttpRequest& request, absl::string_view key);
  void Send(TransferId id, http_client::HttpRequest request, std::string key);
  void Deliver(TransferId id, absl::StatusOr<http_client::HttpResponse> outcome);

  const Conduct conduct_;
  const PoliteWorker worker_;
  base::Clock& clock_;
  CredentialReader credentials_;
  TransferId last_id_ = 0;
  absl::flat_hash_map<TransferId, Waiter> waiters_;
};

}  // namespace composio::upstream
