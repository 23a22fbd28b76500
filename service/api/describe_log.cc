// SPDX-License-Identifier: Apache-2.0
#include "service/api/describe_log.h"

#include "service/events/cursor.h"
#include "service/events/proto_time.h"

namespace composio::api {

void DescribeLog(const events::LogState& state, gateway::v1::EventLog& log) {
  log.set_epoch(events::EpochText(state.epoch));
  if (state.count > 0 && state.earliest_time) events::SetTime(*state.earliest_time, log.mutable_earliest_time());
  if (state.count > 0 && state.head_time) events::SetTime(*state.head_time, log.mutable_head_time());
  log.set_event_count(static_cast<int64_t>(state.count));
  log.set_size_bytes(static_cast<int64_t>(state.bytes));
  gateway::v1::EventRetention& retention = *log.mutable_retention();
  if (state.retention.max_age != absl::InfiniteDuration()) {
    events::SetDuration(state.retention.max_age, retention.mutable_max_age());
  }
  retention.set_max_events(static_cast<int64_t>(state.retention.max_events));
  retention.set_max_bytes(static_cast<int64_t>(state.retention.max_bytes));
}

}  // namespace composio::api
