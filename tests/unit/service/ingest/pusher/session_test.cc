// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/pusher/session.h"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "tests/fakes/fake_websocket.h"
#include "tests/fakes/manual_clock.h"

namespace composio::ingest::pusher {
namespace {

constexpr char kChannel[] = "private-pr_1_triggers";
constexpr char kGreeting[] = R"({"event":"pusher:connection_established","data":"{\"socket_id\":\"1.2\"}"})";
constexpr char kConfirmed[] =
    R"({"event":"pusher_internal:subscription_succeeded","channel":"private-pr_1_triggers","data":"{}"})";

class SessionTest : public testing::Test, private SessionObserver {
 protected:
  SessionTest() {
    rest_ = [this](RestRequest request, RestDone done) {
      requests_.push_back(std::move(request));
      answer_ = std::move(done);
    };
    connect_ = websockets_.Connect();
    WebsocketAddress address;
    address.host = "realtime.example";
    session_ = std::make_unique<Session>(Session::Deps{connect_, rest_, timers_, clock_, *this}, SessionOptions(),
                                         address, kChannel);
  }

  void Authorize(int status = 200, const std::string& body = R"({"auth":"key:1"})") {
    answer_(RestAnswer{status, body});
  }
  void Subscribe(const std::string& greeting = kGreeting) {
    websockets_.Open();
    websockets_.Text(greeting);
    Authorize();
    websockets_.Text(kConfirmed);
    ASSERT_TRUE(subscribed_);
  }
  std::vector<std::string> Sent() { return websockets_.newest().sent; }
  void Event(const std::string& name, const std::string& data) {
    websockets_.Text(absl::StrCat(R"({"event":")", name, R"(","channel":")", kChannel, R"(","data":)", data, "}"));
  }

  fakes::ManualClock clock_;
  fakes::ManualTimers timers_{clock_};
  fakes::FakeWebsockets websockets_;
  WebsocketConnect connect_;
  RestCall rest_;
  std::vector<RestRequest> requests_;
  RestDone answer_;
  bool subscribed_ = false;
  std::vector<std::string> payloads_, troubles_;
  absl::optional<SessionEnd> end_;
  std::unique_ptr<Session> session_;

 private:
  void OnSubscribed() override { subscribed_ = true; }
  void OnPayload(std::string payload) override { payloads_.push_back(std::move(payload)); }
  void OnTrouble(const std::string& text) override { troubles_.push_back(text); }
  void OnSessionEnd(SessionEnd end) override {
    EXPECT_FALSE(end_);
    end_ = std::move(end);
    session_.reset();
  }
};

using Payloads = std::vector<std::string>;

TEST_F(SessionTest, GreetingAuthorisationAndSubscriptionFollowOneAnother) {
  websockets_.Open();
  EXPECT_TRUE(requests_.empty());
  websockets_.Text(kGreeting);
  ASSERT_EQ(requests_.size(), 1u);
  EXPECT_EQ(requests_[0].body, "socket_id=1.2&channel_name=private-pr_1_triggers");
  EXPECT_TRUE(Sent().empty());
  Authorize();
  ASSERT_EQ(Sent().size(), 1u);
  EXPECT_EQ(Sent()[0], SubscribeFrame("key:1", kChannel));
  EXPECT_FALSE(subscribed_);
  websockets_.Text(kConfirmed);
  EXPECT_TRUE(subscribed_);
}

TEST_F(SessionTest, TheGreetingsDataMayBeAnObject) {
  Subscribe(R"({"event":"pusher:connection_established","data":{"socket_id":"1.2","activity_timeout":120}})");
}

TEST_F(SessionTest, AConfirmationOfAnotherChannelIsNotOurs) {
  websockets_.Open();
  websockets_.Text(kGreeting);
  Authorize();
  websockets_.Text(R"({"event":"pusher_internal:subscription_succeeded","channel":"private-other","data":"{}"})");
  EXPECT_FALSE(subscribed_);
}

TEST_F(SessionTest, PayloadsComeAsTheyAre) {
  Subscribe();
  Event("trigger_to_client", R"("{\"a\":1}")");
  Event("trigger_to_client", R"({"a":2})");
  Event("trigger_to_client", R"("no JSON")");
  EXPECT_EQ(payloads_, (Payloads{R"({"a":1})", R"({"a":2})", "no JSON"}));
}

TEST_F(SessionTest, ChunksAreJoined) {
  Subscribe();
  Event("chunked-trigger_to_client", R"("{\"id\":\"7\",\"index\":1,\"chunk\":\"1}\",\"final\":true}")");
  Event("chunked-trigger_to_client", R"({"id":"7","index":0,"chunk":"{\"a\":","final":false})");
  EXPECT_EQ(payloads_, Payloads{R"({"a":1})"});
}

TEST_F(SessionTest, WhatIsNotForUsOrUnknownIsPassedOver) {
  Subscribe();
  websockets_.Text(R"({"event":"trigger_to_client","channel":"private-other","data":"{}"})");
  Event("something_new", "{}");
  EXPECT_TRUE(payloads_.empty());
  EXPECT_TRUE(troubles_.empty());
}

TEST_F(SessionTest, WhatCannotBeReadIsToldAndTheSessionGoesOn) {
  Subscribe();
  websockets_.Text("no JSON");
  Event("trigger_to_client", "null");
  Event("chunked-trigger_to_client", "{}");
  EXPECT_EQ(troubles_.size(), 3u);
  Event("trigger_to_client", "{}");
  EXPECT_EQ(payloads_, Payloads{"{}"});
}

TEST_F(SessionTest, ChunksThatNeverBecameCompleteAreTold) {
  Subscribe();
  Event("chunked-trigger_to_client", R"({"id":"7","index":0,"chunk":"{"})");
  timers_.Advance(absl::Seconds(120));
  EXPECT_EQ(troubles_.size(), 1u);
  Event("chunked-trigger_to_client", R"({"id":"8","index":0,"chunk":"{"})");
  websockets_.End(1006);
  EXPECT_EQ(troubles_.size(), 2u) << "what came on the old connection is of no use on a new one";
}

TEST_F(SessionTest, APingIsAnsweredAtOnce) {
  Subscribe();
  websockets_.Text(R"({"event":"pusher:ping","data":"{}"})");
  EXPECT_EQ(Sent().back(), kPongFrame);
}

TEST_F(SessionTest, SilenceIsAskedAboutAndEndsTheSessionWhenItLasts) {
  Subscribe();
  timers_.Advance(absl::Seconds(120) - absl::Nanoseconds(1));
  EXPECT_EQ(Sent().size(), 1u);
  timers_.Advance(absl::Nanoseconds(1));
  EXPECT_EQ(Sent().back(), kPingFrame);
  timers_.Advance(absl::Seconds(30) - absl::Nanoseconds(1));
  EXPECT_FALSE(end_);
  timers_.Advance(absl::Nanoseconds(1));
  ASSERT_TRUE(end_);
  EXPECT_EQ(end_->next, NextStep::kAtOnce);
  EXPECT_FALSE(websockets_.open()) << "the dead connection is dropped";
  EXPECT_EQ(timers_.pending(), 0u);
}

TEST_F(SessionTest, AnyFrameIsASignOfLife) {
  Subscribe();
  for (int i = 0; i < 5; ++i) {
    timers_.Advance(absl::Seconds(119));
    i % 2 == 0 ? websockets_.Control() : websockets_.Text(R"({"event":"unknown"})");
  }
  EXPECT_EQ(Sent().size(), 1u) << "no ping was needed";
  timers_.Advance(absl::Seconds(120));
  ASSERT_EQ(Sent().back(), kPingFrame);
  websockets_.Text(R"({"event":"pusher:pong","data":"{}"})");
  timers_.Advance(absl::Seconds(119));
  EXPECT_FALSE(end_);
  EXPECT_EQ(Sent().size(), 2u);
}

TEST_F(SessionTest, TheServerMayAskForASignOfLifeSooner) {
  Subscribe(R"({"event":"pusher:connection_established","data":"{\"socket_id\":\"1.2\",\"activity_timeout\":30}"})");
  timers_.Advance(absl::Seconds(30));
  EXPECT_EQ(Sent().back(), kPingFrame);
}

TEST_F(SessionTest, TheServerMayNotAskForItLater) {
  Subscribe(R"({"event":"pusher:connection_established","data":"{\"socket_id\":\"1.2\",\"activity_timeout\":600}"})");
  timers_.Advance(absl::Seconds(120));
  EXPECT_EQ(Sent().back(), kPingFrame);
}

TEST_F(SessionTest, NoGreetingInTimeEndsIt) {
  timers_.Advance(absl::Seconds(20));
  ASSERT_TRUE(end_);
  EXPECT_EQ(end_->next, NextStep::kBackOff);
}

TEST_F(SessionTest, NoAuthorisationInTimeEndsItAndALateOneIsIgnored) {
  websockets_.Open();
  websockets_.Text(kGreeting);
  timers_.Advance(absl::Seconds(20));
  ASSERT_TRUE(end_);
  EXPECT_EQ(end_->next, NextStep::kBackOff);
  Authorize();
}

TEST_F(SessionTest, NoConfirmationInTimeEndsItWithWhatTheServerSaid) {
  websockets_.Open();
  websockets_.Text(kGreeting);
  Authorize();
  websockets_.Text(R"({"event":"pusher:error","data":{"code":null,"message":"bad signature"}})");
  EXPECT_FALSE(end_) << "without a code the connection stays";
  timers_.Advance(absl::Seconds(20));
  ASSERT_TRUE(end_);
  EXPECT_TRUE(absl::StrContains(end_->text, "bad signature")) << end_->text;
}

TEST_F(SessionTest, ARefusedAuthorisationAsksForNewCredentials) {
  websockets_.Open();
  websockets_.Text(kGreeting);
  Authorize(403);
  ASSERT_TRUE(end_);
  EXPECT_EQ(end_->next, NextStep::kRenewOrRarely);
}

TEST_F(SessionTest, ATroubledAuthorisationBacksOff) {
  websockets_.Open();
  websockets_.Text(kGreeting);
  Authorize(503);
  ASSERT_TRUE(end_);
  EXPECT_EQ(end_->next, NextStep::kBackOff);
}

TEST_F(SessionTest, ARefusedSubscriptionAsksForNewCredentials) {
  websockets_.Open();
  websockets_.Text(kGreeting);
  Authorize();
  Event("pusher:subscription_error", R"({"type":"AuthError","error":"no","status":401})");
  ASSERT_TRUE(end_);
  EXPECT_EQ(end_->next, NextStep::kRenewOrRarely);
  EXPECT_TRUE(absl::StrContains(end_->text, "401")) << end_->text;
}

TEST_F(SessionTest, AGreetingWithoutASocketIdEndsIt) {
  websockets_.Open();
  websockets_.Text(R"({"event":"pusher:connection_established","data":"{}"})");
  ASSERT_TRUE(end_);
  EXPECT_EQ(end_->next, NextStep::kBackOff);
}

TEST_F(SessionTest, EveryCloseCodeLeadsToItsStep) {
  Subscribe();
  websockets_.End(4003, "disabled by its owner");
  ASSERT_TRUE(end_);
  EXPECT_EQ(end_->next, NextStep::kGiveUp);
  EXPECT_EQ(end_->code, 4003);
  EXPECT_TRUE(absl::StrContains(end_->text, "disabled by its owner")) << end_->text;
}

TEST_F(SessionTest, AnErrorWithACodeIsActedOnBeforeTheClose) {
  websockets_.Open();
  websockets_.Text(R"({"event":"pusher:error","data":"{\"code\":4001,\"message\":\"no app\"}"})");
  ASSERT_TRUE(end_);
  EXPECT_EQ(end_->next, NextStep::kRenewOnce);
  EXPECT_FALSE(websockets_.open());
}

TEST_F(SessionTest, AnErrorAboutClientEventsDoesNotEndIt) {
  Subscribe();
  websockets_.Text(R"({"event":"pusher:error","data":{"code":4301,"message":"slow down"}})");
  EXPECT_FALSE(end_);
}

TEST_F(SessionTest, AnOrderlyEndWaitsForTheServersCloseFrame) {
  Subscribe();
  session_->Close();
  EXPECT_EQ(websockets_.newest().close_code, 1000);
  Event("trigger_to_client", "{}");
  EXPECT_EQ(payloads_, Payloads{"{}"}) << "what was on its way still counts";
  websockets_.End(1000);
  ASSERT_TRUE(end_);
  EXPECT_EQ(end_->next, NextStep::kGiveUp);
}

TEST_F(SessionTest, AnOrderlyEndDoesNotWaitForEver) {
  Subscribe();
  session_->Close();
  timers_.Advance(absl::Seconds(1));
  EXPECT_TRUE(end_);
}

TEST_F(SessionTest, AnEndBeforeThereIsAConnectionComesAtOnce) {
  session_->Close();
  EXPECT_TRUE(end_);
}

TEST_F(SessionTest, DestructionLeavesNothingBehind) {
  websockets_.Open();
  websockets_.Text(kGreeting);
  session_.reset();
  EXPECT_EQ(timers_.pending(), 0u);
  Authorize();
  EXPECT_FALSE(end_);
}

}  // namespace
}  // namespace composio::ingest::pusher
