// SPDX-License-Identifier: Apache-2.0
#include "service/event_log/sqlite/schema.h"

#include "absl/strings/str_cat.h"
#include "service/base/error.h"

namespace composio::event_log::sqlite {
namespace {

// `bytes_before` is the sum of the sizes of all records before this one, so that the size of any run of records is a
// subtraction. `event_key` grows at its end only: random keys in an index would be most of what is written per event.
constexpr char kTables[] = R"sql(
CREATE TABLE event(
  position INTEGER PRIMARY KEY, kind INTEGER NOT NULL, project TEXT NOT NULL, event_id TEXT NOT NULL,
  type TEXT NOT NULL, app TEXT NOT NULL, trigger_type TEXT NOT NULL, trigger_id TEXT NOT NULL,
  connection TEXT NOT NULL, auth_config TEXT NOT NULL, user_id TEXT NOT NULL, log_id TEXT NOT NULL,
  legacy_trigger TEXT NOT NULL, legacy_connection TEXT NOT NULL, create_time INTEGER NOT NULL, occur_time INTEGER,
  receive_time INTEGER NOT NULL, transport INTEGER NOT NULL, version INTEGER NOT NULL, webhook_id TEXT NOT NULL,
  traceparent TEXT NOT NULL, bytes_before INTEGER NOT NULL, size INTEGER NOT NULL, payload_kind INTEGER NOT NULL,
  payload_offset INTEGER, payload_length INTEGER, payload BLOB, body BLOB NOT NULL);
CREATE TABLE event_key(position INTEGER NOT NULL, key BLOB NOT NULL, PRIMARY KEY(position, key)) WITHOUT ROWID;
CREATE TABLE duplicate(position INTEGER PRIMARY KEY, count INTEGER NOT NULL, last_time INTEGER NOT NULL);
CREATE TABLE project(name TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE log(id INTEGER PRIMARY KEY CHECK(id = 1), epoch INTEGER NOT NULL, secret_low INTEGER NOT NULL,
  secret_high INTEGER NOT NULL, earliest INTEGER NOT NULL, removed_time INTEGER);
)sql";

// What format 2 added.
constexpr char kTablesOf2[] = R"sql(
CREATE TABLE sighting(position INTEGER NOT NULL, number INTEGER NOT NULL, transport INTEGER NOT NULL,
  time INTEGER NOT NULL, attempt INTEGER NOT NULL, latency INTEGER NOT NULL, PRIMARY KEY(position, number))
  WITHOUT ROWID;
CREATE TABLE gap(position INTEGER PRIMARY KEY, kind INTEGER NOT NULL, gap_id TEXT NOT NULL);
)sql";

absl::Status Create(Database& database, base::Random& random) {
  const auto number = [&random] { return static_cast<int64_t>(random.Next()); };
  absl::Status status = database.Execute("BEGIN IMMEDIATE");
  if (!status.ok()) return status;
  status = database.Execute(absl::StrCat(kTables, kTablesOf2, "INSERT INTO log VALUES(1,", number(), ",", number(), ",",
                                         number(), ",1,NULL);", "PRAGMA application_id=", kApplicationId,
                                         ";PRAGMA user_version=", kSchemaVersion, ";COMMIT"));
  return status;
}

// All or nothing: a crash leaves the older format.
absl::Status Migrate(Database& database) {
  absl::Status status =
      database.Execute(absl::StrCat("BEGIN IMMEDIATE;", kTablesOf2, "PRAGMA user_version=", kSchemaVersion, ";COMMIT"));
  if (!status.ok()) (void)database.Execute("ROLLBACK");
  return status;
}

absl::Status Foreign(absl::string_view path) {
  return base::Error(
      absl::StatusCode::kDataLoss, gateway::v1::ERROR_REASON_LOG_CORRUPT,
      absl::StrCat(path,
                   " is an SQLite database, but not an event log of this gateway; move it away, or choose another ",
                   "data directory (COMPOSIO_GATEWAY_DATA_DIR)"));
}

absl::Status Newer(absl::string_view path, int64_t version) {
  return base::Error(
      absl::StatusCode::kFailedPrecondition, gateway::v1::ERROR_REASON_LOG_UNAVAILABLE,
      absl::StrCat(path, " was written by a newer gateway (format ", version, ", this one knows ", kSchemaVersion,
                   "); start that version, or choose another data directory (COMPOSIO_GATEWAY_DATA_DIR)"));
}

absl::StatusOr<LogRow> ReadLogRow(Database& database, absl::string_view path) {
  auto select = database.Prepare("SELECT epoch, secret_low, secret_high, earliest, removed_time FROM log");
  if (!select.ok()) return select.status();
  absl::StatusOr<bool> row = select->Step();
  if (!row.ok()) return row.status();
  if (!*row) return Foreign(path);
  LogRow log;
  log.epoch = static_cast<uint64_t>(select->Int(0));
  log.secret = {static_cast<uint64_t>(select->Int(1)), static_cast<uint64_t>(select->Int(2))};
  log.earliest = static_cast<uint64_t>(select->Int(3));
  if (!select->IsNull(4)) log.removed_time = absl::FromUnixMicros(select->Int(4));
  return log;
}

}  // namespace

absl::StatusOr<LogRow> PrepareSchema(Database& database, absl::string_view path, base::Random& random) {
  // Both pragmas have to come before the first table, and before anything else touches the file.
  absl::Status status = database.Execute("PRAGMA page_size=4096; PRAGMA auto_vacuum=INCREMENTAL");
  if (!status.ok()) return status;
  absl::StatusOr<int64_t> application = database.QueryInt("PRAGMA application_id");
  if (!application.ok()) return application.status();
  absl::StatusOr<int64_t> tables = database.QueryInt("SELECT count(*) FROM sqlite_schema");
  if (!tables.ok()) return tables.status();
  if (*application != kApplicationId && (*application != 0 || *tables != 0)) return Foreign(path);
  // The log may grow once more to this size before it is cut back to it.
  status = database.Execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA journal_size_limit=67108864");
  if (!status.ok()) return status;
  if (*application == 0) {
    status = Create(database, random);
    if (!status.ok()) return status;
  }
  absl::StatusOr<int64_t> version = database.QueryInt("PRAGMA user_version");
  if (!version.ok()) return version.status();
  if (*version > kSchemaVersion) return Newer(path, *version);
  if (*version < 1) return Foreign(path);
  if (*version < kSchemaVersion) {
    status = Migrate(database);
    if (!status.ok()) return status;
  }
  return ReadLogRow(database, path);
}

}  // namespace composio::event_log::sqlite
