// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "absl/container/flat_hash_map.h"
#include "service/base/clock.h"
#include "service/base/executor.h"
#include "service/http_client/http_transport.h"
#include "service/upstream/conduct/answer_cache.h"
#include "service/upstream/conduct/conduct_metrics.h"
#include "service/upstream/conduct/flights.h"
#include "service/upstream/conduct/rate_limiter.h"
#include "service/upstream/conduct/request_key.h"

namespace composio::upstream {

// What all workers' polite transports share. Thread-safe.
struct Conduct {
  AnswerCache& cache;
  Flights& flights;
  RateLimiter& limiter;
  ConductMetrics& metrics;
};

// What one worker lends to its transport; all are the worker's own and outlive its use.
struct PoliteWorker {
  http_client::HttpTransport& network;
  base::Executor& executor;
  base::Timers& timers;
};

// Sends requests to Composio as a good client does: what was answered a moment ago is not asked again (such an answer
// has the header `age`, in seconds), what is being asked is not asked twice, and requests wait while the rate limit is
// used up, for as long as their timeouts let them; then RESOURCE_EXHAUSTED with UPSTREAM_RATE_LIMITED and RetryInfo,
// the one failure beyond those of HttpTransport.
//
// Stands before one worker's transport and is used as that is. `conduct`, worker and clock must outlive it, and no
// worker may run any more when the first of them goes.
class PoliteTransport final : public http_client::HttpTransport {
 public:
  PoliteTransport(const Conduct& conduct, const PoliteWorker& worker, base::Clock& clock)
      : conduct_(conduct), worker_(worker), clock_(clock) {}
  ~PoliteTransport() override;

  TransferId Start(http_client::HttpRequest request, DoneCallback done) override;
  void Cancel(TransferId id) override;

 private:
  using Outcome = absl::StatusOr<http_client::HttpResponse>;
  struct OwnFlight;
  // One request that was started here and has no answer yet.
  struct Waiter {
    DoneCallback done;
    base::SteadyTime deadline;
    std::shared_ptr<OwnFlight> flight;
    base::Timers::Id timer = 0;  // until the deadline
    // Of one that joined a flight: to go by itself, should that come to nothing.
    std::unique_ptr<http_client::HttpRequest> request;
  };

  // -- one who waits --
  void StartShared(TransferId id, http_client::HttpRequest request);
  bool AnswerFromCache(TransferId id, const http_client::HttpRequest& request, absl::string_view key);
  void Join(TransferId id, http_client::HttpRequest request);
  void SetTimer(TransferId id);
  void Leave(TransferId id, OwnFlight& flight);
  // What its flight came to: the answer, or for one that joined perhaps a reason to go by itself.
  void Settle(TransferId id, const Outcome& outcome);
  void Deliver(TransferId id, Outcome outcome);

  // -- a flight that begins here --
  void SeekTurn(const std::shared_ptr<OwnFlight>& flight);
  void TakeTurn(OwnFlight& flight, Budget::Pass pass);
  void Wake(const std::shared_ptr<OwnFlight>& flight);
  void WakeAt(const std::shared_ptr<OwnFlight>& flight, base::SteadyTime time);
  void Send(const std::shared_ptr<OwnFlight>& flight);
  void OnOutcome(OwnFlight& flight, Outcome outcome);
  void Refuse(const Passengers& passengers, absl::Status refusal);
  void NoteEffects(const OwnFlight& flight);
  void Abandon(OwnFlight& flight);

  const Conduct conduct_;
  const PoliteWorker worker_;
  base::Clock& clock_;
  CredentialReader credentials_;
  TransferId last_id_ = 0;
  absl::flat_hash_map<TransferId, Waiter> waiters_;
};

}  // namespace composio::upstream
