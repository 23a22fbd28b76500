// SPDX-License-Identifier: Apache-2.0
#include "service/event_log/sqlite/content_window.h"

#include <algorithm>

#include "service/events/canonical_json.h"
#include "service/events/sighting.h"

namespace composio::event_log::sqlite {
namespace {

uint8_t Bit(events::Transport transport) { return static_cast<uint8_t>(1u << static_cast<unsigned>(transport)); }

}  // namespace

absl::optional<uint64_t> ContentWindow::Match(const KeyDigest& content, const events::EventRecord& record) const {
  const auto found = positions_.find(content);
  if (found == positions_.end()) return absl::nullopt;
  const bool keyless = events::IsKeyless(record);
  const absl::Time time = events::SightingTime(record);
  for (uint64_t position : found->second) {
    const Entry& entry = entries_.at(position);
    if (entry.transports & Bit(record.transport) || !(keyless || entry.keyless)) continue;
    if (absl::AbsDuration(time - entry.time) > window_) continue;
    if (events::SameTrigger(record, entry.trigger, entry.legacy_trigger)) return position;
  }
  return absl::nullopt;
}

void ContentWindow::Add(uint64_t position, const KeyDigest& content, const events::EventRecord& record) {
  entries_[position] = {content,
                        record.trigger,
                        record.legacy_trigger,
                        events::SightingTime(record),
                        Bit(record.transport),
                        events::IsKeyless(record)};
  positions_[content].push_back(position);
  order_.push_back(position);
  if (order_.size() <= max_events_) return;
  const auto oldest = entries_.find(order_.front());
  const auto list = positions_.find(oldest->second.content);
  list->second.erase(list->second.begin());
  if (list->second.empty()) positions_.erase(list);
  entries_.erase(oldest);
  order_.pop_front();
}

void ContentWindow::Seen(uint64_t position, events::Transport transport) {
  const auto found = entries_.find(position);
  if (found != entries_.end()) found->second.transports |= Bit(transport);
}

void ContentWindow::Clear() {
  order_.clear();
  entries_.clear();
  positions_.clear();
}

KeyDigest DigestContent(const DigestSecret& secret, const events::EventRecord& record) {
  return DigestKey(secret, record.project, events::CanonicalJson(record.payload.view()));
}

}  // namespace composio::event_log::sqlite
