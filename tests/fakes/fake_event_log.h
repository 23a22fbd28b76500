// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "service/base/clock.h"
#include "service/events/event_log.h"

namespace composio::fakes {

// A log in memory. Everything happens inside the call, only the callbacks are posted. One thread. Passes the contract
// suite of tests/contract like every real log.
class FakeEventLog final : public events::EventLog {
 public:
  explicit FakeEventLog(base::Clock& clock, events::Retention retention = {}) : clock_(clock) {
    state_.retention = retention;
    state_.epoch = 0xfa4e;
  }

  using EventLog::Append;
  void Append(std::vector<events::AppendParams> batch) override;
  void Read(events::ReadParams params) override;
  void FindTime(events::FindTimeParams params) override;
  void FindEvent(events::FindEventParams params) override;
  void OpenGaps(events::OpenGapsParams params) override;
  events::LogState State() const override { return state_; }
  uint64_t Watch(base::Executor* executor, std::function<void(events::CommittedBatch)> on_commit) override;

  // From now on appends and reads fail with this; OK lets them work again.
  void FailWith(absl::Status status) { failure_ = std::move(status); }
  // Removes all before `position`, as retention does.
  void RemoveBefore(uint64_t position);
  void SetEpoch(uint64_t epoch) { state_.epoch = epoch; }
  // What is retained, oldest first.
  std::vector<events::EventPtr> Events() const;

 private:
  // The position of the event that `record` is another sighting of; 0 for none.
  uint64_t FindByContent(const events::EventRecord& record) const;
  void NoteSighting(uint64_t position, const events::EventRecord& record, absl::Time now);
  events::EventRecord WithSightings(const events::EventRecord& record) const;
  events::AppendResult Store(events::AppendParams& params, std::vector<events::EventPtr>& batch);
  void ApplyRetention();
  void SetCounts();

  base::Clock& clock_;
  absl::Status failure_;
  events::LogState state_;
  std::map<uint64_t, events::EventPtr> records_;
  std::map<std::pair<std::string, std::string>, uint64_t> keys_;  // (project, key) -> position
  struct Duplicates {
    uint64_t count = 0;
    absl::Time last;
    std::vector<events::Sighting> sightings;
  };
  std::map<uint64_t, Duplicates> duplicates_;
  std::string only_project_;
  std::vector<std::pair<base::Executor*, std::function<void(events::CommittedBatch)>>> watches_;
};

}  // namespace composio::fakes
