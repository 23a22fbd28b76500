// SPDX-License-Identifier: Apache-2.0
// How SqliteStore removes old records.
#include <algorithm>

#include "absl/strings/str_cat.h"
#include "service/event_log/sqlite/sqlite_store.h"

namespace composio::event_log::sqlite {
namespace {

// Small enough that appends, which wait meanwhile, do not notice.
constexpr uint64_t kRecordsPerStep = 500;
constexpr int64_t kKeyPositionsPerStep = 2000;
constexpr int64_t kPagesPerStep = 500;
// Free pages are reused by new records; only a file that is mostly holes is worth moving pages for.
constexpr int64_t kFreePagesKept = 4000;

}  // namespace

absl::StatusOr<bool> SqliteStore::Retain() {
  absl::StatusOr<uint64_t> cutoff = RetentionCutoff();
  if (!cutoff.ok()) return cutoff.status();
  if (*cutoff <= State().earliest) {
    // Rows before the earliest are left over when the process ended between two steps.
    absl::StatusOr<int64_t> first = database_->QueryInt("SELECT min(position) FROM event");
    if (!first.ok()) return first.status();
    if (*first == 0 || static_cast<uint64_t>(*first) >= State().earliest) return false;
  }
  absl::Status status = RemoveSome(*cutoff);
  if (status.ok()) status = GiveBackSpace();
  if (!status.ok()) return status;
  return true;
}

// The first position that may stay.
absl::StatusOr<uint64_t> SqliteStore::RetentionCutoff() {
  const events::LogState state = State();
  const events::Retention& limit = options_.retention;
  uint64_t cutoff = state.earliest;
  if (limit.max_events && state.head + 1 - state.earliest > limit.max_events)
    cutoff = state.head + 1 - limit.max_events;
  if (limit.max_bytes && state.bytes > limit.max_bytes) {
    // The first record before which so much is stored that what follows fits.
    absl::StatusOr<uint64_t> fits = FirstWhere("bytes_before", static_cast<int64_t>(head_.bytes - limit.max_bytes));
    if (!fits.ok()) return fits;
    cutoff = std::max(cutoff, *fits);
  }
  const absl::Time oldest = clock_.Now() - limit.max_age;
  if (state.earliest_time && *state.earliest_time < oldest) {
    absl::StatusOr<uint64_t> young = FirstWhere("create_time", absl::ToUnixMicros(oldest));
    if (!young.ok()) return young;
    cutoff = std::max(cutoff, *young);
  }
  return cutoff;
}

// The first retained position whose `column`, which never decreases, is at least so much; head + 1 where there is none.
absl::StatusOr<uint64_t> SqliteStore::FirstWhere(absl::string_view column, int64_t least) {
  auto probe = database_->Prepare(
      absl::StrCat("SELECT position, ", column, " FROM event WHERE position >= ? ORDER BY position LIMIT 1"));
  if (!probe.ok()) return probe.status();
  uint64_t low = State().earliest, high = head_.position + 1;
  while (low < high) {
    const uint64_t middle = low + (high - low) / 2;
    absl::StatusOr<bool> row = probe->Bind(1, static_cast<int64_t>(middle)).Step();
    if (!row.ok()) return row.status();
    if (!*row || probe->Int(1) >= least) {
      high = middle;
    } else {
      low = static_cast<uint64_t>(probe->Int(0)) + 1;
    }
    probe->Reset();
  }
  return low;
}

absl::Status SqliteStore::RemoveSome(uint64_t cutoff) {
  absl::StatusOr<int64_t> first = database_->QueryInt("SELECT min(position) FROM event");
  if (!first.ok()) return first.status();
  const uint64_t end = std::min(cutoff, static_cast<uint64_t>(*first) + kRecordsPerStep);
  auto removed = database_->QueryInt(absl::StrCat("SELECT create_time FROM event WHERE position = ", end - 1));
  if (!removed.ok()) return removed.status();
  const uint64_t earliest = std::max(State().earliest, end);
  {
    // Readers hear of it before the rows go; the row that survives a crash moves in the rows' own transaction.
    base::MutexLock lock(mutex_);
    state_.earliest = earliest;
  }
  // Keys outlive their record while the window knows them.
  const uint64_t keys_end = std::min(end, window_.oldest().value_or(end));
  absl::Status status = database_->Execute(
      absl::StrCat("BEGIN IMMEDIATE; UPDATE log SET earliest = ", earliest, ", removed_time = ", *removed,
                   "; DELETE FROM event WHERE position < ", end, "; DELETE FROM duplicate WHERE position < ", end,
                   "; DELETE FROM sighting WHERE position < ", end, "; DELETE FROM gap WHERE position < ", end,
                   "; DELETE FROM event_key WHERE position < min(", keys_end,
                   ", (SELECT min(position) FROM event_key) + ", kKeyPositionsPerStep, "); COMMIT"));
  if (!status.ok()) {
    (void)database_->Execute("ROLLBACK");
    return status;
  }
  return RefreshEarliest(earliest);
}

absl::Status SqliteStore::GiveBackSpace() {
  absl::StatusOr<int64_t> free = database_->QueryInt("PRAGMA freelist_count");
  if (!free.ok()) return free.status();
  absl::StatusOr<int64_t> pages = database_->QueryInt("PRAGMA page_count");
  if (!pages.ok()) return pages.status();
  if (*free <= kFreePagesKept || *free < *pages / 4) return absl::OkStatus();
  return database_->Execute(absl::StrCat("PRAGMA incremental_vacuum(", kPagesPerStep, ")"));
}

}  // namespace composio::event_log::sqlite
