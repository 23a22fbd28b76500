// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <utility>

#include "absl/time/time.h"
#include "absl/types/optional.h"
#include "service/base/clock.h"
#include "service/ingest/pusher/frame.h"

namespace composio::ingest::pusher {

struct ChunkLimits {
  int64_t max_index = 1000;
  size_t max_messages = 100;                   // incomplete ones; beyond, the oldest goes
  size_t max_bytes = 16 << 20;                 // of all incomplete ones together; likewise
  absl::Duration max_age = absl::Seconds(60);  // since a message's first part
};

// Puts messages together that came in parts, in whatever order. One thread; `clock` must outlive it.
class ChunkAssembler {
 public:
  ChunkAssembler(ChunkLimits limits, base::Clock& clock) : limits_(limits), clock_(clock) {}

  // The whole text when this part completes its message. A part that came before is replaced; one of a message that was
  // completed a short while ago, or beyond the limits, is passed over.
  absl::optional<std::string> Add(Chunk chunk);
  // Gives up messages that are too old.
  void Expire();
  // Gives up every message: what is missing came on a connection that is gone.
  void Reset();

  size_t pending() const { return messages_.size(); }
  size_t bytes() const { return bytes_; }
  // Messages given up so far, incomplete.
  uint64_t given_up() const { return given_up_; }

 private:
  struct Message {
    base::SteadyTime begun;
    int64_t last = -1;  // index of the final part; -1: not known yet
    size_t bytes = 0;
    std::map<int64_t, LenientText> parts;

    bool complete() const;
    std::string Join();
  };
  using Messages = std::map<std::string, Message>;

  Message& Find(const std::string& id);
  void GiveUpOldest();
  void Forget(Messages::iterator found);
  bool WasCompleted(const std::string& id);

  const ChunkLimits limits_;
  base::Clock& clock_;
  Messages messages_;
  std::deque<std::string> order_;                                   // ids of `messages_`, oldest first
  std::deque<std::pair<std::string, base::SteadyTime>> completed_;  // lately, oldest first
  size_t bytes_ = 0;
  uint64_t given_up_ = 0;
};

}  // namespace composio::ingest::pusher
