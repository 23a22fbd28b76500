// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/conduct/budget.h"

#include <gtest/gtest.h>

#include "tests/fakes/manual_clock.h"
#include "tests/fakes/seeded_random.h"

namespace composio::upstream {
namespace {

using Headers = std::vector<std::pair<std::string, std::string>>;

class BudgetTest : public ::testing::Test {
 protected:
  bool MaySend() { return budget_.MaySend(clock_.SteadyNow()); }
  Budget::Pass Send() {
    EXPECT_TRUE(MaySend());
    return budget_.Sent();
  }
  void Answer(Budget::Pass pass, int status, Headers headers = {}) {
    budget_.Answered(pass, http_client::HttpResponse{status, std::move(headers), ""}, clock_.SteadyNow(), clock_.Now());
  }
  static Headers Told(int limit, int remaining) {
    return {{"x-ratelimit", std::to_string(limit)},
            {"x-ratelimit-remaining", std::to_string(remaining)},
            {"x-ratelimit-window-size", "60s"}};
  }
  // One request and its answer.
  void Exchange(int limit, int remaining) { Answer(Send(), 200, Told(limit, remaining)); }
  absl::Duration Wait() { return absl::FromChrono(budget_.ResumesAt(clock_.SteadyNow()) - clock_.SteadyNow()); }

  fakes::ManualClock clock_;
  fakes::SeededRandom random_{1};
  Budget budget_{random_};
};

TEST_F(BudgetTest, NothingIsHeldBackWhileComposioTellsNoLimit) {
  for (int i = 0; i < 1000; ++i) Send();
  EXPECT_TRUE(MaySend());
}

TEST_F(BudgetTest, TheWindowIsWaitedForWhenNothingRemains) {
  Exchange(2, 1);
  clock_.Advance(absl::Seconds(10));
  Exchange(2, 0);
  EXPECT_FALSE(MaySend());
  EXPECT_EQ(Wait(), absl::Seconds(50));
  clock_.Advance(absl::Seconds(50));
  EXPECT_TRUE(MaySend());
}

TEST_F(BudgetTest, RequestsOnTheirWayCount) {
  Exchange(10, 2);
  const auto first = Send();
  Send();
  EXPECT_FALSE(MaySend());
  EXPECT_EQ(Wait(), absl::ZeroDuration()) << "an answer may bring more";
  Answer(first, 200, Told(10, 1));
  EXPECT_FALSE(MaySend());
}

TEST_F(BudgetTest, AnswersThatOvertakeEachOtherDoNotRaiseTheRemainder) {
  Exchange(100, 50);
  const auto first = Send(), second = Send();
  Answer(second, 200, Told(100, 48));
  Answer(first, 200, Told(100, 49));
  EXPECT_EQ(budget_.remaining(), 48);
}

TEST_F(BudgetTest, MuchMoreThanBeforeIsAnotherWindow) {
  Exchange(100, 3);
  clock_.Advance(absl::Seconds(20));
  Exchange(100, 99);
  EXPECT_EQ(budget_.remaining(), 99);
  for (int i = 0; i < 99; ++i) Send();
  EXPECT_FALSE(MaySend());
}

TEST_F(BudgetTest, AnAnswerToARequestOfAnEarlierWindowSaysNothingOfThisOne) {
  Exchange(100, 2);
  const auto slow = Send();
  clock_.Advance(absl::Seconds(60));
  Exchange(100, 99);
  Answer(slow, 200, Told(100, 1));
  EXPECT_EQ(budget_.remaining(), 98) << "it may have been counted in this one";
}

TEST_F(BudgetTest, AWindowThatBeganUnseenHasTheWholeLimit) {
  Exchange(5, 0);
  clock_.Advance(absl::Minutes(10));
  for (int i = 0; i < 5; ++i) Send();
  EXPECT_FALSE(MaySend());
}

TEST_F(BudgetTest, ALostAnswerCountsAsUsed) {
  Exchange(10, 2);
  budget_.Answered(Send(), absl::UnavailableError(""), clock_.SteadyNow(), clock_.Now());
  Send();
  EXPECT_FALSE(MaySend());
}

TEST_F(BudgetTest, WhatWasNotSentIsGivenBack) {
  Exchange(10, 1);
  Send();
  EXPECT_FALSE(MaySend());
  budget_.Unsent();
  EXPECT_TRUE(MaySend());
}

TEST_F(BudgetTest, RetryAfterIsHeeded) {
  Headers headers = Told(10, 0);
  headers.emplace_back("retry-after", "7");
  Answer(Send(), 429, headers);
  EXPECT_FALSE(MaySend());
  EXPECT_EQ(Wait(), absl::Seconds(7));
  clock_.Advance(absl::Seconds(7));
  EXPECT_TRUE(MaySend());
}

TEST_F(BudgetTest, ARetryAfterWithoutEndIsCut) {
  Answer(Send(), 429, {{"retry-after", "99999999"}});
  EXPECT_EQ(Wait(), absl::Hours(1));
}

TEST_F(BudgetTest, ARefusalWithALimitButNoTimeWaitsForTheWindow) {
  Answer(Send(), 429, Told(10, 0));
  EXPECT_EQ(Wait(), absl::Seconds(60));
}

TEST_F(BudgetTest, ABareRefusalPausesLongerEachTimeAndThenLetsOneTry) {
  absl::Duration last;
  for (int i = 0; i < 10; ++i) {
    Answer(Send(), 429);
    EXPECT_FALSE(MaySend());
    const absl::Duration wait = Wait();
    EXPECT_GE(wait, std::min(absl::Seconds(1 << i), absl::Seconds(60)));
    EXPECT_LE(wait, absl::Seconds(75));
    last = wait;
    clock_.Advance(wait);
  }
  EXPECT_GE(last, absl::Seconds(60));
  const auto probe = Send();
  EXPECT_FALSE(MaySend()) << "one at a time finds out";
  Answer(probe, 200);
  Send();
  EXPECT_TRUE(MaySend());
}

TEST_F(BudgetTest, ARefusalThatSaysThatSomethingRemainsIsABareOne) {
  Answer(Send(), 429, Told(10, 7));
  EXPECT_LE(Wait(), absl::Milliseconds(1250));
}

TEST_F(BudgetTest, ABurstThatIsRefusedIsOneRefusal) {
  std::vector<Budget::Pass> burst;
  for (int i = 0; i < 50; ++i) burst.push_back(Send());
  for (const auto pass : burst) Answer(pass, 429);
  EXPECT_LE(Wait(), absl::Milliseconds(1250));
}

TEST_F(BudgetTest, AnAnswerOfBeforeThePauseDoesNotEndIt) {
  const auto slow = Send();
  Answer(Send(), 429);
  Answer(slow, 200);
  EXPECT_FALSE(MaySend());
}

TEST_F(BudgetTest, NonsenseInHeadersIsPassedOver) {
  for (const char* text : {"", "-1", "many", "9999999999999999999999"}) {
    Answer(Send(), 200, {{"x-ratelimit", text}, {"x-ratelimit-remaining", text}, {"x-ratelimit-window-size", text}});
  }
  EXPECT_EQ(budget_.remaining(), absl::nullopt);
  EXPECT_EQ(budget_.window(), absl::Minutes(1));
  EXPECT_TRUE(MaySend());
}

TEST_F(BudgetTest, AWindowMayBeToldInSecondsWithoutAUnit) {
  Answer(Send(), 200, {{"x-ratelimit-window-size", "600"}});
  EXPECT_EQ(budget_.window(), absl::Minutes(10));
}

}  // namespace
}  // namespace composio::upstream
