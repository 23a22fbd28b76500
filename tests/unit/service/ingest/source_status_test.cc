// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/source_status.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/fakes/manual_clock.h"

namespace composio::ingest {
namespace {

using events::Transport;

class SourceStatusTest : public testing::Test {
 protected:
  SourceStatusTest() {
    status_.Watch([this](const SourceReport& report) { told_.emplace_back(SourceStateName(report.state)); });
  }
  SourceReport Report() const { return status_.Reports()[0]; }

  fakes::ManualClock clock_;
  SourceStatus status_{clock_};
  std::vector<std::string> told_;
};

using Told = std::vector<std::string>;

TEST_F(SourceStatusTest, SourcesAreListedInTheirOrder) {
  status_.Add(Transport::kWebhook, "default", SourceState::kReceiving);
  status_.Add(Transport::kRealtime, "other", SourceState::kConnecting);
  const auto reports = status_.Reports();
  ASSERT_EQ(reports.size(), 2u);
  EXPECT_EQ(reports[0].transport, Transport::kWebhook);
  EXPECT_TRUE(reports[0].healthy());
  EXPECT_EQ(reports[0].connects, 1u);
  EXPECT_EQ(reports[1].project, "other");
  EXPECT_FALSE(reports[1].healthy());
  EXPECT_EQ(reports[1].connects, 0u);
}

TEST_F(SourceStatusTest, OnlyAChangeOfStateIsToldAndMovesItsTime) {
  auto& source = status_.Add(Transport::kRealtime, "default", SourceState::kConnecting);
  const absl::Time start = clock_.Now();
  clock_.Advance(absl::Seconds(1));
  source.Set(SourceState::kReceiving);
  clock_.Advance(absl::Seconds(1));
  source.Set(SourceState::kReceiving);
  EXPECT_EQ(told_, Told{"receiving"});
  EXPECT_EQ(Report().since, start + absl::Seconds(1));
  EXPECT_EQ(Report().connects, 1u);
  source.Set(SourceState::kRetrying, "lost", start + absl::Minutes(1));
  source.Set(SourceState::kReceiving);
  EXPECT_EQ(told_, (Told{"receiving", "retrying", "receiving"}));
  EXPECT_EQ(Report().connects, 2u);
}

TEST_F(SourceStatusTest, AnErrorStaysTheNextAttemptDoesNot) {
  auto& source = status_.Add(Transport::kRealtime, "default", SourceState::kConnecting);
  source.Set(SourceState::kRetrying, "lost", clock_.Now() + absl::Seconds(5));
  EXPECT_EQ(Report().next_attempt_time, clock_.Now() + absl::Seconds(5));
  clock_.Advance(absl::Seconds(5));
  source.Set(SourceState::kReceiving);
  EXPECT_FALSE(Report().next_attempt_time);
  EXPECT_EQ(Report().last_error, "lost");
  EXPECT_EQ(Report().last_error_time, clock_.Now() - absl::Seconds(5));
  source.Report("odd");
  EXPECT_EQ(Report().last_error, "odd");
  EXPECT_EQ(Report().state, SourceState::kReceiving);
}

TEST_F(SourceStatusTest, EventsAreCounted) {
  auto& source = status_.Add(Transport::kWebhook, "default", SourceState::kReceiving);
  EXPECT_FALSE(Report().last_event_time);
  source.CountEvent();
  clock_.Advance(absl::Seconds(1));
  source.CountEvent();
  source.CountLost(3, "full");
  EXPECT_EQ(Report().events, 2u);
  EXPECT_EQ(Report().last_event_time, clock_.Now());
  EXPECT_EQ(Report().lost, 3u);
  EXPECT_EQ(Report().last_error, "full");
}

TEST_F(SourceStatusTest, EveryStateHasAName) {
  for (int state = 1; state <= 6; ++state) EXPECT_NE(SourceStateName(static_cast<SourceState>(state)), "unknown");
}

}  // namespace
}  // namespace composio::ingest
