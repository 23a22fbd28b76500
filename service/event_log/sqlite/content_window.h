// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/time/time.h"
#include "absl/types/optional.h"
#include "service/event_log/sqlite/key_digest.h"
#include "service/events/event.h"

namespace composio::event_log::sqlite {

// The newest events by their content, for sightings that carry no key: such a one is an event's second sighting when
// the event came by another transport, has the same trigger and payload, and was not seen by this transport yet. So
// each sighting pairs with at most one of another transport, and two on one transport are two events. Bounded in
// number. One thread.
class ContentWindow {
 public:
  ContentWindow(absl::Duration window, size_t max_events) : window_(window), max_events_(max_events) {}

  // The oldest event that `record` is another sighting of.
  absl::optional<uint64_t> Match(const KeyDigest& content, const events::EventRecord& record) const;
  // An event, in the order of positions.
  void Add(uint64_t position, const KeyDigest& content, const events::EventRecord& record);
  // The event came by this transport too.
  void Seen(uint64_t position, events::Transport transport);
  void Clear();
  size_t size() const { return entries_.size(); }

 private:
  struct Entry {
    KeyDigest content;
    std::string trigger, legacy_trigger;
    absl::Time time;
    uint8_t transports;  // bits
    bool keyless;
  };

  const absl::Duration window_;
  const size_t max_events_;
  std::deque<uint64_t> order_;
  absl::flat_hash_map<uint64_t, Entry> entries_;
  absl::flat_hash_map<KeyDigest, std::vector<uint64_t>> positions_;  // ascending
};

// What the digest of a content is made of.
KeyDigest DigestContent(const DigestSecret& secret, const events::EventRecord& record);

}  // namespace composio::event_log::sqlite
