// SPDX-License-Identifier: Apache-2.0
// What SqliteStore reads when it opens a file that has records.
#include <algorithm>

#include "absl/strings/str_cat.h"
#include "service/base/error.h"
#include "service/event_log/sqlite/sqlite_store.h"

namespace composio::event_log::sqlite {

absl::Status SqliteStore::LoadProjects() {
  absl::StatusOr<Statement> select = database_->Prepare("SELECT name FROM project");
  if (!select.ok()) return select.status();
  for (;;) {
    absl::StatusOr<bool> row = select->Step();
    if (!row.ok()) return row.status();
    if (!*row) return absl::OkStatus();
    projects_.insert(std::string(select->Text(0)));
  }
}

absl::Status SqliteStore::LoadGaps() {
  absl::StatusOr<Statement> select = database_->Prepare("SELECT position FROM gap ORDER BY position");
  if (!select.ok()) return select.status();
  for (;;) {
    absl::StatusOr<bool> row = select->Step();
    if (!row.ok()) return row.status();
    if (!*row) return absl::OkStatus();
    gaps_.push_back(static_cast<uint64_t>(select->Int(0)));
  }
}

absl::Status SqliteStore::LoadHead(const LogRow& log) {
  // When retention has removed everything, positions and times still go on where they were.
  head_.position = log.earliest - 1;
  head_.time = log.removed_time.value_or(absl::InfinitePast());
  auto select =
      database_->Prepare("SELECT position, bytes_before + size, create_time FROM event ORDER BY position DESC LIMIT 1");
  if (!select.ok()) return select.status();
  absl::StatusOr<bool> row = select->Step();
  if (!row.ok()) return row.status();
  if (*row && static_cast<uint64_t>(select->Int(0)) >= log.earliest) {
    head_ = {static_cast<uint64_t>(select->Int(0)), static_cast<uint64_t>(select->Int(1)),
             absl::FromUnixMicros(select->Int(2))};
    base::MutexLock lock(mutex_);
    state_.head_time = head_.time;
  }
  select->Reset();
  absl::Status status = RefreshEarliest(log.earliest);
  if (!status.ok()) return status;
  base::MutexLock lock(mutex_);
  state_.head = head_.position;
  SetCounts();
  return absl::OkStatus();
}

// Sets what is known about the oldest retained record, which is `earliest` or a later one.
absl::Status SqliteStore::RefreshEarliest(uint64_t earliest) {
  auto select = database_->Prepare(
      "SELECT position, bytes_before, create_time FROM event WHERE position >= ? ORDER BY position LIMIT 1");
  if (!select.ok()) return select.status();
  absl::StatusOr<bool> row = select->Bind(1, static_cast<int64_t>(earliest)).Step();
  if (!row.ok()) return row.status();
  base::MutexLock lock(mutex_);
  state_.earliest = *row ? static_cast<uint64_t>(select->Int(0)) : head_.position + 1;
  earliest_bytes_ = *row ? static_cast<uint64_t>(select->Int(1)) : head_.bytes;
  state_.earliest_time.reset();
  if (*row) state_.earliest_time = absl::FromUnixMicros(select->Int(2));
  SetCounts();
  return absl::OkStatus();
}

// Keys of removed records count as old as the oldest retained one: remembered a little longer than they need to be.
absl::Status SqliteStore::LoadKeys() {
  const absl::Time now = clock_.Now();
  absl::StatusOr<uint64_t> first = FirstWhere("create_time", absl::ToUnixMicros(now - options_.dedupe_age));
  if (!first.ok()) return first.status();
  const events::LogState state = State();
  const uint64_t from = *first <= state.earliest ? 0 : *first;
  auto select = database_->Prepare(
      "SELECT k.position, k.key, e.create_time FROM event_key k LEFT JOIN event e ON e.position = k.position"
      " WHERE k.position >= ? ORDER BY k.position");
  if (!select.ok()) return select.status();
  select->Bind(1, static_cast<int64_t>(from));
  const absl::Time oldest = state.earliest_time.value_or(now);
  for (;;) {
    absl::StatusOr<bool> row = select->Step();
    if (!row.ok()) return row.status();
    if (!*row) break;
    window_.Add(KeyDigest::FromBytes(select->Blob(1)), static_cast<uint64_t>(select->Int(0)),
                select->IsNull(2) ? oldest : absl::FromUnixMicros(select->Int(2)));
    // Settled as it goes: no more than the window's size is ever held.
    window_.Settle(now);
  }
  return absl::OkStatus();
}

}  // namespace composio::event_log::sqlite
