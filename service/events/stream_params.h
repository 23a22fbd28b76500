// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "absl/time/time.h"
#include "service/events/event_encoder.h"
#include "service/events/filter.h"

namespace composio::events {

// Where a stream begins.
struct StreamStart {
  enum class Kind : uint8_t { kLatest, kEarliest, kAfterPosition, kAtTime, kLastEvents };
  Kind kind = Kind::kLatest;
  uint64_t position = 0;  // kAfterPosition
  uint64_t count = 0;     // kLastEvents
  absl::Time time;        // kAtTime
};

// Where it ends by itself.
struct StreamStop {
  enum class Kind : uint8_t { kNever, kCaughtUp, kAtPosition, kAtTime, kMaxEvents };
  Kind kind = Kind::kNever;
  uint64_t position = 0;  // kAtPosition: the last one; kCaughtUp: set by the stream
  uint64_t count = 0;     // kMaxEvents
  absl::Time time;        // kAtTime
};

// A request for a stream, checked: cursors are positions of this log by now.
struct StreamParams {
  std::string project = kDefaultProject;
  std::shared_ptr<const Filter> filter;  // null: everything
  StreamStart start;
  StreamStop stop;
  DeliveryOptions delivery;
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
