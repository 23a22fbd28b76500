// SPDX-License-Identifier: Apache-2.0
#include "service/event_log/sqlite/sqlite_store.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/error.h"
#include "service/event_log/sqlite/record_row.h"
#include "service/events/gap_record.h"
#include "service/events/sighting.h"

namespace composio::event_log::sqlite {

using events::AppendParams;
using events::AppendResult;
using events::EventRecord;

SqliteStore::SqliteStore(const SqliteOptions& options, base::Clock& clock)
    : options_(options),
      path_(absl::StrCat(options.directory, "/events.sqlite3")),
      clock_(clock),
      window_(options.dedupe_age, options.dedupe_keys),
      contents_(options.content_window, options.content_events) {}

absl::StatusOr<std::unique_ptr<SqliteStore>> SqliteStore::Open(const SqliteOptions& options, base::Clock& clock,
                                                               base::Random& random) {
  auto store = std::unique_ptr<SqliteStore>(new SqliteStore(options, clock));
  absl::Status status = store->Load(random);
  if (!status.ok()) return status;
  return store;
}

absl::Status SqliteStore::Load(base::Random& random) {
  auto database = Database::Open({path_, false, options_.vfs});
  if (!database.ok()) return database.status();
  database_ = std::move(*database);
  absl::StatusOr<LogRow> log = PrepareSchema(*database_, path_, random);
  if (!log.ok()) return log.status();
  database_->CountWalPages();
  secret_ = log->secret;
  {
    base::MutexLock lock(mutex_);
    state_.epoch = log->epoch;
    state_.retention = options_.retention;
  }
  absl::Status status = PrepareStatements();
  if (status.ok()) status = LoadProjects();
  if (status.ok()) status = LoadGaps();
  if (status.ok()) status = LoadHead(*log);
  if (status.ok()) status = LoadKeys();
  if (!status.ok()) return status;
  absl::StatusOr<bool> keyless = HasKeyless();
  if (!keyless.ok()) return keyless.status();
  compares_contents_ = *keyless;
  return absl::OkStatus();
}

absl::Status SqliteStore::PrepareStatements() {
  const std::pair<Statement*, const char*> statements[] = {
      {&begin_, "BEGIN IMMEDIATE"},
      {&commit_, "COMMIT"},
      {&rollback_, "ROLLBACK"},
      {&insert_, kInsertRecord},
      {&insert_key_, "INSERT OR IGNORE INTO event_key(position, key) VALUES(?,?)"},
      {&duplicate_,
       "INSERT INTO duplicate(position, count, last_time) VALUES(?1, 1, ?2)"
       " ON CONFLICT(position) DO UPDATE SET count = count + 1, last_time = ?2 RETURNING count"},
      {&sighting_,
       "INSERT INTO sighting(position, number, transport, time, attempt, latency) SELECT e.position, ?2, ?3, ?4,"
       " 1 + (e.transport = ?3) + (SELECT count(*) FROM sighting s WHERE s.position = ?1 AND s.transport = ?3),"
       " max(0, ?4 - e.receive_time) FROM event e WHERE e.position = ?1"},
      {&project_, "INSERT OR IGNORE INTO project(name) VALUES(?)"},
      {&gap_, "INSERT INTO gap(position, kind, gap_id) VALUES(?,?,?)"},
  };
  for (const auto& [statement, sql] : statements) {
    absl::StatusOr<Statement> prepared = database_->Prepare(sql);
    if (!prepared.ok()) return prepared.status();
    *statement = std::move(*prepared);
  }
  return absl::OkStatus();
}

SqliteStore::Outcome SqliteStore::Commit(std::vector<AppendParams>& batch) {
  Outcome outcome;
  Head head = head_;
  absl::Status status = StoreBatch(batch, head, outcome);
  if (!status.ok()) {
    (void)rollback_.Run();
    window_.Forget();
    contents_.Clear();
    contents_filled_ = false;
    outcome.results.assign(batch.size(), status);
    return outcome;
  }
  window_.Settle(head.time);
  for (const AppendParams& params : batch) projects_.insert(params.record.project);
  const bool stored = head.position != head_.position;
  head_ = head;
  if (!stored) return outcome;
  auto committed = std::make_shared<std::vector<events::EventPtr>>();
  for (size_t i = 0; i < batch.size(); ++i) {
    if (outcome.results[i]->duplicate) continue;
    if (batch[i].record.kind != events::RecordKind::kEvent) gaps_.push_back(batch[i].record.position);
    committed->push_back(std::make_shared<const events::Event>(std::move(batch[i].record)));
  }
  Publish(head);
  outcome.committed = std::move(committed);
  return outcome;
}

absl::Status SqliteStore::StoreBatch(std::vector<AppendParams>& batch, Head& head, Outcome& outcome) {
  absl::Status status = begin_.Run();
  if (!status.ok()) return status;
  head.time = std::max(head.time, absl::FromUnixMicros(absl::ToUnixMicros(clock_.Now())));
  for (AppendParams& params : batch) {
    absl::StatusOr<AppendResult> result = Store(params, head);
    if (!result.ok()) return result.status();
    outcome.results.push_back(std::move(result));
  }
  return commit_.Run();
}

absl::StatusOr<AppendResult> SqliteStore::Store(AppendParams& params, Head& head) {
  EventRecord& record = params.record;
  params.keys.push_back(record.event_id);
  std::vector<KeyDigest> digests;
  for (const std::string& key : params.keys) {
    if (!key.empty()) digests.push_back(DigestKey(secret_, record.project, key));
  }
  for (const KeyDigest& digest : digests) {
    absl::optional<uint64_t> first = window_.Find(digest);
    if (!first) continue;
    absl::Status status = NoteSighting(*first, record);
    if (!status.ok()) return status;
    return AppendResult{*first, true};
  }
  absl::optional<KeyDigest> content;
  absl::StatusOr<absl::optional<uint64_t>> same = FindByContent(record, head, content);
  if (!same.ok()) return same.status();
  if (*same) {
    absl::Status status = NoteSighting(**same, record);
    // By these it is known when it comes again.
    if (status.ok() && !events::IsKeyless(record)) status = NoteKeys(**same, head.time, digests);
    if (!status.ok()) return status;
    return AppendResult{**same, true};
  }
  absl::Status status = NoteProject(record.project);
  record.position = head.position + 1;
  if (status.ok() && record.kind != events::RecordKind::kEvent) status = NoteGap(record);
  if (!status.ok()) return status;
  const uint64_t size = StoredSize(record);
  record.create_time = head.time;
  BindRecord(insert_, record, head.bytes, size);
  status = insert_.Run();
  if (status.ok()) status = NoteKeys(record.position, record.create_time, digests);
  if (!status.ok()) return status;
  if (content) contents_.Add(record.position, *content, record);
  head.position = record.position;
  head.bytes += size;
  return AppendResult{record.position, false};
}

absl::Status SqliteStore::NoteKeys(uint64_t position, absl::Time time, const std::vector<KeyDigest>& digests) {
  for (const KeyDigest& digest : digests) {
    window_.Add(digest, position, time);
    absl::Status status = insert_key_.Bind(1, static_cast<int64_t>(position)).BindBlob(2, digest.bytes()).Run();
    if (!status.ok()) return status;
  }
  return absl::OkStatus();
}

absl::Status SqliteStore::NoteProject(const std::string& project) {
  if (projects_.contains(project)) return absl::OkStatus();
  return project_.BindText(1, project).Run();
}

absl::Status SqliteStore::NoteGap(const EventRecord& record) {
  const std::string gap_id = events::GapIdOf(record);
  gap_.Bind(1, static_cast<int64_t>(record.position)).Bind(2, static_cast<int>(record.kind)).BindText(3, gap_id);
  return gap_.Run();
}

void SqliteStore::Publish(const Head& head) {
  base::MutexLock lock(mutex_);
  if (!state_.earliest_time) state_.earliest_time = head.time;
  state_.head = head.position;
  state_.head_time = head.time;
  SetCounts();
}

void SqliteStore::SetCounts() {
  while (!gaps_.empty() && gaps_.front() < state_.earliest) gaps_.pop_front();
  state_.count = head_.position + 1 - state_.earliest - gaps_.size();
  state_.bytes = head_.bytes - earliest_bytes_;
  state_.counts_exact = projects_.size() <= 1;
  state_.last_gap = gaps_.empty() ? 0 : gaps_.back();
  state_.only_project = projects_.size() == 1 ? *projects_.begin() : "";
}

events::LogState SqliteStore::State() const {
  base::MutexLock lock(mutex_);
  return state_;
}

absl::optional<uint64_t> SqliteStore::FindKey(absl::string_view project, absl::string_view key) const {
  return window_.Find(DigestKey(secret_, project, key));
}

}  // namespace composio::event_log::sqlite
