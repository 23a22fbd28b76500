// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "absl/functional/any_invocable.h"
#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "absl/types/optional.h"
#include "service/base/executor.h"
#include "service/events/event.h"

namespace composio::events {

// How long a log keeps records: until the first limit is passed, oldest first. Zero (infinite for the age): no limit.
struct Retention {
  absl::Duration max_age = absl::InfiniteDuration();
  uint64_t max_events = 0;
  uint64_t max_bytes = 0;
};

// What a log holds, at one moment between two commits.
struct LogState {
  uint64_t epoch = 0;     // 64 random bits: which incarnation of the log this is
  uint64_t earliest = 1;  // the oldest retained position; head + 1 when nothing is retained
  uint64_t head = 0;      // the newest committed position; 0 before the first
  absl::optional<absl::Time> earliest_time;
  absl::optional<absl::Time> head_time;
  uint64_t count = 0;  // retained events, of all projects
  uint64_t bytes = 0;  // that they take
  Retention retention;
  // Whether differences of positions are numbers of records of one project: no holes, and one project only.
  bool counts_exact = true;
  std::string only_project;  // that one; empty where there are more, or none yet
  // The newest retained record that is no event; 0 where all are.
  uint64_t last_gap = 0;

  // Whether the difference of `from` and the head is the number of the project's events from there on.
  bool CountsEventsFrom(uint64_t from, const std::string& project) const {
    return counts_exact && from > last_gap && (only_project.empty() || only_project == project);
  }
};

struct AppendResult {
  uint64_t position = 0;
  bool duplicate = false;  // `position` is then that of the record that came first
};

struct AppendParams {
  EventRecord record;
  // What identifies the event besides its event_id (webhook-id, log_id); within a project, equality of any one with one
  // of a stored record makes it a duplicate. Empty strings are left out. Where one of the two has no identity of
  // upstream's (sighting.h), they are the same if trigger and payload are, they came by different transports within the
  // log's window, and neither has another sighting by the other's transport.
  std::vector<std::string> keys;
  // Where `done` runs. Must outlive the log.
  base::Executor* executor = nullptr;
  // After the commit; LOG_UNAVAILABLE when the record could not be stored (disk full): nothing of it is kept then.
  absl::AnyInvocable<void(absl::StatusOr<AppendResult>)> done;
};

struct ReadResult {
  // In the order asked for. All projects.
  std::vector<EventPtr> events;
  // Forward: every retained record in [from, next) is in `events`. Reverse: every one in [next, from).
  uint64_t next = 0;
  // The oldest position retained when this was read: records of [from, earliest) were removed before.
  uint64_t earliest = 1;
  absl::optional<absl::Time> earliest_time;
};

struct ReadParams {
  uint64_t from = 1;
  // Forward: reads [from, to). Reverse: reads [to, from), newest first.
  uint64_t to = 0;
  bool reverse = false;
  // Leaves `body` and `payload` empty: for scans that only filter.
  bool attributes_only = false;
  // A chunk ends with the first record that passes one of these; it holds at least one record where there is any.
  size_t max_records = 256;
  size_t max_bytes = 256 << 10;
  base::Executor* executor = nullptr;
  absl::AnyInvocable<void(absl::StatusOr<ReadResult>)> done;
};

struct FindTimeParams {
  absl::Time time;
  base::Executor* executor = nullptr;
  // The first retained position whose create_time is `time` or later; head + 1 where there is none.
  absl::AnyInvocable<void(absl::StatusOr<uint64_t>)> done;
};

struct FindEventParams {
  std::string project;
  std::string event_id;
  base::Executor* executor = nullptr;
  // Null where there is none, or no longer.
  absl::AnyInvocable<void(absl::StatusOr<EventPtr>)> done;
};

struct OpenGapsParams {
  base::Executor* executor = nullptr;
  // The retained gaps of all projects that no kGapRepaired record has closed, oldest first.
  absl::AnyInvocable<void(absl::StatusOr<std::vector<EventPtr>>)> done;
};

// A run of committed records without a hole between this batch and the one before.
using CommittedBatch = std::shared_ptr<const std::vector<EventPtr>>;

// Where events are kept, durably, in one order for all projects. Thread-safe. Every callback runs on the executor given
// with it, after the call returned. A log that is destroyed commits what was appended first; reads outstanding then are
// dropped.
class EventLog {
 public:
  virtual ~EventLog() = default;

  // Each is answered by its own `done`; they are stored in this order. A duplicate of a record that is not committed
  // yet shares its fate.
  virtual void Append(std::vector<AppendParams> batch) = 0;
  void Append(AppendParams one) {
    std::vector<AppendParams> batch;
    batch.push_back(std::move(one));
    Append(std::move(batch));
  }

  virtual void Read(ReadParams params) = 0;
  virtual void FindTime(FindTimeParams params) = 0;
  // Finds events only, no gaps.
  virtual void FindEvent(FindEventParams params) = 0;
  virtual void OpenGaps(OpenGapsParams params) = 0;

  virtual LogState State() const = 0;

  // From now on every batch is posted to `executor`, right after its commit and before the appenders hear of it.
  // Returns the position from which on records come that way. Watches end with the log; `executor` must outlive it.
  virtual uint64_t Watch(base::Executor* executor, std::function<void(CommittedBatch)> on_commit) = 0;
};

}  // namespace composio::events
