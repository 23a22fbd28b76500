// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "service/event_log/sqlite/database.h"
#include "service/event_log/sqlite/key_digest.h"
#include "service/events/event_log.h"

namespace composio::event_log::sqlite {

// The reading side of the log: one read-only connection, what a reader thread drives. Each method is one short
// transaction: a longer one would keep the write-ahead log from starting over. One thread.
class SqliteReader {
 public:
  static absl::StatusOr<std::unique_ptr<SqliteReader>> Open(const std::string& path, const std::string& vfs,
                                                            const DigestSecret& secret);

  // `executor` and `done` of the params are not used.
  absl::StatusOr<events::ReadResult> Read(const events::ReadParams& params);
  absl::StatusOr<uint64_t> FindTime(absl::Time time);

  // The record at `position`, where it is this event; null else.
  absl::StatusOr<events::EventPtr> ReadEvent(uint64_t position, const events::FindEventParams& params);
  absl::StatusOr<std::vector<events::EventPtr>> OpenGaps();
  struct KeyScan {
    events::EventPtr event;    // null: not among the positions looked at
    uint64_t looked_from = 0;  // all keys of this position and later ones were looked at; 0 when there are no more
  };
  // Looks for the event's key among a bounded number of positions before `before`, newest first.
  absl::StatusOr<KeyScan> FindEvent(const events::FindEventParams& params, uint64_t before);

 private:
  explicit SqliteReader(const DigestSecret& secret) : secret_(secret) {}
  absl::Status Prepare();
  absl::StatusOr<events::ReadResult> ReadInTransaction(const events::ReadParams& params);
  absl::StatusOr<uint64_t> FindTimeInTransaction(absl::Time time);
  absl::Status ReadEarliest(uint64_t& earliest, absl::optional<absl::Time>& time);
  absl::Status ReadSightings(events::EventRecord& record);
  absl::Status ReadRows(Statement& select, const events::ReadParams& params, events::ReadResult& result);

  const DigestSecret secret_;
  std::unique_ptr<Database> database_;
  // [reverse][attributes only]
  Statement select_[2][2];
  Statement begin_, end_, earliest_, probe_, last_, find_key_, one_, open_gaps_, sightings_;
};

}  // namespace composio::event_log::sqlite
