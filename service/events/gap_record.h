// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "service/events/event.h"

namespace composio::events {

// Marks that stand in the log like events, with a position of their own, and are shown to every stream of their project
// whatever its filter.

// No source of the project could receive between these times: what happened then is missing before this record.
struct SourceOutage {
  std::string gap_id;
  absl::Time from;
  absl::Time to;
  // Whether the hole is going to be filled from Composio's own logs; a kGapRepaired record follows then.
  bool repair_pending = false;
};

// The hole was filled as far as it could be: the events found stand before this record.
struct GapRepair {
  std::string gap_id;
  uint64_t recovered_events = 0;
  // False: some may still be missing.
  bool complete = false;
};

EventRecord MakeGap(absl::string_view project, const SourceOutage& outage);
EventRecord MakeGapRepaired(absl::string_view project, const GapRepair& repair);

// What a record of kind kGap or kGapRepaired says.
SourceOutage ReadGap(const EventRecord& record);
GapRepair ReadGapRepaired(const EventRecord& record);
// The gap that a record of either kind is about; empty for events.
std::string GapIdOf(const EventRecord& record);

}  // namespace composio::events
