// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "absl/functional/any_invocable.h"
#include "absl/status/statusor.h"
#include "service/base/clock.h"
#include "service/base/executor.h"
#include "service/base/random.h"
#include "service/events/event_encoder.h"
#include "service/events/event_log.h"
#include "service/events/stream_hub.h"
#include "service/router/router.h"

namespace composio::api {

// Stores a test event as the ingest does. `done` runs on `executor`.
using AcceptTestEvent = std::function<void(events::EventRecord record, base::Executor& executor,
                                           absl::AnyInvocable<void(absl::StatusOr<events::AppendResult>)> done)>;

// What the methods of EventService work with. All of it must outlive the router.
struct EventServiceCollaborators {
  events::EventLog& log;
  const events::EventEncoder& encoder;
  base::Clock& clock;
  base::Random& random;
  // One for each worker, by CallContext::worker.
  std::vector<events::StreamHub*> hubs;
  AcceptTestEvent accept_test_event;
  // Names of the projects that are configured; `default` always is.
  std::set<std::string> projects;
  // Where commands in error messages go: "127.0.0.1:50051".
  std::string address;
};

// SubscribeTriggers, ConsumeTriggers, PullEvents, ReadEventPayload, TestEventFilter, ResendEvents, ListEvents,
// GetEvent, SendTestEvent, GetEventLog.
void RegisterEventService(router::Router& router, const EventServiceCollaborators& with);

}  // namespace composio::api
