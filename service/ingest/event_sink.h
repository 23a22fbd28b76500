// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include "absl/functional/any_invocable.h"
#include "absl/status/statusor.h"
#include "service/base/clock.h"
#include "service/base/executor.h"
#include "service/base/random.h"
#include "service/events/event_log.h"
#include "service/ingest/app_directory.h"
#include "service/ingest/payload_normalizer.h"

namespace composio::ingest {

// The one way into the event log, for every source: completes an event (app, id, time) and appends it. Events that come
// in one turn of the executor go to the log together. Used on the ingest's executor only; log, directory and executor
// must outlive it.
class EventSink {
 public:
  using DoneCallback = absl::AnyInvocable<void(absl::StatusOr<events::AppendResult>)>;

  EventSink(events::EventLog& log, AppDirectory& apps, base::Executor& executor, base::Clock& clock,
            base::Random& random);
  ~EventSink();

  // `done` runs on the executor when the event is durable, or with LOG_UNAVAILABLE when it could not be stored.
  void Accept(NormalizedEvent event, DoneCallback done);

 private:
  struct Shared;
  static void Append(const std::shared_ptr<Shared>& shared, NormalizedEvent event, DoneCallback done);

  AppDirectory& apps_;
  base::Clock& clock_;
  base::Random& random_;
  const std::shared_ptr<Shared> shared_;  // outlives this while an event is on its way
};

}  // namespace composio::ingest
