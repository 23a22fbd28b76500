// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <functional>
#include <utility>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "service/base/clock.h"
#include "service/base/mutex.h"
#include "service/events/event_log.h"

namespace composio::bench {

// An event log that stores nothing for long, so that a benchmark of what comes after the log measures that alone: keeps
// the newest records in memory, looks for no duplicates. Thread-safe.
class FeedLog final : public events::EventLog {
 public:
  FeedLog(base::Clock& clock, size_t max_records) : clock_(clock), max_records_(max_records) {}

  using EventLog::Append;
  void Append(std::vector<events::AppendParams> batch) override;
  void Read(events::ReadParams params) override;
  void FindTime(events::FindTimeParams params) override;
  void FindEvent(events::FindEventParams params) override;
  void OpenGaps(events::OpenGapsParams params) override;
  events::LogState State() const override;
  uint64_t Watch(base::Executor* executor, std::function<void(events::CommittedBatch)> on_commit) override;

 private:
  events::LogState StateLocked() const ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);

  base::Clock& clock_;
  const size_t max_records_;
  mutable base::Mutex mutex_;
  std::deque<events::EventPtr> records_ ABSL_GUARDED_BY(mutex_);
  uint64_t head_ ABSL_GUARDED_BY(mutex_) = 0;
  std::vector<std::pair<base::Executor*, std::function<void(events::CommittedBatch)>>> watches_ ABSL_GUARDED_BY(mutex_);
};

}  // namespace composio::bench
