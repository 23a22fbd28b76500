// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "absl/functional/any_invocable.h"
#include "absl/status/statusor.h"
#include "absl/types/optional.h"
#include "service/base/buffer.h"
#include "service/base/clock.h"
#include "service/base/executor.h"
#include "service/router/router.h"

namespace composio::router {

// What one worker lends to the local calls on it; both are the worker's own and outlive its calls.
struct LocalWorker {
  base::Executor* executor;
  base::Timers* timers;
};

// Keeps a local call going. Letting go of it before the callback ran cancels the call: the callback is dropped, the
// handler hears OnDone, the outer call's context is not used any more. On the call's worker only.
class LocalCallHandle {
 public:
  virtual ~LocalCallHandle() = default;
};

// A unary call of one of our own methods, by whichever handler is registered for it.
struct LocalCallParams {
  using Callback = absl::AnyInvocable<void(absl::StatusOr<base::Buffer> answer)>;

  // "/composio.gateway.v1.TriggerService/GetTriggerType".
  std::string method;
  // Where set, it serves the call, instead of the one that is registered for the method: for a handler that stands
  // before another.
  std::shared_ptr<Handler> handler;
  base::Buffer request;
  // On whose behalf: metadata, peer, request id, deadline and worker are taken from there. May be null, as for what the
  // gateway does by itself; otherwise it must live until the callback ran or the handle went.
  CallContext* outer = nullptr;
  // Where there is no outer call: the worker, and what Composio is told as request id.
  int worker = 0;
  std::string request_id;
  // How long it may take; the outer call's deadline counts where it is earlier.
  absl::optional<absl::Duration> timeout;
  // Whether response metadata of the inner call (Composio's request id, rate limits) is the outer call's too.
  bool passes_metadata_on = false;
  // Runs once, on the worker and never from inside Start: the answer's bytes, or the error as the handler gave it.
  Callback callback;
};

// Starts local calls. Thread-safe; `router` must outlive it.
class LocalCaller {
 public:
  // `workers` by CallContext::worker().
  LocalCaller(const Router& router, base::Clock& clock, std::vector<LocalWorker> workers)
      : router_(router), clock_(clock), workers_(std::move(workers)) {}

  // On the worker that the call is to live on.
  std::unique_ptr<LocalCallHandle> Start(LocalCallParams params) const;

  base::Clock& clock() const { return clock_; }
  base::Executor& executor(int worker) const { return *workers_[static_cast<size_t>(worker)].executor; }
  base::Timers& timers(int worker) const { return *workers_[static_cast<size_t>(worker)].timers; }

 private:
  const Router& router_;
  base::Clock& clock_;
  const std::vector<LocalWorker> workers_;
};

}  // namespace composio::router
