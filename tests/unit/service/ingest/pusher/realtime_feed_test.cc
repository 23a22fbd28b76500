// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/pusher/realtime_feed.h"

#include <gtest/gtest.h>

#include <deque>
#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "tests/fakes/fake_websocket.h"
#include "tests/fakes/manual_clock.h"
#include "tests/fakes/seeded_random.h"

namespace composio::ingest::pusher {
namespace {

class RealtimeFeedTest : public testing::Test {
 protected:
  RealtimeFeedTest() { Make({}); }

  void Make(FeedOptions options) {
    RealtimeFeed::Deps deps{[this](RestRequest request, RestDone done) { Rest(std::move(request), std::move(done)); },
                            websockets_.Connect(),
                            timers_,
                            clock_,
                            random_,
                            status_,
                            [this](std::string payload) { payloads_.push_back(std::move(payload)); }};
    feed_ = std::make_unique<RealtimeFeed>(std::move(deps), std::move(options));
  }

  // Answers at once what is asked; `credentials_status_` and `auth_status_` say how.
  void Rest(RestRequest request, RestDone done) {
    const bool credentials = absl::EndsWith(request.target, "/credentials");
    ++(credentials ? credentials_asked_ : auth_asked_);
    const int status = credentials ? credentials_status_ : auth_status_;
    const std::string body = credentials ? absl::StrCat(R"({"pusher_key":"key)", credentials_asked_,
                                                        R"(","pusher_cluster":"mt1","project_id":"pr_1"})")
                                         : R"({"auth":"key:1"})";
    timers_.Start(absl::ZeroDuration(), [status, body, done = std::move(done)]() mutable {
      if (status == 0) return done(absl::UnavailableError("no network"));
      done(RestAnswer{status, body});
    });
  }
  // Lets what was asked be answered.
  void Settle() { timers_.Advance(absl::ZeroDuration()); }

  void Subscribe() {
    websockets_.Open();
    websockets_.Text(R"({"event":"pusher:connection_established","data":"{\"socket_id\":\"1.2\"}"})");
    Settle();
    websockets_.Text(
        R"({"event":"pusher_internal:subscription_succeeded","channel":"private-pr_1_triggers","data":"{}"})");
  }
  void Start() {
    feed_->Start();
    Settle();
  }
  SourceReport Report() { return sources_.Reports()[0]; }
  // How long until it connects again, by what it tells.
  absl::Duration Wait() {
    EXPECT_TRUE(Report().next_attempt_time);
    return Report().next_attempt_time.value_or(absl::InfiniteFuture()) - clock_.Now();
  }
  // The delay after each of `times` sessions that end at once with `code`.
  std::vector<absl::Duration> Waits(int code, int times) {
    std::vector<absl::Duration> waits;
    for (int i = 0; i < times; ++i) {
      Subscribe();
      websockets_.End(code);
      waits.push_back(Wait());
      timers_.Advance(waits.back());
      Settle();
    }
    return waits;
  }

  fakes::ManualClock clock_;
  fakes::ManualTimers timers_{clock_};
  fakes::SeededRandom random_{7};
  fakes::FakeWebsockets websockets_;
  SourceStatus sources_{clock_};
  SourceStatus::Source& status_ = sources_.Add(events::Transport::kRealtime, "default", SourceState::kConnecting);
  int credentials_asked_ = 0, auth_asked_ = 0;
  int credentials_status_ = 200, auth_status_ = 200;
  std::vector<std::string> payloads_;
  std::unique_ptr<RealtimeFeed> feed_;
};

TEST_F(RealtimeFeedTest, ItConnectsWhereComposioSays) {
  Start();
  const WebsocketAddress& address = websockets_.newest().address;
  EXPECT_EQ(address.host, "ws-mt1.pusher.com");
  EXPECT_EQ(address.port, 443);
  EXPECT_TRUE(address.tls);
  EXPECT_TRUE(absl::StartsWith(address.target, "/app/key1?protocol=7&client=composio-gateway&version="));
  EXPECT_TRUE(absl::EndsWith(address.target, "&flash=false"));
}

TEST_F(RealtimeFeedTest, ItConnectsWhereItIsTold) {
  FeedOptions options;
  options.host = "127.0.0.1";
  options.port = 9900;
  options.tls = false;
  Make(options);
  Start();
  EXPECT_EQ(websockets_.newest().address.host, "127.0.0.1");
  EXPECT_EQ(websockets_.newest().address.port, 9900);
  EXPECT_FALSE(websockets_.newest().address.tls);
}

TEST_F(RealtimeFeedTest, ItTellsHowItIs) {
  EXPECT_EQ(Report().state, SourceState::kConnecting);
  Start();
  Subscribe();
  EXPECT_EQ(Report().state, SourceState::kReceiving);
  EXPECT_EQ(Report().connects, 1u);
  EXPECT_FALSE(Report().last_event_time);
  websockets_.Text(R"({"event":"trigger_to_client","channel":"private-pr_1_triggers","data":"{}"})");
  EXPECT_EQ(payloads_, std::vector<std::string>{"{}"});
  EXPECT_EQ(Report().events, 1u);
  EXPECT_EQ(Report().last_event_time, clock_.Now());
  websockets_.End(1006, "reset");
  EXPECT_EQ(Report().state, SourceState::kRetrying);
  EXPECT_TRUE(absl::StrContains(Report().last_error, "reset")) << Report().last_error;
}

// Code, least and longest wait after the first and after the second session that ended at once.
struct Row {
  int code;
  double first_least, first_longest, second_least, second_longest;
};

TEST_F(RealtimeFeedTest, AfterEveryCodeItWaitsAsTheTableSays) {
  constexpr Row kTable[] = {
      {1000, 0, 1, 0, 2}, {1001, 0, 1, 0, 2}, {1005, 0, 1, 0, 2}, {1006, 0, 1, 0, 2}, {1009, 0, 1, 0, 2},
      {1002, 1, 2, 1, 3}, {1003, 1, 2, 1, 3}, {1004, 1, 2, 1, 3}, {4000, 0, 1, 0, 2}, {4009, 0, 1, 0, 2},
      {4100, 1, 2, 1, 3}, {4101, 1, 2, 1, 3}, {4199, 1, 2, 1, 3}, {4200, 0, 0, 0, 1}, {4201, 0, 0, 0, 1},
      {4202, 0, 0, 0, 1}, {4299, 0, 0, 0, 1}, {4301, 0, 1, 0, 2}, {4302, 0, 1, 0, 2}, {4004, 300, 360, 300, 360},
  };
  for (const Row& row : kTable) {
    Make({});
    Start();
    const std::vector<absl::Duration> waits = Waits(row.code, 2);
    EXPECT_GE(waits[0], absl::Seconds(row.first_least)) << row.code;
    EXPECT_LE(waits[0], absl::Seconds(row.first_longest)) << row.code;
    EXPECT_GE(waits[1], absl::Seconds(row.second_least)) << row.code;
    EXPECT_LE(waits[1], absl::Seconds(row.second_longest)) << row.code;
    EXPECT_TRUE(websockets_.open()) << row.code << ": it connected again";
  }
}

TEST_F(RealtimeFeedTest, AfterAFatalCodeItStaysAway) {
  for (int code : {4002, 4003, 4005, 4006, 4007, 4008, 4010, 4050, 4099}) {
    Make({});
    Start();
    Subscribe();
    const size_t before = websockets_.count();
    websockets_.End(code);
    EXPECT_EQ(Report().state, SourceState::kRefused) << code;
    EXPECT_FALSE(Report().next_attempt_time) << code;
    timers_.Advance(absl::Hours(24));
    EXPECT_EQ(websockets_.count(), before) << code;
  }
}

TEST_F(RealtimeFeedTest, AnUnknownApplicationIsAskedForOnceMoreWithNewCredentials) {
  Start();
  websockets_.End(4001);
  timers_.Advance(absl::Seconds(1));
  EXPECT_EQ(credentials_asked_, 2);
  EXPECT_TRUE(absl::StartsWith(websockets_.newest().address.target, "/app/key2?"));
  websockets_.End(4001);
  timers_.Advance(absl::Hours(24));
  EXPECT_EQ(credentials_asked_, 2);
  EXPECT_EQ(Report().state, SourceState::kRefused);
}

TEST_F(RealtimeFeedTest, AfterAHealthySessionCredentialsAreRenewedAgain) {
  Start();
  websockets_.End(4001);
  timers_.Advance(absl::Seconds(1));
  Subscribe();
  timers_.Advance(absl::Seconds(30));
  websockets_.End(4001);
  EXPECT_EQ(Report().state, SourceState::kRetrying);
  timers_.Advance(absl::Seconds(1));
  EXPECT_EQ(credentials_asked_, 3);
}

TEST_F(RealtimeFeedTest, AnUnauthorisedConnectionRenewsTheCredentials) {
  Start();
  Waits(4009, 3);
  EXPECT_EQ(credentials_asked_, 4);
}

TEST_F(RealtimeFeedTest, OtherLossesKeepTheCredentialsAndAuthoriseAnew) {
  Start();
  for (int code : {1006, 4200, 4100, 1000}) Waits(code, 1);
  Subscribe();
  EXPECT_EQ(credentials_asked_, 1);
  EXPECT_EQ(auth_asked_, 5);
}

TEST_F(RealtimeFeedTest, TlsIsUsedWhereTheServerWantsIt) {
  FeedOptions options;
  options.host = "127.0.0.1";
  options.tls = false;
  Make(options);
  Start();
  Waits(4000, 1);
  EXPECT_TRUE(websockets_.newest().address.tls);
  Waits(1000, 1);
  EXPECT_TRUE(websockets_.newest().address.tls) << "from now on";
  websockets_.End(1006, "TLS handshake failed");
  timers_.Advance(Wait());
  EXPECT_FALSE(websockets_.newest().address.tls) << "it does not speak it";
}

TEST_F(RealtimeFeedTest, OnlyAHealthySessionStartsTheBackOffAnew) {
  Start();
  const std::vector<absl::Duration> waits = Waits(1006, 20);
  EXPECT_GT(*std::max_element(waits.begin(), waits.end()), absl::Seconds(10));
  Subscribe();
  timers_.Advance(absl::Seconds(30));
  websockets_.End(1006);
  EXPECT_LE(Wait(), absl::Seconds(1));
}

TEST_F(RealtimeFeedTest, ADeadConnectionIsReplacedAtOnce) {
  Start();
  Subscribe();
  timers_.Advance(absl::Seconds(150));
  EXPECT_EQ(websockets_.count(), 2u);
  EXPECT_TRUE(websockets_.open());
}

TEST_F(RealtimeFeedTest, RefusedCredentialsAreToldAndAskedForRarely) {
  credentials_status_ = 401;
  Start();
  EXPECT_EQ(Report().state, SourceState::kRefused);
  EXPECT_TRUE(absl::StrContains(Report().last_error, "401")) << Report().last_error;
  EXPECT_GE(Wait(), absl::Minutes(5));
  credentials_status_ = 200;
  timers_.Advance(absl::Minutes(6));
  Subscribe();
  EXPECT_EQ(Report().state, SourceState::kReceiving);
}

TEST_F(RealtimeFeedTest, CredentialsThatCannotBeHadAreAskedForAgain) {
  for (int status : {0, 500, 429}) {
    credentials_status_ = status;
    Make({});
    Start();
    EXPECT_EQ(Report().state, SourceState::kRetrying) << status;
    EXPECT_LE(Wait(), absl::Seconds(1)) << status;
  }
  credentials_status_ = 200;
  timers_.Advance(absl::Seconds(1));
  EXPECT_TRUE(websockets_.open());
}

TEST_F(RealtimeFeedTest, ARefusedChannelIsTriedWithNewCredentialsThenRarely) {
  auth_status_ = 403;
  Start();
  websockets_.Open();
  websockets_.Text(R"({"event":"pusher:connection_established","data":"{\"socket_id\":\"1.2\"}"})");
  Settle();
  EXPECT_EQ(Report().state, SourceState::kRetrying);
  timers_.Advance(absl::Seconds(1));
  EXPECT_EQ(credentials_asked_, 2);
  websockets_.Open();
  websockets_.Text(R"({"event":"pusher:connection_established","data":"{\"socket_id\":\"1.3\"}"})");
  Settle();
  EXPECT_EQ(Report().state, SourceState::kRefused);
  EXPECT_GE(Wait(), absl::Minutes(5));
  auth_status_ = 200;
  timers_.Advance(absl::Minutes(6));
  EXPECT_EQ(credentials_asked_, 3);
  Subscribe();
  EXPECT_EQ(Report().state, SourceState::kReceiving);
}

TEST_F(RealtimeFeedTest, StoppingEndsTheSessionInOrder) {
  Start();
  Subscribe();
  bool stopped = false;
  feed_->Stop([&stopped] { stopped = true; });
  EXPECT_FALSE(stopped);
  EXPECT_EQ(websockets_.newest().close_code, 1000);
  websockets_.End(1000);
  EXPECT_TRUE(stopped);
  EXPECT_EQ(Report().state, SourceState::kStopped);
  timers_.Advance(absl::Hours(1));
  EXPECT_EQ(websockets_.count(), 1u);
}

TEST_F(RealtimeFeedTest, StoppingBetweenSessionsEndsAtOnce) {
  Start();
  Subscribe();
  websockets_.End(1006);
  bool stopped = false;
  feed_->Stop([&stopped] { stopped = true; });
  EXPECT_TRUE(stopped);
  timers_.Advance(absl::Hours(1));
  EXPECT_EQ(websockets_.count(), 1u);
}

TEST_F(RealtimeFeedTest, StoppingWhileCredentialsAreAskedForConnectsNoMore) {
  feed_->Start();
  bool stopped = false;
  feed_->Stop([&stopped] { stopped = true; });
  EXPECT_TRUE(stopped);
  Settle();
  EXPECT_EQ(websockets_.count(), 0u);
}

}  // namespace
}  // namespace composio::ingest::pusher
