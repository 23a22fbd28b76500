// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "absl/time/time.h"
#include "absl/types/optional.h"
#include "service/events/event_batch.h"
#include "service/events/event_encoder.h"
#include "service/events/filter.h"

namespace composio::events {

// Why events are missing. The numbers are those of gateway.v1.StreamGapReason.
enum class GapReason : uint8_t { kRetention = 1, kLogEpoch = 2, kSlowConsumer = 3, kDataLoss = 4 };

// What lies between where a stream was to start and where it starts instead.
struct StreamHole {
  GapReason reason = GapReason::kRetention;
  std::string from_cursor;            // as the client sent it; may be of another log, or empty
  absl::optional<uint64_t> position;  // that it stands for, where it is of this log and before the hole
};

// Where a stream begins.
struct StreamStart {
  enum class Kind : uint8_t { kLatest, kEarliest, kAfterPosition, kAtTime, kLastEvents, kAfterEvent };
  Kind kind = Kind::kLatest;
  uint64_t position = 0;                 // kAfterPosition
  uint64_t count = 0;                    // kLastEvents
  absl::Time time;                       // kAtTime; kAfterEvent: for its fallback
  std::string event_id = {};             // kAfterEvent
  absl::optional<Kind> fallback = {};    // kAfterEvent: how to start when there is no such event; else an error
  absl::optional<StreamHole> hole = {};  // a fallback was taken: told by a gap frame
};

// Where it ends by itself.
struct StreamStop {
  enum class Kind : uint8_t { kNever, kCaughtUp, kAtPosition, kAtTime, kMaxEvents };
  Kind kind = Kind::kNever;
  uint64_t position = 0;  // kAtPosition: the last one; kCaughtUp: set by the stream
  uint64_t count = 0;     // kMaxEvents
  absl::Time time;        // kAtTime
};

// What happens when the next record has left the tail although the stream was live. The numbers are those of
// gateway.v1.SlowConsumerPolicy.
enum class SlowConsumerPolicy : uint8_t { kSpillToLog = 1, kDropOldest = 2, kDisconnect = 3 };

// A request for a stream, checked: cursors are positions of this log by now.
struct StreamParams {
  std::string project = kDefaultProject;
  std::shared_ptr<const Filter> filter;  // null: everything
  StreamStart start;
  StreamStop stop;
  DeliveryOptions delivery;
  absl::optional<BatchOptions> batch;
  bool metered = false;  // delivers what the client grants by commands, nothing else
  SlowConsumerPolicy slow_consumer_policy = SlowConsumerPolicy::kSpillToLog;
  absl::Duration heartbeat = absl::Seconds(15);
  bool validate_only = false;
};

// Brings a wished interval into 1 to 60 s; zero is the default.
absl::Duration EffectiveHeartbeat(absl::Duration wished);
// A client that has heard nothing for this long connects again; a client that has read nothing for this long is cut
// off.
inline absl::Duration DeadAfter(absl::Duration heartbeat) { return 2 * heartbeat + absl::Seconds(5); }

// Records that last_events looks at.
inline constexpr uint64_t kLastEventsScan = 100'000;

}  // namespace composio::events
