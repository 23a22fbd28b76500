// SPDX-License-Identifier: Apache-2.0
// How SqliteStore tells an event that comes again, and what it notes of it.
#include <algorithm>

#include "absl/strings/str_cat.h"
#include "service/event_log/sqlite/record_row.h"
#include "service/event_log/sqlite/sqlite_store.h"
#include "service/events/sighting.h"

namespace composio::event_log::sqlite {

using events::EventRecord;

absl::Status SqliteStore::NoteSighting(uint64_t position, const EventRecord& record) {
  const int64_t at = static_cast<int64_t>(position);
  absl::StatusOr<bool> row = duplicate_.Bind(1, at).Bind(2, absl::ToUnixMicros(clock_.Now())).Step();
  if (!row.ok()) return row.status();
  const int64_t number = duplicate_.Int(0);
  absl::Status status = duplicate_.Run();
  if (!status.ok()) return status;
  contents_.Seen(position, record.transport);
  if (static_cast<uint64_t>(number) > events::kMaxSightings) return absl::OkStatus();
  sighting_.Bind(1, at).Bind(2, number).Bind(3, static_cast<int>(record.transport));
  return sighting_.Bind(4, absl::ToUnixMicros(record.receive_time)).Run();
}

absl::StatusOr<absl::optional<uint64_t>> SqliteStore::FindByContent(const EventRecord& record, const Head& head,
                                                                    absl::optional<KeyDigest>& content) {
  absl::optional<uint64_t> none;
  if (!events::ComparesContent(record)) return none;
  if (!compares_contents_ && !events::IsKeyless(record)) return none;
  compares_contents_ = true;
  if (!contents_filled_) {
    absl::Status status = LoadContents(head.position);
    if (!status.ok()) return status;
  }
  content = DigestContent(secret_, record);
  return contents_.Match(*content, record);
}

// The first record that is compared, with all of the batch under way up to `head`. Twice the window, counted from the
// newest record: after an outage, what came right before it is compared with what is recovered.
absl::StatusOr<uint64_t> SqliteStore::ContentsFrom(uint64_t head) {
  if (head_.position == 0) return 1;
  const absl::Time since = std::max(head_.time - 2 * options_.content_window, absl::UnixEpoch());
  absl::StatusOr<uint64_t> first = FirstWhere("create_time", absl::ToUnixMicros(since));
  if (!first.ok()) return first;
  return std::max(*first, head - std::min<uint64_t>(head, options_.content_events) + 1);
}

// Whether a sighting without a key is among the records that one with keys could still be compared with.
absl::StatusOr<bool> SqliteStore::HasKeyless() {
  auto select = database_->Prepare(
      "SELECT 1 FROM event WHERE position >= ? AND kind = 1 AND webhook_id = '' AND log_id = '' AND version <> ?"
      " AND transport IN (?, ?) LIMIT 1");
  if (!select.ok()) return select.status();
  absl::StatusOr<uint64_t> from = ContentsFrom(head_.position);
  if (!from.ok()) return from.status();
  select->Bind(1, static_cast<int64_t>(*from)).Bind(2, static_cast<int>(events::PayloadVersion::kV3));
  select->Bind(3, static_cast<int>(events::Transport::kWebhook));
  return select->Bind(4, static_cast<int>(events::Transport::kRealtime)).Step();
}

absl::Status SqliteStore::LoadContents(uint64_t head) {
  contents_.Clear();
  absl::StatusOr<uint64_t> first = ContentsFrom(head);
  if (!first.ok()) return first.status();
  const int64_t from = static_cast<int64_t>(*first);
  auto select = database_->Prepare(absl::StrCat("SELECT ", kRecordAttributes, kRecordBody, kRecordTables,
                                                " WHERE e.position >= ? ORDER BY e.position"));
  if (!select.ok()) return select.status();
  select->Bind(1, from);
  for (;;) {
    absl::StatusOr<bool> row = select->Step();
    if (!row.ok()) return row.status();
    if (!*row) break;
    const EventRecord record = ReadRecord(*select, true);
    if (events::ComparesContent(record)) contents_.Add(record.position, DigestContent(secret_, record), record);
  }
  auto seen = database_->Prepare("SELECT position, transport FROM sighting WHERE position >= ?");
  if (!seen.ok()) return seen.status();
  seen->Bind(1, from);
  for (;;) {
    absl::StatusOr<bool> row = seen->Step();
    if (!row.ok()) return row.status();
    if (!*row) break;
    contents_.Seen(static_cast<uint64_t>(seen->Int(0)), static_cast<events::Transport>(seen->Int(1)));
  }
  contents_filled_ = true;
  return absl::OkStatus();
}

}  // namespace composio::event_log::sqlite
