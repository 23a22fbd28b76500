// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/pusher/intake.h"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/base/error.h"
#include "tests/fakes/fake_event_log.h"
#include "tests/fakes/manual_clock.h"
#include "tests/fakes/manual_executor.h"
#include "tests/fakes/seeded_random.h"

namespace composio::ingest::pusher {
namespace {

std::string V3(int number) {
  return absl::StrCat(R"({"id":"msg_)", number, R"(","timestamp":"2026-02-15T12:00:00Z",)",
                      R"("type":"composio.trigger.message","metadata":{"log_id":"log_)", number,
                      R"(","trigger_slug":"A_B","trigger_id":"ti_1"},"data":{"n":)", number, "}}");
}

class IntakeTest : public testing::Test {
 protected:
  IntakeTest() { Make({}); }

  void Make(IntakeOptions options) {
    intake_ = std::make_unique<Intake>(
        Intake::Deps{sink_, timers_, status_,
                     [this](IntakeVerdict verdict) { ++counts_[static_cast<size_t>(verdict)]; }},
        "default", options);
  }
  void Run() { executor_.RunUntilIdle(); }
  void BreakLog() {
    log_.FailWith(base::Error(absl::StatusCode::kUnavailable, gateway::v1::ERROR_REASON_LOG_UNAVAILABLE, "disk full"));
  }
  void RepairLog() { log_.FailWith(absl::OkStatus()); }
  int Count(IntakeVerdict verdict) const { return counts_[static_cast<size_t>(verdict)]; }
  std::vector<std::string> Stored() const {
    std::vector<std::string> ids;
    for (const auto& event : log_.Events()) ids.push_back(event->record().event_id);
    return ids;
  }

  fakes::ManualClock clock_;
  fakes::ManualTimers timers_{clock_};
  fakes::ManualExecutor executor_;
  fakes::SeededRandom random_{7};
  fakes::FakeEventLog log_{clock_};
  AppDirectory apps_{[](const std::string&, auto done) { done(std::string("app")); }, timers_, clock_};
  EventSink sink_{log_, apps_, executor_, clock_, random_};
  SourceStatus sources_{clock_};
  SourceStatus::Source& status_ = sources_.Add(events::Transport::kRealtime, "default", SourceState::kReceiving);
  std::array<int, kIntakeVerdicts> counts_ = {};
  std::unique_ptr<Intake> intake_;
};

using Ids = std::vector<std::string>;

TEST_F(IntakeTest, PayloadsBecomeEvents) {
  intake_->Take(V3(1));
  Run();
  ASSERT_EQ(log_.Events().size(), 1u);
  const events::EventRecord& record = log_.Events()[0]->record();
  EXPECT_EQ(record.event_id, "msg_1");
  EXPECT_EQ(record.transport, events::Transport::kRealtime);
  EXPECT_EQ(record.version, events::PayloadVersion::kV3);
  EXPECT_EQ(record.app, "app");
  EXPECT_EQ(record.body.view(), V3(1));
  EXPECT_EQ(Count(IntakeVerdict::kStored), 1);
}

TEST_F(IntakeTest, TheLegacyEnvelopeIsKnown) {
  intake_->Take(R"({"appName":"github","payload":{"a":1},"metadata":{"nanoId":"ti_1","triggerName":"github_x",)"
                R"("connection":{"connectedAccountNanoId":"ca_1","clientUniqueUserId":"u"}}})");
  Run();
  ASSERT_EQ(log_.Events().size(), 1u);
  const events::EventRecord& record = log_.Events()[0]->record();
  EXPECT_EQ(record.version, events::PayloadVersion::kLegacy);
  EXPECT_EQ(record.trigger, "ti_1");
  EXPECT_EQ(record.app, "github");
  EXPECT_NE(record.event_id, "");
}

TEST_F(IntakeTest, WhatIsNoJsonIsKeptAsItIs) {
  intake_->Take("no JSON");
  Run();
  ASSERT_EQ(log_.Events().size(), 1u);
  const events::EventRecord& record = log_.Events()[0]->record();
  EXPECT_EQ(record.version, events::PayloadVersion::kUnknown);
  EXPECT_EQ(record.payload_kind, events::PayloadKind::kOpaque);
  EXPECT_EQ(record.payload.view(), "no JSON");
}

TEST_F(IntakeTest, AnEventThatIsKnownIsADuplicate) {
  intake_->Take(V3(1));
  intake_->Take(V3(1));
  Run();
  EXPECT_EQ(Count(IntakeVerdict::kStored), 1);
  EXPECT_EQ(Count(IntakeVerdict::kDuplicate), 1);
}

TEST_F(IntakeTest, WhatTheLogDoesNotTakeIsHeldAndStoredInOrderLater) {
  BreakLog();
  for (int i = 1; i <= 3; ++i) intake_->Take(V3(i));
  Run();
  intake_->Take(V3(4));
  Run();
  EXPECT_EQ(intake_->held(), 4u);
  EXPECT_NE(sources_.Reports()[0].last_error, "");
  timers_.Advance(absl::Seconds(1));
  Run();
  EXPECT_EQ(intake_->held(), 4u) << "still unavailable";
  RepairLog();
  timers_.Advance(absl::Seconds(1));
  Run();
  EXPECT_EQ(Stored(), (Ids{"msg_1", "msg_2", "msg_3", "msg_4"}));
  EXPECT_EQ(intake_->held(), 0u);
  EXPECT_EQ(Count(IntakeVerdict::kStored), 4);
  EXPECT_EQ(Count(IntakeVerdict::kLost), 0);
}

TEST_F(IntakeTest, ALargeBacklogIsStoredInOneGoInBatches) {
  IntakeOptions options;
  options.batch = 2;
  Make(options);
  BreakLog();
  for (int i = 1; i <= 7; ++i) intake_->Take(V3(i));
  Run();
  RepairLog();
  timers_.Advance(absl::Seconds(1));
  Run();
  EXPECT_EQ(Stored().size(), 7u);
  EXPECT_EQ(Stored().back(), "msg_7");
}

TEST_F(IntakeTest, WhatCannotBeHeldIsCountedAsLost) {
  IntakeOptions options;
  options.max_payloads = 2;
  Make(options);
  BreakLog();
  for (int i = 1; i <= 3; ++i) intake_->Take(V3(i));
  Run();
  EXPECT_EQ(Count(IntakeVerdict::kLost), 1);
  EXPECT_EQ(sources_.Reports()[0].lost, 1u);
  RepairLog();
  timers_.Advance(absl::Seconds(1));
  Run();
  EXPECT_EQ(Stored(), (Ids{"msg_1", "msg_2"}));
  intake_->Take(V3(4));
  Run();
  EXPECT_EQ(Stored().back(), "msg_4");
}

TEST_F(IntakeTest, BytesAreLimitedToo) {
  IntakeOptions options;
  options.max_bytes = V3(1).size();
  Make(options);
  intake_->Take(V3(1));
  intake_->Take(V3(2));
  Run();
  EXPECT_EQ(Count(IntakeVerdict::kLost), 1);
  intake_->Take(V3(3));
  Run();
  EXPECT_EQ(Stored(), (Ids{"msg_1", "msg_3"}));
}

TEST_F(IntakeTest, AFlushWaitsForWhatIsOnItsWay) {
  bool flushed = false;
  intake_->Take(V3(1));
  intake_->Flush([&flushed] { flushed = true; });
  EXPECT_FALSE(flushed);
  Run();
  EXPECT_TRUE(flushed);
  EXPECT_EQ(Stored(), Ids{"msg_1"});
}

TEST_F(IntakeTest, AFlushWithNothingToDoEndsAtOnce) {
  bool flushed = false;
  intake_->Flush([&flushed] { flushed = true; });
  EXPECT_TRUE(flushed);
  EXPECT_EQ(timers_.pending(), 0u);
}

TEST_F(IntakeTest, AFlushOffersWhatIsHeldOnceMore) {
  BreakLog();
  for (int i = 1; i <= 2; ++i) intake_->Take(V3(i));
  Run();
  RepairLog();
  bool flushed = false;
  intake_->Flush([&flushed] { flushed = true; });
  Run();
  EXPECT_TRUE(flushed);
  EXPECT_EQ(Stored().size(), 2u);
}

TEST_F(IntakeTest, AFlushDoesNotWaitForEver) {
  BreakLog();
  intake_->Take(V3(1));
  Run();
  bool flushed = false;
  intake_->Flush([&flushed] { flushed = true; });
  Run();
  timers_.Advance(absl::Seconds(3));
  EXPECT_TRUE(flushed);
  EXPECT_EQ(Count(IntakeVerdict::kLost), 1);
}

TEST_F(IntakeTest, ItMayGoWhileAPayloadIsOnItsWay) {
  intake_->Take(V3(1));
  intake_.reset();
  Run();
  EXPECT_EQ(Stored(), Ids{"msg_1"});
  EXPECT_EQ(Count(IntakeVerdict::kStored), 0);
}

}  // namespace
}  // namespace composio::ingest::pusher
