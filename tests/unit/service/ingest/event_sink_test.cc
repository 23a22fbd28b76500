// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/event_sink.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "service/base/error.h"
#include "tests/fakes/fake_event_log.h"
#include "tests/fakes/manual_clock.h"
#include "tests/fakes/manual_executor.h"
#include "tests/fakes/seeded_random.h"

namespace composio::ingest {
namespace {

class EventSinkTest : public testing::Test {
 protected:
  EventSinkTest() {
    log_.Watch(&log_executor_, [this](events::CommittedBatch batch) { batches_.push_back(batch->size()); });
  }

  static NormalizedEvent Event(std::string id, std::string trigger_type = "", std::string app = "") {
    NormalizedEvent event;
    event.record.event_id = std::move(id);
    event.record.trigger_type = std::move(trigger_type);
    event.record.app = std::move(app);
    event.keys = {event.record.event_id, ""};
    return event;
  }
  void Accept(NormalizedEvent event) {
    sink_->Accept(std::move(event),
                  [this](absl::StatusOr<events::AppendResult> result) { results_.push_back(result); });
  }
  void Run() {
    do {
      executor_.RunUntilIdle();
      log_executor_.RunUntilIdle();
    } while (executor_.pending() > 0);
  }

  fakes::ManualClock clock_;
  fakes::ManualTimers timers_{clock_};
  fakes::ManualExecutor executor_, log_executor_;
  fakes::SeededRandom random_{7};
  fakes::FakeEventLog log_{clock_};
  std::vector<absl::AnyInvocable<void(absl::StatusOr<std::string>)>> questions_;
  AppDirectory apps_{[this](const std::string&, auto done) { questions_.push_back(std::move(done)); }, timers_, clock_};
  std::unique_ptr<EventSink> sink_ = std::make_unique<EventSink>(log_, apps_, executor_, clock_, random_);
  std::vector<size_t> batches_;
  std::vector<absl::StatusOr<events::AppendResult>> results_;
};

TEST_F(EventSinkTest, AnEventIsStoredAndItsPositionTold) {
  clock_.Advance(absl::Seconds(5));
  Accept(Event("e-1"));
  EXPECT_TRUE(results_.empty());
  Run();
  ASSERT_EQ(results_.size(), 1u);
  ASSERT_TRUE(results_[0].ok());
  EXPECT_EQ(results_[0]->position, 1u);
  EXPECT_FALSE(results_[0]->duplicate);
  ASSERT_EQ(log_.Events().size(), 1u);
  EXPECT_EQ(log_.Events()[0]->record().event_id, "e-1");
  EXPECT_EQ(log_.Events()[0]->record().receive_time, clock_.Now());
}

TEST_F(EventSinkTest, EventsOfOneTurnGoToTheLogTogetherInOrder) {
  Accept(Event("e-1"));
  Accept(Event("e-2"));
  Accept(Event("e-3"));
  EXPECT_EQ(executor_.pending(), 1u);
  Run();
  Accept(Event("e-4"));
  Run();
  EXPECT_EQ(batches_, (std::vector<size_t>{3, 1}));
  ASSERT_EQ(results_.size(), 4u);
  for (size_t i = 0; i < 4; ++i) EXPECT_EQ(results_[i]->position, i + 1);
}

TEST_F(EventSinkTest, AnEventWithoutIdentityGetsOne) {
  Accept(Event(""));
  Accept(Event(""));
  Run();
  ASSERT_EQ(log_.Events().size(), 2u);
  const std::string& first = log_.Events()[0]->record().event_id;
  EXPECT_TRUE(absl::StartsWith(first, "evt_")) << first;
  EXPECT_NE(first, log_.Events()[1]->record().event_id);
}

TEST_F(EventSinkTest, TheAppOfATriggerTypeIsLookedUp) {
  Accept(Event("e-1", "ONE_DRIVE_FILE"));
  Run();
  EXPECT_TRUE(results_.empty()) << "not stored before the app is known";
  ASSERT_EQ(questions_.size(), 1u);
  questions_[0](std::string("one_drive"));
  Run();
  ASSERT_EQ(results_.size(), 1u);
  EXPECT_EQ(log_.Events()[0]->record().app, "one_drive");
}

TEST_F(EventSinkTest, AnAppThatTheBodyNamesIsNotLookedUp) {
  Accept(Event("e-1", "GITHUB_COMMIT_EVENT", "github"));
  Run();
  EXPECT_TRUE(questions_.empty());
  EXPECT_EQ(log_.Events()[0]->record().app, "github");
}

TEST_F(EventSinkTest, AnEventIsStoredWithoutItsAppWhenComposioIsSlow) {
  Accept(Event("e-1", "A_B"));
  timers_.Advance(absl::Seconds(2));
  Run();
  ASSERT_EQ(results_.size(), 1u);
  EXPECT_TRUE(results_[0].ok());
  EXPECT_EQ(log_.Events()[0]->record().app, "");
}

TEST_F(EventSinkTest, WaitingForAnAppHoldsNoOtherEventUp) {
  Accept(Event("e-1", "A_B"));
  Accept(Event("e-2"));
  Run();
  ASSERT_EQ(log_.Events().size(), 1u);
  EXPECT_EQ(log_.Events()[0]->record().event_id, "e-2");
}

TEST_F(EventSinkTest, ADuplicateIsToldWithTheFirstPosition) {
  Accept(Event("e-1"));
  Accept(Event("e-2"));
  Accept(Event("e-1"));
  Run();
  ASSERT_EQ(results_.size(), 3u);
  EXPECT_TRUE(results_[2]->duplicate);
  EXPECT_EQ(results_[2]->position, 1u);
  EXPECT_EQ(log_.Events().size(), 2u);
}

TEST_F(EventSinkTest, AFailureOfTheLogReachesEveryEventOfTheTurnAndPasses) {
  log_.FailWith(base::Error(absl::StatusCode::kUnavailable, gateway::v1::ERROR_REASON_LOG_UNAVAILABLE, "disk full"));
  Accept(Event("e-1"));
  Accept(Event("e-2"));
  Run();
  ASSERT_EQ(results_.size(), 2u);
  for (const auto& result : results_) EXPECT_EQ(result.status().code(), absl::StatusCode::kUnavailable);
  log_.FailWith(absl::OkStatus());
  Accept(Event("e-1"));
  Run();
  EXPECT_TRUE(results_[2].ok());
}

TEST_F(EventSinkTest, EventsOnTheirWayOutliveTheSink) {
  Accept(Event("e-1"));
  Accept(Event("e-2", "A_B"));
  sink_.reset();
  questions_[0](std::string("app"));
  Run();
  EXPECT_EQ(log_.Events().size(), 2u);
  EXPECT_EQ(results_.size(), 2u);
}

}  // namespace
}  // namespace composio::ingest
