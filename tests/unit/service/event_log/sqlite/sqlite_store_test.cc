// SPDX-License-Identifier: Apache-2.0
#include "service/event_log/sqlite/sqlite_store.h"

#include <gtest/gtest.h>

#include "absl/strings/match.h"
#include "service/base/error.h"
#include "service/event_log/sqlite/sqlite_reader.h"
#include "service/events/gap_record.h"
#include "tests/fakes/manual_clock.h"
#include "tests/fakes/seeded_random.h"
#include "tests/simulation/sim_vfs.h"

namespace composio::event_log::sqlite {
namespace {

// The store on a disk in memory that can be full, lose its power and hold foreign bytes.
class SqliteStoreTest : public ::testing::Test {
 protected:
  SqliteStoreTest() {
    options_.directory = "log";
    options_.vfs = vfs_.name();
  }

  absl::Status Open() {
    store_.reset();
    auto store = SqliteStore::Open(options_, clock_, random_);
    if (!store.ok()) return store.status();
    store_ = *std::move(store);
    return absl::OkStatus();
  }
  absl::StatusOr<events::AppendResult> Append(const std::string& id, std::vector<std::string> keys = {},
                                              size_t bytes = 10) {
    events::EventRecord record;
    record.event_id = id;
    record.body = base::Slice(std::string(bytes, 'x'));
    record.payload = record.body;
    std::vector<events::AppendParams> batch;
    batch.push_back({std::move(record), std::move(keys)});
    return store_->Commit(batch).results[0];
  }
  // One event's next sighting: `id` is its webhook-id; without one it has no key.
  absl::StatusOr<events::AppendResult> See(events::Transport transport, const std::string& id = "") {
    events::EventRecord record;
    record.event_id = id.empty() ? "evt_" + std::to_string(++sightings_) : id;
    record.webhook_id = id;
    record.transport = transport;
    record.trigger = "ti_1";
    record.receive_time = clock_.Now();
    record.body = record.payload = base::Slice::Copy(R"({"n":1})");
    std::vector<events::AppendParams> batch;
    batch.push_back({std::move(record), {}});
    return store_->Commit(batch).results[0];
  }
  std::unique_ptr<Database> Sql() { return *Database::Open({"log/events.sqlite3", false, vfs_.name()}); }
  void PutFile(const std::string& bytes) {
    auto file = disk_.Open("log/events.sqlite3", true);
    file->Write(0, bytes);
    file->Sync();
  }
  void ExpectCorrupt() {
    const absl::Status status = Open();
    EXPECT_EQ(status.code(), absl::StatusCode::kDataLoss);
    EXPECT_EQ(base::ReasonOf(status), gateway::v1::ERROR_REASON_LOG_CORRUPT);
    EXPECT_TRUE(absl::StrContains(status.message(), "log/events.sqlite3")) << status;
  }

  fakes::SeededRandom random_{1};
  fakes::ManualClock clock_;
  simulation::SimDisk disk_{random_};
  simulation::SimVfs vfs_{disk_, random_, clock_};
  SqliteOptions options_;
  std::unique_ptr<SqliteStore> store_;
  int sightings_ = 0;
};

TEST_F(SqliteStoreTest, TheFileIsLaidOutAsDecided) {
  ASSERT_TRUE(Open().ok());
  auto sql = Sql();
  EXPECT_EQ(*sql->QueryInt("PRAGMA page_size"), 4096);
  EXPECT_EQ(*sql->QueryInt("PRAGMA auto_vacuum"), 2);
  EXPECT_EQ(*sql->QueryInt("PRAGMA application_id"), kApplicationId);
  EXPECT_EQ(*sql->QueryInt("SELECT count(*) FROM pragma_journal_mode WHERE journal_mode = 'wal'"), 1);
}

TEST_F(SqliteStoreTest, TheEpochStaysOverARestartAndIsNewInANewLog) {
  ASSERT_TRUE(Open().ok());
  const uint64_t epoch = store_->State().epoch;
  ASSERT_TRUE(Open().ok());
  EXPECT_EQ(store_->State().epoch, epoch);
  store_.reset();
  for (const char* name : {"", "-wal", "-shm"}) disk_.Remove(std::string("log/events.sqlite3") + name);
  ASSERT_TRUE(Open().ok());
  EXPECT_NE(store_->State().epoch, epoch);
}

TEST_F(SqliteStoreTest, DuplicatesAreKnownAfterARestart) {
  ASSERT_TRUE(Open().ok());
  ASSERT_TRUE(Append("a", {"k"}).ok());
  ASSERT_TRUE(Open().ok());
  EXPECT_TRUE(Append("b", {"k"})->duplicate);
  EXPECT_TRUE(Append("a")->duplicate);
  EXPECT_FALSE(Append("b")->duplicate);
}

TEST_F(SqliteStoreTest, KeysAreForgottenByAge) {
  options_.dedupe_age = absl::Hours(1);
  ASSERT_TRUE(Open().ok());
  ASSERT_TRUE(Append("a").ok());
  clock_.Advance(absl::Minutes(61));
  ASSERT_TRUE(Append("b").ok());
  EXPECT_FALSE(Append("a")->duplicate);
  ASSERT_TRUE(Open().ok());
  EXPECT_TRUE(Append("a")->duplicate) << "the newer one";
}

TEST_F(SqliteStoreTest, KeysAreForgottenByNumber) {
  options_.dedupe_keys = 2;
  ASSERT_TRUE(Open().ok());
  for (const char* id : {"a", "b", "c"}) ASSERT_TRUE(Append(id).ok());
  EXPECT_TRUE(Append("c")->duplicate);
  EXPECT_FALSE(Append("a")->duplicate);
  ASSERT_TRUE(Open().ok());
  EXPECT_TRUE(Append("a")->duplicate);
  EXPECT_FALSE(Append("b")->duplicate);
}

TEST_F(SqliteStoreTest, AFullDiskRefusesAppendsAndRecoversByItself) {
  ASSERT_TRUE(Open().ok());
  ASSERT_TRUE(Append("a").ok());
  disk_.SetFull(true);
  const absl::Status status = Append("b", {"k"}, 100'000).status();
  EXPECT_EQ(status.code(), absl::StatusCode::kUnavailable);
  EXPECT_EQ(base::ReasonOf(status), gateway::v1::ERROR_REASON_LOG_UNAVAILABLE);
  EXPECT_EQ(store_->State().head, 1u);
  disk_.SetFull(false);
  const auto result = Append("b", {"k"});
  ASSERT_TRUE(result.ok()) << result.status();
  EXPECT_FALSE(result->duplicate) << "what was refused is not known";
  EXPECT_EQ(result->position, 2u);
  EXPECT_TRUE(Append("a")->duplicate) << "what was stored before is";
}

TEST_F(SqliteStoreTest, ARefusedBatchKeepsNothing) {
  ASSERT_TRUE(Open().ok());
  std::vector<events::AppendParams> batch(3);
  for (size_t i = 0; i < batch.size(); ++i) {
    batch[i].record.event_id = "e" + std::to_string(i);
    batch[i].record.body = base::Slice(std::string(50'000, 'x'));
  }
  disk_.SetFull(true);
  const SqliteStore::Outcome outcome = store_->Commit(batch);
  EXPECT_EQ(outcome.committed, nullptr);
  for (const auto& result : outcome.results) EXPECT_FALSE(result.ok());
  disk_.SetFull(false);
  EXPECT_EQ(Append("e0")->position, 1u);
}

TEST_F(SqliteStoreTest, WhatWasCommittedSurvivesAPowerLoss) {
  ASSERT_TRUE(Open().ok());
  for (const char* id : {"a", "b", "c"}) ASSERT_TRUE(Append(id).ok());
  disk_.LosePowerAfter(2);
  (void)Append("d");
  store_.reset();
  disk_.Restart();
  ASSERT_TRUE(Open().ok());
  EXPECT_GE(store_->State().head, 3u);
  EXPECT_TRUE(Append("c")->duplicate);
}

TEST_F(SqliteStoreTest, TimesNeverGoBackOverARestart) {
  ASSERT_TRUE(Open().ok());
  ASSERT_TRUE(Append("a").ok());
  const absl::Time before = *store_->State().head_time;
  clock_.SetWall(clock_.Now() - absl::Hours(5));
  ASSERT_TRUE(Open().ok());
  ASSERT_TRUE(Append("b").ok());
  EXPECT_EQ(*store_->State().head_time, before);
}

TEST_F(SqliteStoreTest, RetentionRemovesAtMost500AtATime) {
  ASSERT_TRUE(Open().ok());
  for (int i = 0; i < 12; ++i) {
    std::vector<events::AppendParams> batch(100);
    for (int k = 0; k < 100; ++k) batch[static_cast<size_t>(k)].record.event_id = std::to_string(i * 100 + k);
    (void)store_->Commit(batch);
  }
  options_.retention.max_events = 100;
  ASSERT_TRUE(Open().ok());
  EXPECT_TRUE(*store_->Retain());
  EXPECT_EQ(store_->State().earliest, 501u);
  EXPECT_TRUE(*store_->Retain());
  EXPECT_TRUE(*store_->Retain());
  EXPECT_FALSE(*store_->Retain());
  EXPECT_EQ(store_->State().earliest, 1101u);
  EXPECT_EQ(store_->State().count, 100u);
  EXPECT_EQ(*Sql()->QueryInt("SELECT count(*) FROM event"), 100);
}

TEST_F(SqliteStoreTest, PositionsGoOnAfterALogWasEmptiedAndReopened) {
  options_.retention.max_age = absl::Seconds(10);
  ASSERT_TRUE(Open().ok());
  ASSERT_TRUE(Append("a").ok());
  ASSERT_TRUE(Append("b").ok());
  clock_.Advance(absl::Minutes(1));
  EXPECT_TRUE(*store_->Retain());
  EXPECT_EQ(store_->State().count, 0u);
  EXPECT_EQ(store_->State().bytes, 0u);
  ASSERT_TRUE(Open().ok());
  EXPECT_EQ(store_->State().earliest, 3u);
  EXPECT_EQ(store_->State().head, 2u);
  EXPECT_TRUE(Append("a")->duplicate) << "its key is remembered longer than the event";
  EXPECT_EQ(Append("c")->position, 3u);
}

TEST_F(SqliteStoreTest, TheSizeIsTheSameAfterARestart) {
  ASSERT_TRUE(Open().ok());
  for (const char* id : {"a", "b", "c"}) ASSERT_TRUE(Append(id, {}, 700).ok());
  const events::LogState before = store_->State();
  EXPECT_GT(before.bytes, 2100u);
  ASSERT_TRUE(Open().ok());
  EXPECT_EQ(store_->State().bytes, before.bytes);
  EXPECT_EQ(store_->State().count, 3u);
  EXPECT_EQ(store_->State().earliest_time, before.earliest_time);
  EXPECT_TRUE(store_->State().counts_exact);
}

TEST_F(SqliteStoreTest, BytesThatAreNoDatabaseAreCorrupt) {
  PutFile(std::string(8192, 'z'));
  ExpectCorrupt();
}

TEST_F(SqliteStoreTest, ADatabaseOfSomebodyElseIsCorrupt) {
  ASSERT_TRUE(Sql()->Execute("CREATE TABLE theirs(x)").ok());
  ExpectCorrupt();
}

TEST_F(SqliteStoreTest, ADamagedLogIsCorrupt) {
  ASSERT_TRUE(Open().ok());
  ASSERT_TRUE(Append("a").ok());
  ASSERT_TRUE(store_->Checkpoint().ok());
  store_.reset();
  auto file = disk_.Open("log/events.sqlite3", false);
  file->Write(100, std::string(file->content().size() - 100, '\x5a'));
  file->Sync();
  ExpectCorrupt();
}

TEST_F(SqliteStoreTest, ALogOfANewerGatewayIsNotTouched) {
  ASSERT_TRUE(Open().ok());
  store_.reset();
  ASSERT_TRUE(Sql()->Execute("PRAGMA user_version=99").ok());
  const absl::Status status = Open();
  EXPECT_EQ(base::ReasonOf(status), gateway::v1::ERROR_REASON_LOG_UNAVAILABLE);
  EXPECT_TRUE(absl::StrContains(status.message(), "newer gateway")) << status;
}

TEST_F(SqliteStoreTest, ALogOfTheFirstFormatOpensAndKeepsItsEvents) {
  ASSERT_TRUE(Open().ok());
  const uint64_t epoch = store_->State().epoch;
  ASSERT_TRUE(Append("a", {"key"}).ok());
  ASSERT_TRUE(Append("b").ok());
  store_.reset();
  ASSERT_TRUE(Sql()->Execute("DROP TABLE sighting; DROP TABLE gap; PRAGMA user_version=1").ok());
  ASSERT_TRUE(Open().ok());
  EXPECT_EQ(store_->State().epoch, epoch);
  EXPECT_EQ(store_->State().count, 2u);
  EXPECT_TRUE(Append("c", {"key"})->duplicate);
  EXPECT_EQ(Append("d")->position, 3u);
}

TEST_F(SqliteStoreTest, WhatIsKnownOfGapsOutlivesARestart) {
  ASSERT_TRUE(Open().ok());
  ASSERT_TRUE(Append("a").ok());
  std::vector<events::AppendParams> batch;
  batch.push_back({events::MakeGap("default", {"gap_1", clock_.Now(), clock_.Now(), true})});
  ASSERT_TRUE(store_->Commit(batch).results[0].ok());
  ASSERT_TRUE(Open().ok());
  EXPECT_EQ(store_->State().count, 1u);
  EXPECT_EQ(store_->State().last_gap, 2u);
  auto reader = *SqliteReader::Open(store_->path(), vfs_.name(), store_->secret());
  EXPECT_EQ(reader->OpenGaps()->size(), 1u);
}

TEST_F(SqliteStoreTest, ContentsAreComparedOverARestart) {
  ASSERT_TRUE(Open().ok());
  EXPECT_EQ(See(events::Transport::kRealtime)->position, 1u);
  ASSERT_TRUE(Open().ok());
  EXPECT_EQ(See(events::Transport::kWebhook, "msg_1")->position, 1u);
  ASSERT_TRUE(Open().ok());
  EXPECT_EQ(See(events::Transport::kWebhook, "msg_1")->position, 1u) << "the key was kept";
  EXPECT_EQ(See(events::Transport::kWebhook, "msg_2")->position, 2u) << "the first has its pair";
  ASSERT_TRUE(Open().ok());
  EXPECT_EQ(See(events::Transport::kRealtime)->position, 2u) << "known before there was a sighting without a key";
}

TEST_F(SqliteStoreTest, APairThatWasNotStoredIsNone) {
  ASSERT_TRUE(Open().ok());
  ASSERT_EQ(See(events::Transport::kRealtime)->position, 1u);
  disk_.SetFull(true);
  EXPECT_FALSE(See(events::Transport::kWebhook, "msg_1").ok());
  disk_.SetFull(false);
  EXPECT_EQ(See(events::Transport::kWebhook, "msg_2")->position, 1u);
}

TEST_F(SqliteStoreTest, AReaderSeesWhatWasCommittedAndNotWhatWasRemoved) {
  options_.retention.max_events = 2;
  ASSERT_TRUE(Open().ok());
  auto reader = *SqliteReader::Open(store_->path(), vfs_.name(), store_->secret());
  for (const char* id : {"a", "b", "c"}) ASSERT_TRUE(Append(id).ok());
  events::ReadParams params;
  params.to = 4;
  EXPECT_EQ(reader->Read(params)->events.size(), 3u);
  ASSERT_TRUE(*store_->Retain());
  const auto result = reader->Read(params);
  EXPECT_EQ(result->events.size(), 2u);
  EXPECT_EQ(result->earliest, 2u);
}

}  // namespace
}  // namespace composio::event_log::sqlite
