// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "absl/time/time.h"
#include "service/base/clock.h"

namespace composio::sandbox {

// What is to go wrong on the realtime feed, on purpose.
struct RealtimeFaultPlan {
  // How many of the next events are lost, sent twice, held back by `delay`.
  int drop = 0;
  int duplicate = 0;
  int delay_count = 0;
  absl::Duration delay;
  // The next so many are kept until all of them are there, then sent last first. 0 and 1 change nothing.
  int reorder = 0;

  // How many of the next events that need chunks lose the chunk `drop_index` (the last one where there are fewer), have
  // every chunk sent twice, their chunks sent last first, a cut through a surrogate pair.
  int chunk_drop = 0;
  size_t chunk_drop_index = 0;
  int chunk_duplicate = 0;
  int chunk_reorder = 0;
  int chunk_cut_pair = 0;
  // The chunks of the next so many are kept until all are there, then sent in turn: one of each.
  int chunk_interleave = 0;

  // How many of the next connections are closed with this code instead of greeted; are never answered.
  int refuse = 0;
  int refuse_code = 0;
  std::string refuse_reason;
  int mute = 0;
  // Pings of clients stay unanswered, on all connections.
  bool ignore_pings = false;
};

// Carries the plan out: which bodies go out now, and with which chunks. A state machine without clock; not thread-safe.
class RealtimeFaults {
 public:
  RealtimeFaultPlan& plan() { return plan_; }
  const RealtimeFaultPlan& plan() const { return plan_; }

  // What to send now that `body` was to be sent, in this order.
  std::vector<std::string> Pass(std::string body, base::SteadyTime now);
  // What was delayed until now.
  std::vector<std::string> Due(base::SteadyTime now);
  // Whether the next message's chunks are to be cut through a pair; counted down.
  bool TakeCutPair();
  // The chunks to send now that those of one message were to be sent.
  std::vector<std::string> PassChunks(std::vector<std::string> chunks);
  // Nothing goes wrong any more. What was kept is lost: bodies and chunks.
  void Clear();

 private:
  RealtimeFaultPlan plan_;
  std::vector<std::string> kept_;
  std::multimap<base::SteadyTime, std::string> delayed_;
  std::vector<std::vector<std::string>> kept_chunks_;
};

}  // namespace composio::sandbox
