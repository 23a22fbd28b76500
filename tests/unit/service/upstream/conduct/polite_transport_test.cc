// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/conduct/polite_transport.h"

#include <gtest/gtest.h>

#include "service/base/error.h"
#include "service/base/retry_delay.h"
#include "tests/fakes/fake_http_transport.h"
#include "tests/fakes/manual_clock.h"
#include "tests/fakes/manual_executor.h"
#include "tests/fakes/seeded_random.h"

namespace composio::upstream {
namespace {

using http_client::HttpRequest;
using http_client::HttpResponse;
using Outcome = absl::StatusOr<HttpResponse>;
using Headers = std::vector<std::pair<std::string, std::string>>;

// Two workers on one thread, in time that the test moves.
class PoliteTransportTest : public ::testing::Test {
 protected:
  struct Worker {
    Worker(const Conduct& conduct, fakes::ManualClock& clock, fakes::ManualTimers& timers)
        : transport(conduct, {network, executor, timers}, clock) {}
    fakes::FakeHttpTransport network;
    fakes::ManualExecutor executor;
    PoliteTransport transport;
  };
  struct Call {
    Worker* worker;
    http_client::HttpTransport::TransferId id;
    int answers = 0;
    Outcome outcome = absl::UnknownError("none yet");

    bool answered() const { return answers == 1; }
    std::string body() const { return outcome.ok() ? outcome->body : std::string(outcome.status().message()); }
  };

  static HttpRequest Get(std::string path = "/apps", absl::Duration keep_for = absl::Minutes(5)) {
    HttpRequest request;
    request.url = "http://upstream" + path;
    request.headers = {{"x-api-key", "ak_secret"}};
    request.sharing.keep_for = keep_for;
    return request;
  }
  static HttpRequest User(std::string path = "/connections") { return Get(std::move(path), absl::ZeroDuration()); }
  static HttpRequest Post(std::string path = "/execute") {
    HttpRequest request = User(std::move(path));
    request.method = "POST";
    request.body = "{}";
    return request;
  }
  static HttpRequest Within(absl::Duration timeout, HttpRequest request) {
    request.timeout = timeout;
    return request;
  }
  static HttpRequest By(std::string caller, HttpRequest request) {
    request.sharing.caller = [caller] { return caller; };
    return request;
  }

  Call& Start(Worker& worker, HttpRequest request) {
    calls_.push_back(std::make_unique<Call>());
    Call& call = *calls_.back();
    call.worker = &worker;
    call.id = worker.transport.Start(std::move(request), [this, &call](Outcome outcome) {
      EXPECT_FALSE(starting_) << "no callback from inside Start";
      ++call.answers;
      call.outcome = std::move(outcome);
    });
    return call;
  }
  Call& Start(HttpRequest request) {
    starting_ = true;
    Call& call = Start(one_, std::move(request));
    starting_ = false;
    return call;
  }
  void Run() {
    while (one_.executor.pending() + two_.executor.pending() > 0) {
      one_.executor.RunUntilIdle();
      two_.executor.RunUntilIdle();
    }
  }
  void Answer(Worker& worker, int status, std::string body, Headers headers = {}) {
    worker.network.AnswerJson(status, std::move(body), std::move(headers));
    Run();
  }
  void Advance(absl::Duration by) {
    // In steps, so that what a timer posts runs before the next.
    for (; by > absl::ZeroDuration(); by -= absl::Milliseconds(50)) {
      timers_.Advance(std::min(by, absl::Milliseconds(50)));
      Run();
    }
  }
  static Headers Told(int limit, int remaining) {
    return {{"x-ratelimit", std::to_string(limit)},
            {"x-ratelimit-remaining", std::to_string(remaining)},
            {"x-ratelimit-window-size", "60s"}};
  }
  // Nothing may be sent for a minute.
  void UseUp(int limit = 10) {
    Start(User("/first"));
    Answer(one_, 200, "", Told(limit, 0));
  }
  size_t sent() const { return one_.network.requests().size() + two_.network.requests().size(); }

  fakes::ManualClock clock_;
  fakes::ManualTimers timers_{clock_};
  fakes::SeededRandom random_{1};
  metrics::Registry registry_;
  AnswerCache cache_{{}};
  Flights flights_;
  RateLimiter limiter_{{}, clock_, random_};
  ConductMetrics metrics_{registry_};
  const Conduct conduct_{cache_, flights_, limiter_, metrics_};
  Worker one_{conduct_, clock_, timers_}, two_{conduct_, clock_, timers_};
  std::vector<std::unique_ptr<Call>> calls_;
  bool starting_ = false;
};

// -- cache --

TEST_F(PoliteTransportTest, AKeptAnswerIsGivenAgainWithItsAgeOnEveryWorker) {
  const Call& first = Start(Get());
  Answer(one_, 200, "apps", {{"x-request-id", "up-1"}});
  EXPECT_EQ(first.outcome->Header("age"), "");
  Advance(absl::Milliseconds(61'900));
  for (Worker* worker : {&one_, &two_}) {
    const Call& again = Start(*worker, Get());
    Run();
    ASSERT_TRUE(again.answered());
    EXPECT_EQ(again.body(), "apps");
    EXPECT_EQ(again.outcome->Header("age"), "61");
    EXPECT_EQ(again.outcome->Header("x-request-id"), "up-1");
  }
  EXPECT_EQ(sent(), 1);
  EXPECT_EQ(metrics_.cache_hits.value(), 2);
  EXPECT_EQ(metrics_.cache_misses.value(), 1);
}

TEST_F(PoliteTransportTest, AnotherCachesAgeIsAddedTo) {
  Start(Get());
  Answer(one_, 200, "apps", {{"age", "100"}});
  Advance(absl::Seconds(5));
  const Call& again = Start(Get());
  Run();
  EXPECT_EQ(again.outcome->Header("age"), "105");
}

TEST_F(PoliteTransportTest, OnlyA200IsKept) {
  for (int status : {404, 500, 429, 204, 302}) {
    const std::string path = "/" + std::to_string(status);
    Start(Get(path));
    Answer(one_, status, "error", {{"retry-after", "0"}});
    const size_t before = sent();
    Start(Get(path));
    EXPECT_EQ(sent(), before + 1) << status;
    Answer(one_, 200, "");
  }
  Start(Get("/lost"));
  one_.network.Answer(absl::UnavailableError("lost"));
  Start(Get("/lost"));
  EXPECT_EQ(one_.network.outstanding(), 1);
}

TEST_F(PoliteTransportTest, WhatHasNoRuleIsNotKept) {
  for (int i = 1; i <= 2; ++i) {
    Start(User());
    Answer(one_, 200, "mine");
    EXPECT_EQ(sent(), i);
  }
}

TEST_F(PoliteTransportTest, ACallerWhoWantsAFreshAnswerGetsOneAndOthersGetItToo) {
  Start(Get());
  Answer(one_, 200, "old");
  HttpRequest fresh = Get();
  fresh.sharing.max_age = absl::ZeroDuration();
  Start(std::move(fresh));
  Answer(one_, 200, "new");
  const Call& last = Start(Get());
  Run();
  EXPECT_EQ(last.body(), "new");
  EXPECT_EQ(metrics_.cache_bypasses.value(), 1);
}

TEST_F(PoliteTransportTest, NoCopyStaysWhereTheCallerWantsNone) {
  HttpRequest request = Get();
  request.sharing.no_store = true;
  Start(std::move(request));
  Answer(one_, 200, "secret");
  EXPECT_EQ(cache_.stats().entries, 0);
}

TEST_F(PoliteTransportTest, WhatChangesKeptAnswersClearsThemAndThoseOnTheirWay) {
  Start(Get("/a"));
  Answer(one_, 200, "old");
  Start(two_, Get("/b"));
  HttpRequest change = Post("/custom");
  change.sharing.clears_kept = true;
  Start(std::move(change));
  Answer(one_, 200, "");
  Answer(two_, 200, "old");
  EXPECT_EQ(cache_.stats().entries, 0);
}

TEST_F(PoliteTransportTest, ACancelledHitIsNotDelivered) {
  Start(Get());
  Answer(one_, 200, "apps");
  const Call& call = Start(Get());
  one_.transport.Cancel(call.id);
  Run();
  EXPECT_EQ(call.answers, 0);
}

// -- equal requests --

TEST_F(PoliteTransportTest, EqualReadsAtOnceAreOneRequestAndEachIsAnsweredOnItsWorker) {
  const Call& first = Start(User());
  const Call& second = Start(User());
  const Call& third = Start(two_, User());
  EXPECT_EQ(sent(), 1);
  one_.network.AnswerJson(200, "mine");
  EXPECT_TRUE(first.answered());
  EXPECT_TRUE(second.answered());
  EXPECT_FALSE(third.answered()) << "its worker has not run";
  two_.executor.RunUntilIdle();
  EXPECT_EQ(third.body(), "mine");
  EXPECT_EQ(metrics_.joined.value(), 2);
  Start(User());
  EXPECT_EQ(sent(), 2) << "what was answered is asked anew";
}

TEST_F(PoliteTransportTest, WhatIsNotAReadIsNeverJoined) {
  Start(Post());
  Start(Post());
  HttpRequest with_body = User();
  with_body.body = "x";
  Start(with_body);
  Start(with_body);
  EXPECT_EQ(sent(), 4);
}

TEST_F(PoliteTransportTest, AnErrorIsEveryonesToo) {
  const Call& first = Start(User());
  const Call& second = Start(two_, User());
  Answer(one_, 500, "broken");
  EXPECT_EQ(first.outcome->status, 500);
  EXPECT_EQ(second.outcome->status, 500);
}

TEST_F(PoliteTransportTest, OneWhoLeavesDoesNotEndItForTheOthers) {
  const Call& first = Start(User());
  const Call& second = Start(two_, User());
  const Call& third = Start(User());
  one_.transport.Cancel(first.id);
  one_.transport.Cancel(third.id);
  EXPECT_EQ(one_.network.cancelled(), 0);
  Answer(one_, 200, "mine");
  EXPECT_EQ(second.body(), "mine");
  EXPECT_EQ(first.answers + third.answers, 0);
  EXPECT_EQ(sent(), 1);
}

TEST_F(PoliteTransportTest, TheLastOneToLeaveEndsItOnItsWorker) {
  const Call& first = Start(User());
  const Call& second = Start(two_, User());
  one_.transport.Cancel(first.id);
  two_.transport.Cancel(second.id);
  Run();
  EXPECT_EQ(one_.network.cancelled(), 1);
  EXPECT_EQ(one_.network.outstanding(), 0);
  Start(User());
  EXPECT_EQ(sent(), 2);
}

TEST_F(PoliteTransportTest, EachOnesDeadlineIsItsOwn) {
  const Call& leader = Start(Within(absl::Seconds(1), User()));
  const Call& patient = Start(Within(absl::Seconds(20), User()));
  const Call& hasty = Start(two_, Within(absl::Milliseconds(500), User()));
  Advance(absl::Milliseconds(500));
  EXPECT_TRUE(absl::IsDeadlineExceeded(hasty.outcome.status()));
  EXPECT_FALSE(leader.answered());
  Advance(absl::Milliseconds(500));
  EXPECT_TRUE(absl::IsDeadlineExceeded(leader.outcome.status()));
  EXPECT_EQ(one_.network.cancelled(), 0);
  Answer(one_, 200, "late");
  EXPECT_EQ(patient.body(), "late");
  EXPECT_EQ(sent(), 1);
}

TEST_F(PoliteTransportTest, OneWithALongerDeadlineThanTheTransferGoesByItself) {
  const Call& leader = Start(Within(absl::Seconds(60), User()));
  const Call& patient = Start(two_, Within(absl::Seconds(100), User()));
  EXPECT_EQ(one_.network.requests()[0].timeout, absl::Seconds(60));
  one_.network.Answer(absl::DeadlineExceededError(""));
  Run();
  EXPECT_TRUE(leader.answered());
  EXPECT_FALSE(patient.answered());
  ASSERT_EQ(two_.network.requests().size(), 1);
  Answer(two_, 200, "mine");
  EXPECT_EQ(patient.body(), "mine");
}

TEST_F(PoliteTransportTest, AfterAChangeAReadAsksAnew) {
  Start(User());
  Start(Post());
  EXPECT_EQ(sent(), 2);
  one_.network.Answer(absl::UnavailableError("the read is lost"));
  Start(two_, User());
  Answer(one_, 200, "changed");
  Start(User());
  EXPECT_EQ(sent(), 4) << "the read on worker two left before the change was done";
}

// -- rate limit --

TEST_F(PoliteTransportTest, ARequestWaitsForTheNextWindow) {
  UseUp();
  const Call& call = Start(Within(absl::Seconds(90), Post()));
  Advance(absl::Seconds(59));
  EXPECT_EQ(sent(), 1);
  Advance(absl::Seconds(1));
  EXPECT_EQ(sent(), 2);
  EXPECT_LE(one_.network.requests().back().timeout, absl::Seconds(30));
  Answer(one_, 200, "done");
  EXPECT_EQ(call.body(), "done");
  EXPECT_EQ(metrics_.waits.sum(), 60);
}

TEST_F(PoliteTransportTest, OneThatCannotWaitSoLongIsRefusedAtOnce) {
  UseUp();
  const Call& call = Start(Within(absl::Seconds(5), Post()));
  Run();
  ASSERT_TRUE(call.answered());
  EXPECT_EQ(base::ReasonOf(call.outcome.status()), gateway::v1::ERROR_REASON_UPSTREAM_RATE_LIMITED);
  EXPECT_EQ(base::RetryDelayOf(call.outcome.status()), absl::Seconds(60));
  EXPECT_EQ(metrics_.refusals.value(), 1);
}

TEST_F(PoliteTransportTest, AKeptAnswerNeedsNoBudget) {
  Start(Get());
  Answer(one_, 200, "apps", Told(10, 0));
  const Call& call = Start(Within(absl::Seconds(1), Get()));
  Run();
  EXPECT_EQ(call.body(), "apps");
}

TEST_F(PoliteTransportTest, CallersTakeTurns) {
  UseUp();
  for (int i = 0; i < 4; ++i) Start(By("greedy", Within(absl::Minutes(5), Post("/greedy"))));
  Start(two_, By("modest", Within(absl::Minutes(5), Post("/modest"))));
  Advance(absl::Seconds(60));
  EXPECT_EQ(one_.network.outstanding(), 4);
  EXPECT_EQ(two_.network.outstanding(), 1);
}

TEST_F(PoliteTransportTest, EqualReadsWaitTogetherAndTheHastyOneIsRefused) {
  UseUp();
  const Call& leader = Start(Within(absl::Seconds(90), User()));
  const Call& joined = Start(two_, Within(absl::Seconds(80), User()));
  const Call& hasty = Start(two_, Within(absl::Seconds(5), User()));
  Run();
  EXPECT_EQ(base::ReasonOf(hasty.outcome.status()), gateway::v1::ERROR_REASON_UPSTREAM_RATE_LIMITED);
  Advance(absl::Seconds(60));
  EXPECT_EQ(sent(), 2);
  Answer(one_, 200, "mine");
  EXPECT_EQ(leader.body(), "mine");
  EXPECT_EQ(joined.body(), "mine");
}

TEST_F(PoliteTransportTest, TheLeadersPlaceInTheLineIsTheOthersWhenItLeaves) {
  UseUp();
  const Call& leader = Start(Within(absl::Seconds(90), User()));
  const Call& joined = Start(two_, Within(absl::Seconds(90), User()));
  one_.transport.Cancel(leader.id);
  Advance(absl::Seconds(60));
  Answer(one_, 200, "mine");
  EXPECT_EQ(joined.body(), "mine");
  EXPECT_EQ(limiter_.StatsOf("project").waiting, 0);
}

TEST_F(PoliteTransportTest, OneThatIsCancelledWhileItWaitsLeavesNothing) {
  UseUp();
  const Call& call = Start(Within(absl::Seconds(90), Post()));
  one_.transport.Cancel(call.id);
  EXPECT_EQ(limiter_.StatsOf("project").waiting, 0);
  EXPECT_EQ(timers_.pending(), 0);
  Advance(absl::Seconds(120));
  EXPECT_EQ(sent(), 1);
}

TEST_F(PoliteTransportTest, APauseThatGrowsRefusesThoseItOvertakes) {
  Start(Post());
  Start(Post());
  Answer(one_, 429, "bare");
  const Call& short_one = Start(Within(absl::Seconds(3), Post()));
  const Call& long_one = Start(Within(absl::Seconds(100), Post()));
  Answer(one_, 429, "now with a time", {{"retry-after", "30"}});
  Advance(absl::Milliseconds(2500));
  ASSERT_TRUE(short_one.answered());
  EXPECT_EQ(base::ReasonOf(short_one.outcome.status()), gateway::v1::ERROR_REASON_UPSTREAM_RATE_LIMITED);
  Advance(absl::Seconds(28));
  EXPECT_EQ(sent(), 3);
  Answer(one_, 200, "done");
  EXPECT_EQ(long_one.body(), "done");
  EXPECT_EQ(metrics_.rate_limited.value(), 2);
}

TEST_F(PoliteTransportTest, AfterABareRefusalOneFindsOutAndTheRestFollow) {
  Start(Post());
  Answer(one_, 429, "");
  for (int i = 0; i < 4; ++i) Start(Within(absl::Minutes(5), Post()));
  Advance(absl::Seconds(2));
  EXPECT_EQ(one_.network.outstanding(), 1);
  Answer(one_, 429, "");
  Advance(absl::Seconds(4));
  EXPECT_EQ(one_.network.outstanding(), 1);
  Answer(one_, 200, "");
  EXPECT_EQ(one_.network.outstanding(), 2);
}

}  // namespace
}  // namespace composio::upstream
