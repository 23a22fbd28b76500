// SPDX-License-Identifier: Apache-2.0
#include "service/event_log/sqlite/sqlite_reader.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/event_log/sqlite/record_row.h"

namespace composio::event_log::sqlite {
namespace {

using events::ReadParams;
using events::ReadResult;

constexpr uint64_t kKeyPositionsPerScan = 20'000;

std::string RangeQuery(bool reverse, bool attributes_only) {
  return absl::StrCat("SELECT ", kRecordAttributes, attributes_only ? "" : kRecordBody, kRecordTables,
                      " WHERE e.position >= ? AND e.position < ? ORDER BY e.position ", reverse ? "DESC" : "ASC");
}

}  // namespace

absl::StatusOr<std::unique_ptr<SqliteReader>> SqliteReader::Open(const std::string& path, const std::string& vfs,
                                                                 const DigestSecret& secret) {
  auto reader = std::unique_ptr<SqliteReader>(new SqliteReader(secret));
  auto database = Database::Open({path, true, vfs});
  if (!database.ok()) return database.status();
  reader->database_ = std::move(*database);
  absl::Status status = reader->Prepare();
  if (!status.ok()) return status;
  return reader;
}

absl::Status SqliteReader::Prepare() {
  const std::pair<Statement*, std::string> statements[] = {
      {&select_[0][0], RangeQuery(false, false)},
      {&select_[0][1], RangeQuery(false, true)},
      {&select_[1][0], RangeQuery(true, false)},
      {&select_[1][1], RangeQuery(true, true)},
      {&begin_, "BEGIN"},
      {&end_, "COMMIT"},
      {&earliest_,
       "SELECT l.earliest, (SELECT e.create_time FROM event e WHERE e.position >= l.earliest"
       " ORDER BY e.position LIMIT 1) FROM log l"},
      {&probe_, "SELECT position, create_time FROM event WHERE position >= ? ORDER BY position LIMIT 1"},
      {&last_, "SELECT max(position) FROM event"},
      {&find_key_, "SELECT position FROM event_key WHERE position >= ? AND position < ? AND key = ?"},
      {&one_, absl::StrCat("SELECT ", kRecordAttributes, kRecordBody, kRecordTables, " WHERE e.position = ?")},
      {&sightings_, "SELECT transport, time, attempt, latency FROM sighting WHERE position = ? ORDER BY number"},
      {&open_gaps_, absl::StrCat("SELECT ", kRecordAttributes, kRecordBody, kRecordTables,
                                 " WHERE e.position IN (SELECT g.position FROM gap g WHERE g.kind = 2"
                                 " AND NOT EXISTS (SELECT 1 FROM gap r WHERE r.kind = 3 AND r.gap_id = g.gap_id))"
                                 " AND e.position >= (SELECT earliest FROM log) ORDER BY e.position")},
  };
  for (const auto& [statement, sql] : statements) {
    absl::StatusOr<Statement> prepared = database_->Prepare(sql);
    if (!prepared.ok()) return prepared.status();
    *statement = std::move(*prepared);
  }
  return absl::OkStatus();
}

absl::StatusOr<ReadResult> SqliteReader::Read(const ReadParams& params) {
  absl::Status status = begin_.Run();
  if (!status.ok()) return status;
  absl::StatusOr<ReadResult> result = ReadInTransaction(params);
  status = end_.Run();
  if (!status.ok()) return status;
  return result;
}

absl::StatusOr<ReadResult> SqliteReader::ReadInTransaction(const ReadParams& params) {
  ReadResult result;
  absl::Status status = ReadEarliest(result.earliest, result.earliest_time);
  if (!status.ok()) return status;
  // Rows before the earliest may still be there: they are removed in steps.
  uint64_t low = params.reverse ? params.to : params.from;
  const uint64_t high = params.reverse ? params.from : params.to;
  low = std::max(low, result.earliest);
  result.next = params.reverse ? params.to : std::max(params.from, params.to);
  if (low >= high) return result;
  Statement& select = select_[params.reverse][params.attributes_only];
  select.Bind(1, static_cast<int64_t>(low)).Bind(2, static_cast<int64_t>(high));
  status = ReadRows(select, params, result);
  select.Reset();
  if (!status.ok()) return status;
  return result;
}

absl::Status SqliteReader::ReadRows(Statement& select, const ReadParams& params, ReadResult& result) {
  size_t bytes = 0;
  for (;;) {
    absl::StatusOr<bool> row = select.Step();
    if (!row.ok()) return row.status();
    if (!*row) return absl::OkStatus();
    if (result.events.size() >= params.max_records || bytes >= params.max_bytes) {
      const uint64_t last = result.events.back()->record().position;
      result.next = params.reverse ? last : last + 1;
      return absl::OkStatus();
    }
    if (!params.attributes_only) bytes += static_cast<size_t>(select.Int(kSizeColumn));
    events::EventRecord record = ReadRecord(select, !params.attributes_only);
    if (!params.attributes_only) {
      absl::Status status = ReadSightings(record);
      if (!status.ok()) return status;
    }
    result.events.push_back(std::make_shared<const events::Event>(std::move(record)));
  }
}

absl::Status SqliteReader::ReadSightings(events::EventRecord& record) {
  if (record.duplicate_count == 0) return absl::OkStatus();
  sightings_.Bind(1, static_cast<int64_t>(record.position));
  for (;;) {
    absl::StatusOr<bool> row = sightings_.Step();
    if (!row.ok()) return row.status();
    if (!*row) return absl::OkStatus();
    record.sightings.push_back({static_cast<events::Transport>(sightings_.Int(0)),
                                absl::FromUnixMicros(sightings_.Int(1)), static_cast<uint32_t>(sightings_.Int(2)),
                                absl::Microseconds(sightings_.Int(3))});
  }
}

absl::Status SqliteReader::ReadEarliest(uint64_t& earliest, absl::optional<absl::Time>& time) {
  absl::StatusOr<bool> row = earliest_.Step();
  if (!row.ok()) return row.status();
  if (*row) {
    earliest = static_cast<uint64_t>(earliest_.Int(0));
    if (!earliest_.IsNull(1)) time = absl::FromUnixMicros(earliest_.Int(1));
  }
  earliest_.Reset();
  return absl::OkStatus();
}

absl::StatusOr<uint64_t> SqliteReader::FindTime(absl::Time time) {
  absl::Status status = begin_.Run();
  if (!status.ok()) return status;
  absl::StatusOr<uint64_t> found = FindTimeInTransaction(time);
  status = end_.Run();
  if (!status.ok()) return status;
  return found;
}

// create_time never decreases: a binary search over the positions.
absl::StatusOr<uint64_t> SqliteReader::FindTimeInTransaction(absl::Time time) {
  uint64_t low = 1;
  absl::optional<absl::Time> unused;
  absl::Status status = ReadEarliest(low, unused);
  if (!status.ok()) return status;
  absl::StatusOr<bool> row = last_.Step();
  if (!row.ok()) return row.status();
  uint64_t high = std::max(low, static_cast<uint64_t>(last_.Int(0)) + 1);
  last_.Reset();
  while (low < high) {
    const uint64_t middle = low + (high - low) / 2;
    row = probe_.Bind(1, static_cast<int64_t>(middle)).Step();
    if (!row.ok()) return row.status();
    if (!*row || absl::FromUnixMicros(probe_.Int(1)) >= time) {
      high = middle;
    } else {
      low = static_cast<uint64_t>(probe_.Int(0)) + 1;
    }
    probe_.Reset();
  }
  return low;
}

absl::StatusOr<events::EventPtr> SqliteReader::ReadEvent(uint64_t position, const events::FindEventParams& params) {
  absl::StatusOr<bool> row = one_.Bind(1, static_cast<int64_t>(position)).Step();
  if (!row.ok()) return row.status();
  events::EventPtr event;
  if (*row) {
    events::EventRecord record = ReadRecord(one_, true);
    absl::Status status = ReadSightings(record);
    if (!status.ok()) return status;
    if (record.kind == events::RecordKind::kEvent && record.project == params.project &&
        record.event_id == params.event_id) {
      event = std::make_shared<const events::Event>(std::move(record));
    }
  }
  one_.Reset();
  return event;
}

absl::StatusOr<std::vector<events::EventPtr>> SqliteReader::OpenGaps() {
  std::vector<events::EventPtr> gaps;
  for (;;) {
    absl::StatusOr<bool> row = open_gaps_.Step();
    if (!row.ok()) return row.status();
    if (!*row) return gaps;
    gaps.push_back(std::make_shared<const events::Event>(ReadRecord(open_gaps_, true)));
  }
}

absl::StatusOr<SqliteReader::KeyScan> SqliteReader::FindEvent(const events::FindEventParams& params, uint64_t before) {
  KeyScan scan;
  scan.looked_from = before > kKeyPositionsPerScan ? before - kKeyPositionsPerScan : 0;
  const KeyDigest digest = DigestKey(secret_, params.project, params.event_id);
  find_key_.Bind(1, static_cast<int64_t>(scan.looked_from)).Bind(2, static_cast<int64_t>(before));
  find_key_.BindBlob(3, digest.bytes());
  absl::StatusOr<bool> row = find_key_.Step();
  if (!row.ok()) return row.status();
  const int64_t position = *row ? find_key_.Int(0) : 0;
  find_key_.Reset();
  if (!*row) return scan;
  absl::StatusOr<events::EventPtr> event = ReadEvent(static_cast<uint64_t>(position), params);
  if (!event.ok()) return event.status();
  scan.event = std::move(*event);
  return scan;
}

}  // namespace composio::event_log::sqlite
