// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/base/clock.h"
#include "service/base/mutex.h"
#include "service/base/random.h"
#include "service/event_log/sqlite/content_window.h"
#include "service/event_log/sqlite/database.h"
#include "service/event_log/sqlite/dedupe_window.h"
#include "service/event_log/sqlite/options.h"
#include "service/event_log/sqlite/schema.h"
#include "service/events/event_log.h"

namespace composio::event_log::sqlite {

// The writing side of the log in one SQLite file: what the writer thread drives, and the simulation without a thread.
// Everything is done when a method returns. One thread uses it; State and FindKey are thread-safe. `clock` must outlive
// it.
class SqliteStore {
 public:
  // Makes the file if there is none. LOG_CORRUPT or LOG_UNAVAILABLE name the file.
  static absl::StatusOr<std::unique_ptr<SqliteStore>> Open(const SqliteOptions& options, base::Clock& clock,
                                                           base::Random& random);

  struct Outcome {
    std::vector<absl::StatusOr<events::AppendResult>> results;  // one for each of the batch
    events::CommittedBatch committed;                           // null when nothing new was stored
  };
  // Stores the batch in one transaction; when it returns, what is STORED has reached the disk. Takes the records out of
  // `batch`.
  Outcome Commit(std::vector<events::AppendParams>& batch);

  // Applies the retention limits: one transaction that removes at most 500 records. Returns whether more is to be done.
  absl::StatusOr<bool> Retain();
  absl::Status Checkpoint() { return database_->Checkpoint(); }
  int wal_pages() const { return database_->wal_pages(); }

  events::LogState State() const;
  // The position of the newest records' keys; none when the key is not among them.
  absl::optional<uint64_t> FindKey(absl::string_view project, absl::string_view key) const;
  // The file's path, for readers and other connections.
  const std::string& path() const { return path_; }
  const DigestSecret& secret() const { return secret_; }

 private:
  struct Head {
    uint64_t position = 0;
    uint64_t bytes = 0;  // of all records up to it, removed ones included
    absl::Time time = absl::InfinitePast();
  };

  SqliteStore(const SqliteOptions& options, base::Clock& clock);
  absl::Status Load(base::Random& random);
  absl::Status PrepareStatements();
  absl::Status LoadHead(const LogRow& log);
  absl::Status LoadProjects();
  absl::Status LoadKeys();
  absl::Status LoadGaps();
  absl::StatusOr<uint64_t> ContentsFrom(uint64_t head);
  absl::Status LoadContents(uint64_t head);
  absl::StatusOr<bool> HasKeyless();
  absl::Status RefreshEarliest(uint64_t earliest);

  absl::StatusOr<events::AppendResult> Store(events::AppendParams& params, Head& head);
  absl::Status StoreBatch(std::vector<events::AppendParams>& batch, Head& head, Outcome& outcome);
  absl::Status NoteSighting(uint64_t position, const events::EventRecord& record);
  absl::Status NoteKeys(uint64_t position, absl::Time time, const std::vector<KeyDigest>& digests);
  // The event that a record without a known key is another sighting of.
  absl::StatusOr<absl::optional<uint64_t>> FindByContent(const events::EventRecord& record, const Head& head,
                                                         absl::optional<KeyDigest>& content);
  absl::Status NoteProject(const std::string& project);
  absl::Status NoteGap(const events::EventRecord& record);
  void SetCounts() ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  void Publish(const Head& head);

  absl::StatusOr<uint64_t> RetentionCutoff();
  absl::StatusOr<uint64_t> FirstWhere(absl::string_view column, int64_t least);
  absl::Status RemoveSome(uint64_t cutoff);
  absl::Status GiveBackSpace();

  const SqliteOptions options_;
  const std::string path_;
  base::Clock& clock_;
  std::unique_ptr<Database> database_;
  Statement begin_, commit_, rollback_, insert_, insert_key_, duplicate_, sighting_, project_, gap_;
  DigestSecret secret_ = {};
  DedupeWindow window_;
  // Filled only once a sighting without a key has been seen: most logs never need it. Not filled: read from the tables
  // when the next record comes.
  ContentWindow contents_;
  bool compares_contents_ = false, contents_filled_ = false;
  std::set<std::string> projects_;
  std::deque<uint64_t> gaps_;  // positions of the retained records that are no events
  Head head_;
  uint64_t earliest_bytes_ = 0;  // bytes of all records before the earliest

  mutable base::Mutex mutex_;
  events::LogState state_ ABSL_GUARDED_BY(mutex_);
};

}  // namespace composio::event_log::sqlite
