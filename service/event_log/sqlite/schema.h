// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "absl/types/optional.h"
#include "service/base/random.h"
#include "service/event_log/sqlite/database.h"
#include "service/event_log/sqlite/key_digest.h"

namespace composio::event_log::sqlite {

// Marks a database file as ours ("CGEL").
inline constexpr int64_t kApplicationId = 0x4347454c;
inline constexpr int64_t kSchemaVersion = 2;

// The row of table `log`.
struct LogRow {
  uint64_t epoch = 0;
  DigestSecret secret = {};
  uint64_t earliest = 1;
  // create_time of the newest record that retention removed.
  absl::optional<absl::Time> removed_time;
};

// Makes the tables in an empty file, with a new epoch; checks those of a file that has some, and brings an older format
// to the present one, its events untouched. LOG_CORRUPT names the file
// that is not ours, LOG_UNAVAILABLE the one that a newer version wrote.
absl::StatusOr<LogRow> PrepareSchema(Database& database, absl::string_view path, base::Random& random);

}  // namespace composio::event_log::sqlite
