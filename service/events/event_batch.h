// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "absl/time/time.h"
#include "service/base/buffer.h"
#include "service/base/clock.h"
#include "service/events/slice_arena.h"

namespace composio::events {

// Limits of a batch frame.
struct BatchOptions {
  size_t max_events = 1;
  size_t max_bytes = 1 << 20;
  // How long the first event may wait for others when nothing more is at hand.
  absl::Duration max_delay = absl::ZeroDuration();
};

inline constexpr size_t kMaxBatchEvents = 1000;
inline constexpr size_t kMaxBatchBytes = 3 << 20;

// The events of one stream that wait to be sent in one frame. Value type; one thread.
class EventBatch {
 public:
  explicit EventBatch(BatchOptions options) : options_(options) {}

  const BatchOptions& options() const { return options_; }
  bool empty() const { return count_ == 0; }
  // Whether an event of so many bytes has no place beside those that are in it.
  bool Overflows(size_t event_bytes) const {
    constexpr size_t kLargestHead = 6;
    return count_ > 0 && events_.size() + kLargestHead + event_bytes > options_.max_bytes;
  }
  // No more events may be added.
  bool full() const { return count_ >= options_.max_events || events_.size() >= options_.max_bytes; }
  // When it is to be sent although it is not full. Only when not empty.
  base::SteadyTime due() const { return first_ + absl::ToChronoNanoseconds(options_.max_delay); }

  // `event_fields`: those of a TriggerEvent.
  void Add(const base::Buffer& event_fields, base::SteadyTime now, SliceArena& arena);
  // The repeated field of an EventBatch message; leaves the batch empty.
  base::Buffer Take();

 private:
  const BatchOptions options_;
  base::Buffer events_;
  size_t count_ = 0;
  base::SteadyTime first_;
};

}  // namespace composio::events
