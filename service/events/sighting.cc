// SPDX-License-Identifier: Apache-2.0
#include "service/events/sighting.h"

namespace composio::events {

bool ComparesContent(const EventRecord& record) {
  return record.kind == RecordKind::kEvent &&
         (record.transport == Transport::kWebhook || record.transport == Transport::kRealtime ||
          record.transport == Transport::kRecovered);
}

// Only V3 bodies bring an id of their own; without one the record's id is the webhook-id or the gateway's.
bool IsKeyless(const EventRecord& record) {
  return ComparesContent(record) && record.webhook_id.empty() && record.log_id.empty() &&
         record.version != PayloadVersion::kV3;
}

absl::Time SightingTime(const EventRecord& record) {
  return record.transport == Transport::kRecovered ? record.occur_time.value_or(record.receive_time)
                                                   : record.receive_time;
}

bool SameTrigger(const EventRecord& record, const std::string& trigger, const std::string& legacy_trigger) {
  if (record.trigger == trigger) return true;
  for (const std::string* mine : {&record.trigger, &record.legacy_trigger}) {
    if (!mine->empty() && (*mine == trigger || *mine == legacy_trigger)) return true;
  }
  return false;
}

}  // namespace composio::events
