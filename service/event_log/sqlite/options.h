// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

#include "absl/time/time.h"
#include "service/events/event_log.h"

namespace composio::event_log::sqlite {

struct SqliteOptions {
  // Folder of the log's files; made when it does not exist. See LogDirectory.
  std::string directory;
  // How long events are kept. Change it to keep more history, at the price of disk.
  events::Retention retention = {absl::Hours(24 * 7), 0, 4ull << 30};
  // Least time between two looks at the retention limits; 0 looks after every batch.
  absl::Duration retention_interval = absl::Seconds(1);
  // How long, and how many of, the keys by which duplicates are known are remembered, whichever ends first. 2 million
  // keys take about 150 MB.
  absl::Duration dedupe_age = absl::Hours(24);
  size_t dedupe_keys = 2'000'000;
  // Sightings without a key (Composio's older websocket envelope) are compared with those of other transports that came
  // within this time, before or after, and with no more than so many; 100 000 take about 25 MB, once there are any.
  absl::Duration content_window = absl::Minutes(10);
  size_t content_events = 100'000;
  // Threads that read. More help only where many streams catch up at the same time.
  int readers = 2;
  // Write-ahead log pages at which the checkpoint thread starts, and at which the writer helps it.
  int checkpoint_pages = 4'000;
  int writer_checkpoint_pages = 16'000;
  // Name of a registered SQLite VFS; empty for the system's. For simulations.
  std::string vfs;
};

}  // namespace composio::event_log::sqlite
