// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "absl/functional/any_invocable.h"
#include "absl/status/statusor.h"
#include "service/base/executor.h"
#include "service/events/event_log.h"
#include "service/events/filter.h"
#include "service/events/stream_params.h"

namespace composio::events {

// Where a stream starts, found.
struct FoundStart {
  uint64_t next = 1;        // the first position that is not yet examined
  bool incomplete = false;  // fewer last events than wanted
  // Where what is missing ends, and the stream goes on; `next` lies before it, or on it where no position does.
  uint64_t hole_end = 0;
  absl::optional<StreamHole> hole = {};
};

struct FindStartParams {
  EventLog& log;
  base::Executor& executor;
  StreamStart start;
  std::string project;
  std::shared_ptr<const Filter> filter;
  // One behind the newest record that the stream's worker, or the log, knows of.
  uint64_t end = 1;
  // RESOURCE_NOT_FOUND for an event that is not in the log, or the log's own error.
  absl::AnyInvocable<void(absl::StatusOr<FoundStart>)> done;
};

// Finds where a stream starts. `done` runs on `executor`, or at once where nothing need be looked up.
void FindStart(FindStartParams params);

}  // namespace composio::events
