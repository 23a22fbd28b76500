// SPDX-License-Identifier: Apache-2.0
#include "service/event_log/sqlite/sqlite_event_log.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/str_cat.h"
#include "service/base/error.h"
#include "service/base/log.h"

namespace composio::event_log::sqlite {
namespace {

using events::AppendParams;
using events::AppendResult;

absl::Status Unavailable(absl::string_view what) {
  return base::Error(absl::StatusCode::kUnavailable, gateway::v1::ERROR_REASON_LOG_UNAVAILABLE, what);
}

// Puts the result of a task that ran on a reader onto the asker's executor.
template <class Params, class Result>
void Answer(Params& params, absl::StatusOr<Result> result) {
  params.executor->Post(
      [done = std::move(params.done), result = std::move(result)]() mutable { done(std::move(result)); });
}

}  // namespace

absl::StatusOr<DirectoryLock> DirectoryLock::Acquire(const std::string& directory) {
  std::error_code error;
  const bool made = std::filesystem::create_directories(directory, error);
  // Events are other people's data: nobody else on this machine is to read them.
  if (made) std::filesystem::permissions(directory, std::filesystem::perms::owner_all, error);
  if (error) {
    return Unavailable(absl::StrCat("cannot make the folder of the event log, ", directory, ": ", error.message(),
                                    "; choose another with COMPOSIO_GATEWAY_DATA_DIR"));
  }
  const std::string path = absl::StrCat(directory, "/lock");
  const int descriptor = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (descriptor < 0) {
    return Unavailable(absl::StrCat("cannot write to the folder of the event log, ", directory, ": ", strerror(errno),
                                    "; choose another with COMPOSIO_GATEWAY_DATA_DIR"));
  }
  if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
    close(descriptor);
    return Unavailable(
        absl::StrCat("the event log in ", directory,
                     " is in use by another gateway; stop that one, or give this one a folder of its own "
                     "with COMPOSIO_GATEWAY_DATA_DIR"));
  }
  return DirectoryLock(descriptor);
}

DirectoryLock::~DirectoryLock() {
  if (descriptor_ >= 0) close(descriptor_);
}

absl::StatusOr<std::unique_ptr<SqliteEventLog>> SqliteEventLog::Open(const SqliteOptions& options, base::Clock& clock,
                                                                     base::Random& random) {
  absl::StatusOr<DirectoryLock> lock = DirectoryLock::Acquire(options.directory);
  if (!lock.ok()) return lock.status();
  auto store = SqliteStore::Open(options, clock, random);
  if (!store.ok()) return store.status();
  auto log = std::unique_ptr<SqliteEventLog>(new SqliteEventLog(options, clock, std::move(*lock), std::move(*store)));
  absl::Status status = log->Start();
  if (!status.ok()) return status;
  return log;
}

SqliteEventLog::SqliteEventLog(const SqliteOptions& options, base::Clock& clock, DirectoryLock lock,
                               std::unique_ptr<SqliteStore> store)
    : options_(options), clock_(clock), directory_lock_(std::move(lock)), store_(std::move(store)) {}

absl::Status SqliteEventLog::Start() {
  std::vector<std::unique_ptr<SqliteReader>> readers;
  for (int i = 0; i < options_.readers; ++i) {
    auto reader = SqliteReader::Open(store_->path(), options_.vfs, store_->secret());
    if (!reader.ok()) return reader.status();
    readers.push_back(std::move(*reader));
  }
  auto database = Database::Open({store_->path(), false, options_.vfs});
  if (!database.ok()) return database.status();
  checkpoint_database_ = std::move(*database);
  readers_ = std::make_unique<ReaderPool>(std::move(readers));
  checkpointer_ = std::thread([this] { RunCheckpoints(*checkpoint_database_); });
  writer_ = std::thread([this] { Write(); });
  return absl::OkStatus();
}

SqliteEventLog::~SqliteEventLog() {
  readers_.reset();
  {
    base::MutexLock lock(mutex_);
    stopping_ = true;
  }
  work_.NotifyAll();
  if (writer_.joinable()) writer_.join();
  {
    base::MutexLock lock(checkpoint_mutex_);
    checkpoint_stop_ = true;
  }
  checkpoint_due_.NotifyAll();
  if (checkpointer_.joinable()) checkpointer_.join();
}

void SqliteEventLog::Append(std::vector<AppendParams> batch) {
  bool wake;
  {
    base::MutexLock lock(mutex_);
    wake = inbox_.empty();
    if (wake) {
      inbox_ = std::move(batch);
    } else {
      for (AppendParams& params : batch) inbox_.push_back(std::move(params));
    }
  }
  if (wake) work_.NotifyOne();
}

void SqliteEventLog::Write() {
  prctl(PR_SET_NAME, "log-writer");
  std::vector<AppendParams> batch;
  while (NextBatch(batch)) {
    if (!batch.empty()) CommitAndTell(batch);
    batch.clear();
    Maintain();
  }
}

// False at the end, when nothing is left to write. An empty batch means that it is time for retention.
bool SqliteEventLog::NextBatch(std::vector<AppendParams>& batch) {
  const auto idle = std::chrono::seconds(retention_unfinished_ ? 0 : 10);
  base::MutexLock lock(mutex_);
  while (inbox_.empty() && !stopping_) {
    if (!work_.WaitFor(mutex_, idle)) break;
  }
  batch.swap(inbox_);
  return !batch.empty() || !stopping_;
}

void SqliteEventLog::CommitAndTell(std::vector<AppendParams>& batch) {
  SqliteStore::Outcome outcome;
  {
    base::MutexLock lock(watch_mutex_);
    outcome = store_->Commit(batch);
    if (outcome.committed) {
      for (const WatchEntry& watch : watches_) {
        watch.executor->Post([on_commit = watch.on_commit, batch = outcome.committed] { on_commit(batch); });
      }
    }
  }
  NoteHealth(outcome);
  // One post for each executor, whatever the size of the batch.
  struct Waiting {
    absl::AnyInvocable<void(absl::StatusOr<AppendResult>)> done;
    absl::StatusOr<AppendResult> result;
  };
  absl::flat_hash_map<base::Executor*, std::vector<Waiting>> waiting;
  for (size_t i = 0; i < batch.size(); ++i) {
    if (batch[i].done) {
      waiting[batch[i].executor].push_back({std::move(batch[i].done), std::move(outcome.results[i])});
    }
  }
  for (auto& [executor, list] : waiting) {
    executor->Post([list = std::move(list)]() mutable {
      for (Waiting& one : list) one.done(std::move(one.result));
    });
  }
}

// Tells once when the log fails, and once when it works again.
void SqliteEventLog::NoteHealth(const SqliteStore::Outcome& outcome) {
  const bool failed = !outcome.results.empty() && !outcome.results[0].ok();
  if (failed == failing_) return;
  failing_ = failed;
  if (failed) {
    base::LogError("event log: nothing can be stored: ", outcome.results[0].status().message());
  } else {
    base::LogInfo("event log: storing works again");
  }
}

// Retention and checkpoints, between two batches.
void SqliteEventLog::Maintain() {
  // On a full disk a checkpoint makes the space of the write-ahead log free for what comes next, retention included.
  if (failing_) (void)store_->Checkpoint();
  const base::SteadyTime now = clock_.SteadyNow();
  if (retention_unfinished_ || absl::FromChrono(now - last_retention_) >= options_.retention_interval) {
    last_retention_ = now;
    absl::StatusOr<bool> more = store_->Retain();
    if (!more.ok() && !failing_) base::LogWarning("event log: retention: ", more.status().message());
    retention_unfinished_ = more.ok() && *more;
  }
  const int pages = store_->wal_pages();
  if (pages < options_.checkpoint_pages) return;
  {
    base::MutexLock lock(checkpoint_mutex_);
    checkpoint_wanted_ = true;
  }
  checkpoint_due_.NotifyOne();
  if (pages >= options_.writer_checkpoint_pages) (void)store_->Checkpoint();
}

void SqliteEventLog::RunCheckpoints(Database& database) {
  prctl(PR_SET_NAME, "log-checkpoint");
  base::MutexLock lock(checkpoint_mutex_);
  for (;;) {
    while (!checkpoint_wanted_ && !checkpoint_stop_) checkpoint_due_.Wait(checkpoint_mutex_);
    if (checkpoint_stop_) return;
    checkpoint_mutex_.Unlock();
    absl::Status status = database.Checkpoint();
    if (!status.ok()) base::LogWarning("event log: checkpoint: ", status.message());
    checkpoint_mutex_.Lock();
    // Only now: what was wanted meanwhile has been done by this one, or is by the next batch's.
    checkpoint_wanted_ = false;
  }
}

void SqliteEventLog::Read(events::ReadParams params) {
  readers_->Post([params = std::move(params)](SqliteReader& reader) mutable { Answer(params, reader.Read(params)); });
}

void SqliteEventLog::FindTime(events::FindTimeParams params) {
  readers_->Post(
      [params = std::move(params)](SqliteReader& reader) mutable { Answer(params, reader.FindTime(params.time)); });
}

void SqliteEventLog::FindEvent(events::FindEventParams params) {
  auto shared = std::make_shared<events::FindEventParams>(std::move(params));
  readers_->Post([this, shared](SqliteReader& reader) {
    absl::optional<uint64_t> position = store_->FindKey(shared->project, shared->event_id);
    if (!position) return FindKey(shared, store_->State().head + 1);
    absl::StatusOr<events::EventPtr> event = reader.ReadEvent(*position, *shared);
    if (event.ok() && !*event) return FindKey(shared, store_->State().head + 1);
    Answer(*shared, std::move(event));
  });
}

void SqliteEventLog::OpenGaps(events::OpenGapsParams params) {
  readers_->Post([params = std::move(params)](SqliteReader& reader) mutable { Answer(params, reader.OpenGaps()); });
}

// One step of a scan over all keys, back to the queue's end after each, so that a rare look-up holds up nobody.
void SqliteEventLog::FindKey(std::shared_ptr<events::FindEventParams> params, uint64_t before) {
  readers_->Post([this, params = std::move(params), before](SqliteReader& reader) {
    absl::StatusOr<SqliteReader::KeyScan> scan = reader.FindEvent(*params, before);
    if (!scan.ok()) return Answer(*params, absl::StatusOr<events::EventPtr>(scan.status()));
    if (scan->event || scan->looked_from == 0) {
      return Answer(*params, absl::StatusOr<events::EventPtr>(std::move(scan->event)));
    }
    FindKey(params, scan->looked_from);
  });
}

uint64_t SqliteEventLog::Watch(base::Executor* executor, std::function<void(events::CommittedBatch)> on_commit) {
  base::MutexLock lock(watch_mutex_);
  watches_.push_back({executor, std::move(on_commit)});
  return store_->State().head + 1;
}

}  // namespace composio::event_log::sqlite
