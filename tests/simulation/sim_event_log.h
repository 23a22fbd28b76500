// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include "absl/functional/any_invocable.h"
#include "absl/status/statusor.h"
#include "service/event_log/sqlite/sqlite_reader.h"
#include "service/event_log/sqlite/sqlite_store.h"
#include "service/events/event_log.h"

namespace composio::simulation {

// The SQLite event log without its threads: what each of them would do next is a method, which the simulation calls
// when it likes. Everything else is what the product runs.
class SimEventLog final : public events::EventLog {
 public:
  // No read answers more than `chunk_records`.
  static absl::StatusOr<std::unique_ptr<SimEventLog>> Open(const event_log::sqlite::SqliteOptions& options,
                                                           base::Clock& clock, base::Random& random,
                                                           size_t chunk_records);

  using EventLog::Append;
  void Append(std::vector<events::AppendParams> batch) override;
  void Read(events::ReadParams params) override;
  void FindTime(events::FindTimeParams params) override;
  void FindEvent(events::FindEventParams params) override;
  void OpenGaps(events::OpenGapsParams params) override;
  events::LogState State() const override { return store_->State(); }
  uint64_t Watch(base::Executor* executor, std::function<void(events::CommittedBatch)> on_commit) override;

  bool has_appends() const { return !inbox_.empty(); }
  bool has_reads() const { return !reads_.empty(); }
  // The writer thread's turn: commits what has gathered. Returns what was stored, durably.
  events::CommittedBatch Write();
  // A reader thread's turn.
  void ReadOne();
  void Retain() { (void)store_->Retain(); }
  void Checkpoint() { (void)store_->Checkpoint(); }

  // All that is retained, read at once.
  absl::StatusOr<std::vector<events::EventPtr>> Everything();

 private:
  SimEventLog(std::unique_ptr<event_log::sqlite::SqliteStore> store, size_t chunk_records)
      : store_(std::move(store)), chunk_records_(chunk_records) {}

  const std::unique_ptr<event_log::sqlite::SqliteStore> store_;
  const size_t chunk_records_;
  std::unique_ptr<event_log::sqlite::SqliteReader> reader_;
  std::vector<events::AppendParams> inbox_;
  std::deque<absl::AnyInvocable<void()>> reads_;
  std::vector<std::pair<base::Executor*, std::function<void(events::CommittedBatch)>>> watches_;
};

}  // namespace composio::simulation
