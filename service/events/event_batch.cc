// SPDX-License-Identifier: Apache-2.0
#include "service/events/event_batch.h"

#include <utility>

#include "composio/gateway/v1/stream_frame.pb.h"
#include "service/events/wire.h"

namespace composio::events {

void EventBatch::Add(const base::Buffer& event_fields, base::SteadyTime now, SliceArena& arena) {
  if (count_++ == 0) first_ = now;
  WireHead head;
  head.LengthField(gateway::v1::EventBatch::kEventsFieldNumber, event_fields.size());
  events_.Append(arena.Copy(head.view()));
  events_.Append(event_fields);
}

base::Buffer EventBatch::Take() {
  count_ = 0;
  return std::exchange(events_, base::Buffer());
}

}  // namespace composio::events
