// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/conduct/rate_limiter.h"

#include <gtest/gtest.h>

#include "service/base/error.h"
#include "service/base/retry_delay.h"
#include "tests/fakes/manual_clock.h"
#include "tests/fakes/manual_executor.h"
#include "tests/fakes/seeded_random.h"

namespace composio::upstream {
namespace {

using Kind = RateLimiter::Admission::Kind;

class RateLimiterTest : public ::testing::Test {
 protected:
  static RateLimiterOptions Places(size_t places) {
    RateLimiterOptions options;
    options.max_waiting = places;
    return options;
  }

  RateLimiter::Admission Ask(const std::string& caller, absl::Duration patience = absl::Minutes(5),
                             const std::string& name = "") {
    const std::function<std::string()> who = [caller] { return caller; };
    return limiter_->Admit({key_, clock_.SteadyNow() + absl::ToChronoNanoseconds(patience), who, executor_,
                            [this, caller, name](Budget::Pass pass) {
                              gone_.push_back(caller + name);
                              last_pass_ = pass;
                            }});
  }
  void Answer(Budget::Pass pass, int remaining, int limit = 10) {
    limiter_->Answered(key_, pass,
                       http_client::HttpResponse{200,
                                                 {{"x-ratelimit", std::to_string(limit)},
                                                  {"x-ratelimit-remaining", std::to_string(remaining)},
                                                  {"x-ratelimit-window-size", "60s"}},
                                                 ""});
    executor_.RunUntilIdle();
  }
  // The budget is used up for a minute.
  void UseUp(int limit = 10) { Answer(Ask("first").pass, 0, limit); }
  // A ticket's time has come.
  void Wake(RateLimiter::Ticket ticket) {
    limiter_->Wake(key_, ticket);
    executor_.RunUntilIdle();
  }
  std::vector<std::string> Gone() { return std::exchange(gone_, {}); }

  fakes::ManualClock clock_;
  fakes::ManualExecutor executor_;
  fakes::SeededRandom random_{1};
  std::unique_ptr<RateLimiter> limiter_ = std::make_unique<RateLimiter>(Places(100), clock_, random_);
  CredentialId key_{1, 1, "project"};
  std::vector<std::string> gone_;
  Budget::Pass last_pass_ = 0;
};

TEST_F(RateLimiterTest, RequestsGoAtOnceWhileTheBudgetLasts) {
  const auto first = Ask("a");
  EXPECT_EQ(first.kind, Kind::kGo);
  Answer(first.pass, 5);
  EXPECT_EQ(Ask("a").kind, Kind::kGo);
  EXPECT_TRUE(Gone().empty());
}

TEST_F(RateLimiterTest, OneThatCanWaitGoesWhenTheWindowIsOver) {
  UseUp();
  const auto waiting = Ask("a");
  ASSERT_EQ(waiting.kind, Kind::kWait);
  EXPECT_EQ(absl::FromChrono(waiting.wake_at - clock_.SteadyNow()), absl::Seconds(60));
  Wake(waiting.ticket);
  EXPECT_TRUE(Gone().empty());
  clock_.Advance(absl::Seconds(60));
  Wake(waiting.ticket);
  EXPECT_EQ(Gone(), std::vector<std::string>{"a"});
  EXPECT_EQ(limiter_->Wake(key_, waiting.ticket), absl::nullopt);
}

TEST_F(RateLimiterTest, OneThatCannotIsRefusedAtOnceAndToldWhen) {
  UseUp();
  clock_.Advance(absl::Seconds(20));
  const auto refused = Ask("a", absl::Seconds(39));
  ASSERT_EQ(refused.kind, Kind::kRefused);
  EXPECT_EQ(refused.refusal.code(), absl::StatusCode::kResourceExhausted);
  EXPECT_EQ(base::ReasonOf(refused.refusal), gateway::v1::ERROR_REASON_UPSTREAM_RATE_LIMITED);
  EXPECT_EQ(base::RetryDelayOf(refused.refusal), absl::Seconds(40));
  EXPECT_EQ(Ask("a", absl::Seconds(40)).kind, Kind::kWait);
}

TEST_F(RateLimiterTest, CallersTakeTurnsAndEachOnesRequestsKeepTheirOrder) {
  UseUp();
  RateLimiter::Ticket ticket = 0;
  for (const char* name : {"1", "2", "3", "4"}) ticket = Ask("a", absl::Minutes(5), name).ticket;
  for (const char* name : {"1", "2"}) Ask("b", absl::Minutes(5), name);
  Ask("c", absl::Minutes(5), "1");
  clock_.Advance(absl::Seconds(60));
  Wake(ticket);
  EXPECT_EQ(Gone(), (std::vector<std::string>{"a1", "b1", "c1", "a2", "b2", "a3", "a4"}));
}

TEST_F(RateLimiterTest, NobodyOvertakesThoseWhoWait) {
  UseUp();
  const auto waiting = Ask("a");
  clock_.Advance(absl::Seconds(60));
  // Both may go now; the one who waited goes first.
  EXPECT_EQ(Ask("b").kind, Kind::kGo);
  executor_.RunUntilIdle();
  EXPECT_EQ(Gone(), std::vector<std::string>{"a"});
}

TEST_F(RateLimiterTest, OnlyAsManyGoAsTheWindowHas) {
  UseUp(2);
  RateLimiter::Ticket last = 0;
  for (const char* name : {"1", "2", "3"}) last = Ask("a", absl::Minutes(5), name).ticket;
  clock_.Advance(absl::Seconds(60));
  Wake(last);
  EXPECT_EQ(Gone(), (std::vector<std::string>{"a1", "a2"}));
  Answer(last_pass_, 0, 2);
  EXPECT_TRUE(Gone().empty());
  clock_.Advance(absl::Seconds(60));
  Answer(last_pass_, 0, 2);
  EXPECT_EQ(Gone(), std::vector<std::string>{"a3"});
}

TEST_F(RateLimiterTest, WhatStandsInFrontCountsForTheDeadline) {
  UseUp(2);
  EXPECT_EQ(Ask("a", absl::Seconds(90)).kind, Kind::kWait);
  EXPECT_EQ(Ask("a", absl::Seconds(90)).kind, Kind::kWait);
  EXPECT_EQ(Ask("a", absl::Seconds(90)).kind, Kind::kRefused) << "two a window";
  EXPECT_EQ(Ask("b", absl::Seconds(90)).kind, Kind::kWait) << "its turn is second";
}

TEST_F(RateLimiterTest, PlacesAreBoundedForAllAndForEach) {
  limiter_ = std::make_unique<RateLimiter>(Places(8), clock_, random_);
  UseUp(1000);
  for (int i = 0; i < 2; ++i) EXPECT_EQ(Ask("a").kind, Kind::kWait);
  EXPECT_EQ(Ask("a").kind, Kind::kRefused) << "a quarter for one";
  for (const char* caller : {"b", "b", "c", "c", "d", "d"}) EXPECT_EQ(Ask(caller).kind, Kind::kWait);
  const auto refused = Ask("e");
  EXPECT_EQ(refused.kind, Kind::kRefused);
  EXPECT_EQ(base::ReasonOf(refused.refusal), gateway::v1::ERROR_REASON_UPSTREAM_RATE_LIMITED);
  EXPECT_NE(base::RetryDelayOf(refused.refusal), absl::nullopt);
  EXPECT_EQ(limiter_->StatsOf("project").waiting, 8);
}

TEST_F(RateLimiterTest, APlaceThatIsGivenBackIsFree) {
  UseUp();
  const auto first = Ask("a", absl::Minutes(5), "1");
  const auto second = Ask("a", absl::Minutes(5), "2");
  limiter_->Leave(key_, first.ticket);
  limiter_->Leave(key_, first.ticket);
  EXPECT_EQ(limiter_->StatsOf("project").waiting, 1);
  clock_.Advance(absl::Seconds(60));
  Wake(second.ticket);
  EXPECT_EQ(Gone(), std::vector<std::string>{"a2"});
}

TEST_F(RateLimiterTest, ATurnThatNobodyUsesIsTheNextOnes) {
  UseUp(1);
  const auto first = Ask("a");
  Ask("b", absl::Minutes(5));
  clock_.Advance(absl::Seconds(60));
  Wake(first.ticket);
  EXPECT_EQ(Gone(), std::vector<std::string>{"a"});
  limiter_->Unsent(key_);
  executor_.RunUntilIdle();
  EXPECT_EQ(Gone(), std::vector<std::string>{"b"});
}

TEST_F(RateLimiterTest, CredentialsDoNotWaitForEachOther) {
  UseUp();
  key_ = {2, 2, "user"};
  EXPECT_EQ(Ask("a").kind, Kind::kGo);
  EXPECT_EQ(limiter_->StatsOf("user").limit, -1);
  EXPECT_EQ(limiter_->StatsOf("project").limit, 10);
  EXPECT_EQ(limiter_->StatsOf("project").remaining, 0);
}

TEST_F(RateLimiterTest, ABareRefusalHoldsTheCredentialBack) {
  limiter_->Answered(key_, Ask("a").pass, http_client::HttpResponse{429, {}, R"({"message":"Rate limit exceeded."})"});
  const auto waiting = Ask("a", absl::Minutes(5));
  EXPECT_EQ(waiting.kind, Kind::kWait);
  EXPECT_EQ(Ask("a", absl::Milliseconds(100)).kind, Kind::kRefused);
  Ask("b", absl::Minutes(5));
  clock_.Advance(absl::Seconds(2));
  Wake(waiting.ticket);
  EXPECT_EQ(Gone(), std::vector<std::string>{"a"}) << "one finds out";
  limiter_->Answered(key_, last_pass_, http_client::HttpResponse{200, {}, ""});
  executor_.RunUntilIdle();
  EXPECT_EQ(Gone(), std::vector<std::string>{"b"});
}

}  // namespace
}  // namespace composio::upstream
