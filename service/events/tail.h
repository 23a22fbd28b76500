// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>

#include "service/events/event_log.h"

namespace composio::events {

// The newest committed records, [begin, end) without a hole, bounded by bytes; each worker has one, the records are
// shared. One thread.
class Tail {
 public:
  // Starts empty at `begin`: the position that Watch answered.
  Tail(uint64_t begin, size_t max_bytes) : begin_(begin), end_(begin), max_bytes_(max_bytes) {}

  // `event` is the next committed one. Lets go of the oldest when there are too many bytes; the newest always stays.
  void Append(EventPtr event);

  uint64_t begin() const { return begin_; }
  uint64_t end() const { return end_; }
  // The first record at `position` or later, which must be in [begin, end); null where only numbers without records
  // follow.
  const EventPtr* Find(uint64_t position) const;
  size_t bytes() const { return bytes_; }

 private:
  uint64_t begin_;
  uint64_t end_;
  const size_t max_bytes_;
  size_t bytes_ = 0;
  std::deque<EventPtr> records_;
};

}  // namespace composio::events
