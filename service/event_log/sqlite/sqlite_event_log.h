// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/status/statusor.h"
#include "service/base/mutex.h"
#include "service/event_log/sqlite/options.h"
#include "service/event_log/sqlite/reader_pool.h"
#include "service/event_log/sqlite/sqlite_store.h"
#include "service/events/event_log.h"

namespace composio::event_log::sqlite {

// Holds the log's folder for this process: two gateways on one file would not see each other's duplicates.
class DirectoryLock {
 public:
  static absl::StatusOr<DirectoryLock> Acquire(const std::string& directory);
  DirectoryLock(DirectoryLock&& other) noexcept : descriptor_(other.descriptor_) { other.descriptor_ = -1; }
  ~DirectoryLock();

 private:
  explicit DirectoryLock(int descriptor) : descriptor_(descriptor) {}
  int descriptor_;
};

// The log in an SQLite file, with threads of its own: one writer that commits whatever has gathered while it was busy
// (no delay, so a lone append costs one fsync), a pool of readers, and one that checkpoints. Thread-safe. `clock` and
// all executors must outlive it; its end commits what was appended.
class SqliteEventLog final : public events::EventLog {
 public:
  // Makes the folder and the file if need be.
  static absl::StatusOr<std::unique_ptr<SqliteEventLog>> Open(const SqliteOptions& options, base::Clock& clock,
                                                              base::Random& random);
  ~SqliteEventLog() override;

  using EventLog::Append;
  void Append(std::vector<events::AppendParams> batch) override;
  void Read(events::ReadParams params) override;
  void FindTime(events::FindTimeParams params) override;
  void FindEvent(events::FindEventParams params) override;
  void OpenGaps(events::OpenGapsParams params) override;
  events::LogState State() const override { return store_->State(); }
  uint64_t Watch(base::Executor* executor, std::function<void(events::CommittedBatch)> on_commit) override;

 private:
  struct WatchEntry {
    base::Executor* executor;
    std::function<void(events::CommittedBatch)> on_commit;
  };

  SqliteEventLog(const SqliteOptions& options, base::Clock& clock, DirectoryLock lock,
                 std::unique_ptr<SqliteStore> store);
  absl::Status Start();
  void FindKey(std::shared_ptr<events::FindEventParams> params, uint64_t before);

  // The writer thread.
  void Write();
  bool NextBatch(std::vector<events::AppendParams>& batch);
  void CommitAndTell(std::vector<events::AppendParams>& batch);
  void NoteHealth(const SqliteStore::Outcome& outcome);
  void Maintain();

  void RunCheckpoints(Database& database);

  const SqliteOptions options_;
  base::Clock& clock_;
  const DirectoryLock directory_lock_;
  const std::unique_ptr<SqliteStore> store_;

  base::Mutex mutex_;
  base::CondVar work_;
  std::vector<events::AppendParams> inbox_ ABSL_GUARDED_BY(mutex_);
  bool stopping_ ABSL_GUARDED_BY(mutex_) = false;

  // Held over a commit's publication, so that Watch's answer fits what the watcher gets.
  base::Mutex watch_mutex_;
  std::vector<WatchEntry> watches_ ABSL_GUARDED_BY(watch_mutex_);

  base::Mutex checkpoint_mutex_;
  base::CondVar checkpoint_due_;
  bool checkpoint_wanted_ ABSL_GUARDED_BY(checkpoint_mutex_) = false;
  bool checkpoint_stop_ ABSL_GUARDED_BY(checkpoint_mutex_) = false;

  // The writer thread's own.
  base::SteadyTime last_retention_;
  bool retention_unfinished_ = false;
  bool failing_ = false;

  std::unique_ptr<ReaderPool> readers_;
  std::unique_ptr<Database> checkpoint_database_;
  std::thread writer_, checkpointer_;
};

}  // namespace composio::event_log::sqlite
