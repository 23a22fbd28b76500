// SPDX-License-Identifier: Apache-2.0
#include "service/event_log/sqlite/database.h"

#include <sqlite3.h>

#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/error.h"

namespace composio::event_log::sqlite {
namespace {

// Bytes that SQLite did not write are LOG_CORRUPT; everything else (disk full, I/O error, permissions, a lock) may pass
// and is LOG_UNAVAILABLE.
absl::Status ToStatus(sqlite3* db, int code, absl::string_view path) {
  const int primary = code & 0xff;
  const std::string what = absl::StrCat(path, ": ", db ? sqlite3_errmsg(db) : sqlite3_errstr(code));
  if (primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB) {
    return base::Error(absl::StatusCode::kDataLoss, gateway::v1::ERROR_REASON_LOG_CORRUPT,
                       absl::StrCat("the event log's file is damaged or is not an event log: ", what,
                                    "; move it away to start with an empty log"));
  }
  return base::Error(absl::StatusCode::kUnavailable, gateway::v1::ERROR_REASON_LOG_UNAVAILABLE,
                     absl::StrCat("the event log cannot be used at the moment: ", what));
}

}  // namespace

Statement::~Statement() { sqlite3_finalize(statement_); }

Statement& Statement::Bind(int index, int64_t value) {
  sqlite3_bind_int64(statement_, index, value);
  return *this;
}

Statement& Statement::BindText(int index, absl::string_view text) {
  sqlite3_bind_text64(statement_, index, text.data() ? text.data() : "", text.size(), SQLITE_STATIC, SQLITE_UTF8);
  return *this;
}

Statement& Statement::BindBlob(int index, absl::string_view bytes) {
  sqlite3_bind_blob64(statement_, index, bytes.data() ? bytes.data() : "", bytes.size(), SQLITE_STATIC);
  return *this;
}

Statement& Statement::BindNull(int index) {
  sqlite3_bind_null(statement_, index);
  return *this;
}

absl::StatusOr<bool> Statement::Step() {
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  sqlite3* db = sqlite3_db_handle(statement_);
  absl::Status status;
  if (code != SQLITE_DONE) {
    const char* file = sqlite3_db_filename(db, nullptr);
    status = ToStatus(db, sqlite3_extended_errcode(db), file ? file : "");
  }
  sqlite3_reset(statement_);
  if (!status.ok()) return status;
  return false;
}

absl::Status Statement::Run() {
  for (;;) {
    absl::StatusOr<bool> row = Step();
    if (!row.ok()) return row.status();
    if (!*row) return absl::OkStatus();
  }
}

void Statement::Reset() { sqlite3_reset(statement_); }

int64_t Statement::Int(int column) const { return sqlite3_column_int64(statement_, column); }

absl::string_view Statement::Text(int column) const {
  const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
  return text ? absl::string_view(text, sqlite3_column_bytes(statement_, column)) : absl::string_view();
}

absl::string_view Statement::Blob(int column) const {
  const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_, column));
  return bytes ? absl::string_view(bytes, sqlite3_column_bytes(statement_, column)) : absl::string_view();
}

bool Statement::IsNull(int column) const { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }

absl::StatusOr<std::unique_ptr<Database>> Database::Open(const OpenOptions& options) {
  auto database = std::unique_ptr<Database>(new Database(options.path));
  const int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE |
                    (options.read_only ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  const int code =
      sqlite3_open_v2(options.path.c_str(), &database->db_, flags, options.vfs.empty() ? nullptr : options.vfs.c_str());
  if (code != SQLITE_OK) return ToStatus(database->db_, code, options.path);
  sqlite3_busy_timeout(database->db_, 5000);
  return database;
}

Database::~Database() { sqlite3_close_v2(db_); }

absl::Status Database::Execute(absl::string_view sql) {
  const int code = sqlite3_exec(db_, std::string(sql).c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) return ToStatus(db_, code, path_);
  return absl::OkStatus();
}

absl::StatusOr<Statement> Database::Prepare(absl::string_view sql) {
  Statement statement;
  const int code = sqlite3_prepare_v3(db_, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                      &statement.statement_, nullptr);
  if (code != SQLITE_OK) return ToStatus(db_, code, path_);
  return statement;
}

absl::StatusOr<int64_t> Database::QueryInt(absl::string_view sql) {
  absl::StatusOr<Statement> statement = Prepare(sql);
  if (!statement.ok()) return statement.status();
  absl::StatusOr<bool> row = statement->Step();
  if (!row.ok()) return row.status();
  return *row ? statement->Int(0) : 0;
}

absl::Status Database::Checkpoint() {
  const int code = sqlite3_wal_checkpoint_v2(db_, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
  // Another connection that checkpoints at the same moment does the work.
  if (code == SQLITE_OK || (code & 0xff) == SQLITE_BUSY) return absl::OkStatus();
  return ToStatus(db_, code, path_);
}

void Database::CountWalPages() {
  sqlite3_wal_autocheckpoint(db_, 0);
  sqlite3_wal_hook(
      db_,
      [](void* self, sqlite3*, const char*, int pages) {
        static_cast<Database*>(self)->wal_pages_ = pages;
        return SQLITE_OK;
      },
      this);
}

}  // namespace composio::event_log::sqlite
