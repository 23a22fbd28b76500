// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include "absl/functional/any_invocable.h"
#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "absl/types/optional.h"
#include "service/api/event_request.h"
#include "service/base/executor.h"
#include "service/events/event_log.h"

namespace composio::api {

// Where a scan ended.
struct ScanEnd {
  uint64_t next = 0;    // where it would go on, as EventScanParams.resume; 0: everything was looked at
  size_t examined = 0;  // events of the project that were looked at
};

struct EventScanParams {
  events::EventLog& log;
  base::Executor& executor;
  std::string project;
  // Only events accepted within these; none is no limit.
  absl::optional<absl::Time> start, end;
  bool newest_first = true;
  uint64_t resume = 0;  // ScanEnd.next of the scan before; 0: from the beginning
  size_t max_examined = 0;
  // Leaves bodies and payloads empty.
  bool attributes_only = false;
  // Whether the event was taken; false ends the scan before it.
  absl::AnyInvocable<bool(const events::EventPtr&)> visit;
  // Not called when `wanted` answers false.
  absl::AnyInvocable<void(absl::StatusOr<ScanEnd>)> done;
  // Asked now and then: whether anybody waits for the result.
  absl::AnyInvocable<bool()> wanted;
};

// Fills start and end from `start_time` and `end_time` of a request. INVALID_FIELD.
template <class Request>
absl::Status TimesOf(const Request& request, EventScanParams& params);

// Looks at the retained events of a project, chunk by chunk. Callbacks run on the executor.
void ScanEvents(EventScanParams params);

// -- implementation --

template <class Request>
absl::Status TimesOf(const Request& request, EventScanParams& params) {
  if (request.has_start_time()) {
    absl::StatusOr<absl::Time> time = TimeOf(request.start_time(), "start_time");
    if (!time.ok()) return time.status();
    params.start = *time;
  }
  if (request.has_end_time()) {
    absl::StatusOr<absl::Time> time = TimeOf(request.end_time(), "end_time");
    if (!time.ok()) return time.status();
    params.end = *time;
  }
  return absl::OkStatus();
}

}  // namespace composio::api
