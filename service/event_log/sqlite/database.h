// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

struct sqlite3;
struct sqlite3_stmt;

namespace composio::event_log::sqlite {

// One prepared statement, kept for the life of its database. Parameters and columns count from 1 and from 0, as SQLite
// does. Used on its database's thread.
class Statement {
 public:
  Statement() = default;
  Statement(Statement&& other) noexcept { *this = std::move(other); }
  Statement& operator=(Statement&& other) noexcept {
    std::swap(statement_, other.statement_);
    return *this;
  }
  ~Statement();

  Statement& Bind(int index, int64_t value);
  // The text or bytes must live until the statement has run.
  Statement& BindText(int index, absl::string_view text);
  Statement& BindBlob(int index, absl::string_view bytes);
  Statement& BindNull(int index);

  // Whether there is a row. Reset by itself when there is none, and after an error.
  absl::StatusOr<bool> Step();
  // Runs a statement without rows to its end.
  absl::Status Run();
  void Reset();

  int64_t Int(int column) const;
  // Valid until the next Step or Reset.
  absl::string_view Text(int column) const;
  absl::string_view Blob(int column) const;
  bool IsNull(int column) const;

 private:
  friend class Database;
  sqlite3_stmt* statement_ = nullptr;
};

// One connection. Used by one thread at a time.
class Database {
 public:
  struct OpenOptions {
    std::string path;
    bool read_only = false;
    // Name of a registered VFS; empty for the system's.
    std::string vfs;
  };
  static absl::StatusOr<std::unique_ptr<Database>> Open(const OpenOptions& options);
  ~Database();

  absl::Status Execute(absl::string_view sql);
  absl::StatusOr<Statement> Prepare(absl::string_view sql);
  // The first column of the first row; 0 where there is no row.
  absl::StatusOr<int64_t> QueryInt(absl::string_view sql);
  // Copies the log's pages into the database file as far as readers allow, without waiting for them.
  absl::Status Checkpoint();
  // Pages in the write-ahead log after the last commit of this connection.
  int wal_pages() const { return wal_pages_; }
  // From now on wal_pages is kept, and SQLite does no checkpoints of its own.
  void CountWalPages();

 private:
  explicit Database(std::string path) : path_(std::move(path)) {}

  const std::string path_;
  sqlite3* db_ = nullptr;
  int wal_pages_ = 0;
};

}  // namespace composio::event_log::sqlite
