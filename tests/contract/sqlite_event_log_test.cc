// SPDX-License-Identifier: Apache-2.0
#include "service/event_log/sqlite/sqlite_event_log.h"

#include "service/base/random.h"
#include "tests/contract/event_log_contract.h"

namespace composio::contract {

INSTANTIATE_TEST_SUITE_P(Sqlite, EventLogContract,
                         ::testing::Values([](const std::string& directory, const events::Retention& retention,
                                              base::Clock& clock) -> std::unique_ptr<events::EventLog> {
                           event_log::sqlite::SqliteOptions options;
                           options.directory = directory;
                           options.retention = retention;
                           options.retention_interval = absl::ZeroDuration();
                           auto log = event_log::sqlite::SqliteEventLog::Open(options, clock, base::SystemRandom());
                           EXPECT_TRUE(log.ok()) << log.status();
                           return log.ok() ? *std::move(log) : nullptr;
                         }));

}  // namespace composio::contract
