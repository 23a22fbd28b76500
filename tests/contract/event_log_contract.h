// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "service/base/clock.h"
#include "service/events/event_log.h"
#include "tests/testing/queue_executor.h"
#include "tests/testing/shared_clock.h"

namespace composio::contract {

// Makes an empty log in `directory`, which is empty too.
using MakeEventLog = std::function<std::unique_ptr<events::EventLog>(
    const std::string& directory, const events::Retention& retention, base::Clock& clock)>;

// What every EventLog promises; each implementation and the fake run it.
class EventLogContract : public ::testing::TestWithParam<MakeEventLog> {
 protected:
  void Open(const events::Retention& retention = {});
  events::EventLog& log() { return *log_; }

  // An event with this id, a body of 20 bytes and a payload in it.
  static events::EventRecord Record(const std::string& id);
  // The same event each time, as it comes by `transport` now; with a key, and without one.
  events::EventRecord Sighting(const std::string& id, events::Transport transport);
  events::EventRecord Keyless(const std::string& id, events::Transport transport);
  events::AppendResult Append(events::EventRecord record, std::vector<std::string> keys = {});
  events::AppendResult Append(const std::string& id, std::vector<std::string> keys = {}) {
    return Append(Record(id), std::move(keys));
  }
  events::ReadResult Read(events::ReadParams params);
  events::ReadResult ReadAll() { return Read({1, log().State().head + 1}); }
  events::EventPtr Find(const std::string& id, const std::string& project = events::kDefaultProject);
  uint64_t FindTime(absl::Time time);
  // The ids of the open gaps, joined by spaces.
  std::string OpenGaps();
  // Retention runs by itself: waits until it has moved the earliest position there.
  void AwaitEarliest(uint64_t position);

  // The ids of events, joined by spaces.
  static std::string Ids(const std::vector<events::EventPtr>& events);

  testing::SharedClock clock_;
  testing::QueueExecutor executor_;
  std::unique_ptr<events::EventLog> log_;
};

}  // namespace composio::contract
