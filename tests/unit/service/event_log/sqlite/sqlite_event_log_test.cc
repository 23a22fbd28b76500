// SPDX-License-Identifier: Apache-2.0
#include "service/event_log/sqlite/sqlite_event_log.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <cstdlib>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "service/base/error.h"
#include "service/base/random.h"
#include "tests/testing/queue_executor.h"

namespace composio::event_log::sqlite {
namespace {

class SqliteEventLogTest : public ::testing::Test {
 protected:
  SqliteEventLogTest() {
    options_.directory = absl::StrCat(getenv("TEST_TMPDIR"), "/",
                                      ::testing::UnitTest::GetInstance()->current_test_info()->name(), "/deeper");
  }
  std::unique_ptr<SqliteEventLog> Open() {
    auto log = SqliteEventLog::Open(options_, base::SystemClock(), base::SystemRandom());
    EXPECT_TRUE(log.ok()) << log.status();
    return *std::move(log);
  }
  static events::AppendParams Event(const std::string& id) {
    events::AppendParams params;
    params.record.event_id = id;
    return params;
  }
  void Append(SqliteEventLog& log, const std::string& id) {
    absl::optional<absl::StatusOr<events::AppendResult>> result;
    events::AppendParams params = Event(id);
    params.executor = &executor_;
    params.done = [&](auto answer) { result = std::move(answer); };
    log.Append(std::move(params));
    EXPECT_TRUE(executor_.Await(result).ok());
  }
  events::EventPtr Find(SqliteEventLog& log, const std::string& id) {
    absl::optional<absl::StatusOr<events::EventPtr>> result;
    log.FindEvent({events::kDefaultProject, id, &executor_, [&](auto answer) { result = std::move(answer); }});
    return *executor_.Await(result);
  }

  testing::QueueExecutor executor_;
  SqliteOptions options_;
};

TEST_F(SqliteEventLogTest, ASecondGatewayOnTheSameFolderIsRefused) {
  auto log = Open();
  const absl::Status status = SqliteEventLog::Open(options_, base::SystemClock(), base::SystemRandom()).status();
  EXPECT_EQ(base::ReasonOf(status), gateway::v1::ERROR_REASON_LOG_UNAVAILABLE);
  EXPECT_TRUE(absl::StrContains(status.message(), "in use by another gateway")) << status;
  log.reset();
  Open();
}

TEST_F(SqliteEventLogTest, NobodyElseMayReadItsFolder) {
  Open();
  struct stat status;
  ASSERT_EQ(stat(options_.directory.c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777, 0700u);
}

TEST_F(SqliteEventLogTest, AFolderThatCannotBeMadeIsNamed) {
  options_.directory = "/proc/no/such/place";
  const absl::Status status = SqliteEventLog::Open(options_, base::SystemClock(), base::SystemRandom()).status();
  EXPECT_EQ(base::ReasonOf(status), gateway::v1::ERROR_REASON_LOG_UNAVAILABLE);
  EXPECT_TRUE(absl::StrContains(status.message(), "/proc/no/such/place")) << status;
}

TEST_F(SqliteEventLogTest, ItsEndCommitsWhatWasAppended) {
  auto log = Open();
  for (int i = 0; i < 100; ++i) log->Append(Event(absl::StrCat(i)));
  log.reset();
  EXPECT_EQ(Open()->State().head, 100u);
}

TEST_F(SqliteEventLogTest, AnEventIsFoundAlsoWhenItsKeyIsForgotten) {
  options_.dedupe_keys = 1;
  auto log = Open();
  for (const char* id : {"a", "b", "c"}) Append(*log, id);
  EXPECT_EQ(Find(*log, "a")->record().position, 1u);
  EXPECT_EQ(Find(*log, "c")->record().position, 3u);
  EXPECT_EQ(Find(*log, "d"), nullptr);
}

TEST_F(SqliteEventLogTest, CheckpointsKeepTheWriteAheadLogShort) {
  options_.checkpoint_pages = 10;
  options_.writer_checkpoint_pages = 20;
  auto log = Open();
  for (int i = 0; i < 300; ++i) {
    events::AppendParams params = Event(absl::StrCat(i));
    params.record.body = base::Slice(std::string(8000, 'x'));
    log->Append(std::move(params));
    if (i % 10 == 0) Append(*log, absl::StrCat("wait-", i));
  }
  Append(*log, "last");
  EXPECT_EQ(log->State().head, 331u);
}

}  // namespace
}  // namespace composio::event_log::sqlite
