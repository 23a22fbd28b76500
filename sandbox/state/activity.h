// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <utility>

#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "sandbox/wire/json.h"

namespace composio::sandbox {

// An execution of a tool, for the logs and the usage.
struct ToolExecution {
  // Given by the log: later ones have greater numbers.
  uint64_t number = 0;
  std::string id, tool, toolkit, version, connection_id, auth_config_id, user_id, session_id, request_id;
  // Of the workbench it ran in; there are none here.
  std::string sandbox_id;
  // connected_account, custom_auth or no_auth.
  std::string credential_source;
  Json arguments, data;
  // Null on success.
  Json error;
  absl::Time start, end;

  bool successful() const { return error.is_null(); }
};

// An event that a trigger instance fired, whether or not anybody received it.
struct TriggerEvent {
  // Given by the log: later ones have greater numbers.
  uint64_t number = 0;
  // Also the event's log_id.
  std::string id;
  // Of the delivery; tells how that went.
  std::string webhook_id;
  std::string slug, toolkit, trigger_id, trigger_uuid, connection_id, connection_uuid, auth_config_id, user_id;
  // The event's `data` as JSON text.
  std::string payload;
  absl::Time time;
};

// The newest entries of one kind, oldest first; those beyond `kMax` are forgotten, but counted. Not thread-safe.
template <class Entry, size_t kMax>
class BoundedLog {
 public:
  const Entry& Add(Entry entry) {
    if (entries_.size() >= kMax) entries_.pop_front();
    entry.number = ++count_;
    entries_.push_back(std::move(entry));
    return entries_.back();
  }
  // Null where there is none.
  const Entry* Find(absl::string_view id) const {
    for (const Entry& entry : entries_) {
      if (entry.id == id) return &entry;
    }
    return nullptr;
  }
  const std::deque<Entry>& entries() const { return entries_; }
  // All that were ever added.
  uint64_t count() const { return count_; }

 private:
  std::deque<Entry> entries_;
  uint64_t count_ = 0;
};

// What happened in the project. Part of the World.
struct Activity {
  BoundedLog<ToolExecution, 5'000> executions;
  BoundedLog<TriggerEvent, 20'000> events;
};

}  // namespace composio::sandbox
