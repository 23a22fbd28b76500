// SPDX-License-Identifier: Apache-2.0
#include "sandbox/realtime/realtime_session.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "sandbox/realtime/channel_auth.h"
#include "sandbox/realtime/frame.h"

namespace composio::sandbox {
namespace {

// Keeps what it is told.
class FakePeer final : public RealtimePeer {
 public:
  void Send(std::string text) override { sent.push_back(ParseJson(text)); }
  void Close(int code, std::string) override { close_code = code; }
  void Freeze() override { frozen = true; }

  std::vector<Json> sent;
  int close_code = 0;
  bool frozen = false;
};

// A project and one client of it that connects at time 0.
class RealtimeSessionTest : public ::testing::Test {
 protected:
  RealtimeSessionTest() {
    project_.key = "key";
    project_.secret = "secret";
  }

  void Connect(const std::string& path = "/app/key", const std::string& protocol = "7", size_t others = 0,
               bool tls = false) {
    RealtimeConnect connect{path, {{"client", "test"}}, "127.0.0.1:1", tls};
    if (!protocol.empty()) connect.query.emplace_back("protocol", protocol);
    session_ = std::make_unique<RealtimeSession>(project_, "1.2", peer_, connect, base::SteadyTime());
    session_->Open(others);
  }

  void Text(const std::string& text, absl::Duration at = absl::ZeroDuration()) { session_->OnText(text, Time(at)); }

  void Subscribe(const std::string& channel, const std::string& auth) {
    Text(Dump({{"event", "pusher:subscribe"}, {"data", {{"channel", channel}, {"auth", auth}}}}));
  }

  std::string Auth(const std::string& channel) { return ChannelAuth("key", "secret", "1.2", channel); }

  static base::SteadyTime Time(absl::Duration at) { return base::SteadyTime() + absl::ToChronoNanoseconds(at); }

  // The event of the last frame.
  std::string Last() { return peer_->sent.empty() ? "" : StringAt(peer_->sent.back(), "event"); }

  RealtimeProject project_;
  std::shared_ptr<FakePeer> peer_ = std::make_shared<FakePeer>();
  std::unique_ptr<RealtimeSession> session_;
};

TEST_F(RealtimeSessionTest, GreetsWithJsonInAString) {
  Connect();
  ASSERT_EQ(peer_->sent.size(), 1u);
  EXPECT_EQ(Last(), "pusher:connection_established");
  EXPECT_EQ(ParseJson(StringAt(peer_->sent[0], "data")), Json({{"socket_id", "1.2"}, {"activity_timeout", 120}}));
}

TEST_F(RealtimeSessionTest, WhoAsksWronglyIsToldTheCodeAndClosed) {
  struct Case {
    const char* path;
    const char* protocol;
    int code;
  };
  for (const Case& c : {Case{"/app/other", "7", 4001}, Case{"/apps/key", "7", 4005}, Case{"/app/", "7", 4005},
                        Case{"/app/key/x", "7", 4005}, Case{"/app/key", "", 4008}, Case{"/app/key", "seven", 4006},
                        Case{"/app/key", "4", 4007}, Case{"/app/key", "8", 4007}}) {
    peer_ = std::make_shared<FakePeer>();
    Connect(c.path, c.protocol);
    EXPECT_EQ(peer_->close_code, c.code);
    ASSERT_EQ(peer_->sent.size(), 1u);
    EXPECT_EQ(Last(), "pusher:error");
    EXPECT_EQ(peer_->sent[0]["data"]["code"], c.code);
  }
}

TEST_F(RealtimeSessionTest, TheApplicationCanRefuse) {
  project_.settings.require_tls = true;
  Connect();
  EXPECT_EQ(peer_->close_code, 4000);
  peer_ = std::make_shared<FakePeer>();
  Connect("/app/key", "6", 99, true);
  EXPECT_EQ(peer_->close_code, 0);
  Connect("/app/key", "6", 100, true);
  EXPECT_EQ(peer_->close_code, 4004);
  project_.settings.disabled = true;
  Connect("/app/key", "6", 0, true);
  EXPECT_EQ(peer_->close_code, 4003);
}

TEST_F(RealtimeSessionTest, ASignedSubscriptionGetsTheChannelsEvents) {
  Connect();
  Subscribe("private-a", Auth("private-a"));
  EXPECT_EQ(Last(), "pusher_internal:subscription_succeeded");
  EXPECT_EQ(peer_->sent.back()["channel"], "private-a");
  session_->Deliver("private-b", "x", "{}");
  session_->Deliver("private-a", "trigger_to_client", "{\"n\":1}");
  EXPECT_EQ(peer_->sent.size(), 3u);
  EXPECT_EQ(peer_->sent.back(),
            Json({{"event", "trigger_to_client"}, {"channel", "private-a"}, {"data", "{\"n\":1}"}}));
  Text(R"({"event":"pusher:unsubscribe","data":{"channel":"private-a"}})");
  session_->Deliver("private-a", "trigger_to_client", "{}");
  EXPECT_EQ(peer_->sent.size(), 3u);
}

TEST_F(RealtimeSessionTest, AWrongSignatureIsRefusedAndTheConnectionStays) {
  Connect();
  for (const std::string& auth : {std::string(), std::string("key:00"), Auth("private-b")}) {
    Subscribe("private-a", auth);
    EXPECT_EQ(Last(), "pusher:subscription_error");
    EXPECT_EQ(ParseJson(StringAt(peer_->sent.back(), "data"))["status"], 401);
  }
  Text(R"({"event":"pusher:subscribe","data":{"channel":"private-a"}})");
  EXPECT_EQ(Last(), "pusher:subscription_error");
  Text(Dump({{"event", "pusher:subscribe"},
             {"data", {{"channel", "private-a"}, {"auth", Auth("private-a")}, {"channel_data", "{}"}}}}));
  EXPECT_EQ(Last(), "pusher:subscription_error");
  EXPECT_EQ(peer_->close_code, 0);
  project_.settings.refuse_by_error = true;
  Subscribe("private-a", "");
  EXPECT_EQ(Last(), "pusher:error");
  EXPECT_TRUE(peer_->sent.back()["data"]["code"].is_null());
  Subscribe("private-a", Auth("private-a"));
  EXPECT_EQ(Last(), "pusher_internal:subscription_succeeded");
}

TEST_F(RealtimeSessionTest, DataMayComeAsAString) {
  Connect();
  const Json data = {{"channel", "private-a"}, {"auth", Auth("private-a")}};
  Text(Dump({{"event", "pusher:subscribe"}, {"data", Dump(data)}}));
  EXPECT_EQ(Last(), "pusher_internal:subscription_succeeded");
}

TEST_F(RealtimeSessionTest, ComplaintsAboutOneMessageHaveNoCode) {
  Connect();
  project_.settings.max_channels = 1;
  Subscribe("public", "");
  EXPECT_EQ(Last(), "pusher_internal:subscription_succeeded");
  for (const char* text : {"no json", "[]", "{}", R"({"event":"pusher:subscribe"})", R"({"event":"client-x"})",
                           R"({"event":"pusher:subscribe","data":{"channel":"a b"}})",
                           R"({"event":"pusher:subscribe","data":{"channel":"public"}})",
                           R"({"event":"pusher:subscribe","data":{"channel":"second"}})"}) {
    peer_->sent.clear();
    Text(text);
    EXPECT_EQ(Last(), "pusher:error") << text;
    EXPECT_TRUE(peer_->sent.back()["data"]["code"].is_null()) << text;
  }
  EXPECT_EQ(peer_->close_code, 0);
}

TEST_F(RealtimeSessionTest, UnknownEventsAreIgnored) {
  Connect();
  Text(R"({"event":"pusher:signin","data":{}})");
  Text(R"({"event":"anything"})");
  EXPECT_EQ(peer_->sent.size(), 1u);
}

TEST_F(RealtimeSessionTest, PingsAreAnsweredUnlessTheyAreToBeIgnored) {
  Connect();
  for (const char* ping :
       {R"({"event":"pusher:ping","data":{}})", R"({"event":"pusher:ping","data":""})", R"({"event":"pusher:ping"})"}) {
    peer_->sent.clear();
    Text(ping);
    EXPECT_EQ(Last(), "pusher:pong");
    EXPECT_EQ(peer_->sent.back()["data"], "{}");
  }
  peer_->sent.clear();
  session_->set_ignore_pings(true);
  Text(R"({"event":"pusher:ping","data":{}})");
  EXPECT_TRUE(peer_->sent.empty());
}

TEST_F(RealtimeSessionTest, ASilentClientIsPingedAndThenClosed) {
  Connect();
  session_->Tick(Time(absl::Seconds(149)));
  EXPECT_EQ(peer_->sent.size(), 1u);
  session_->Tick(Time(absl::Seconds(150)));
  EXPECT_EQ(Last(), "pusher:ping");
  Text(R"({"event":"pusher:pong","data":{}})", absl::Seconds(160));
  session_->Tick(Time(absl::Seconds(200)));
  EXPECT_EQ(peer_->close_code, 0);
  session_->Tick(Time(absl::Seconds(310)));
  session_->Tick(Time(absl::Seconds(339)));
  EXPECT_EQ(peer_->close_code, 0);
  session_->Tick(Time(absl::Seconds(340)));
  EXPECT_EQ(peer_->close_code, 4201);
}

TEST_F(RealtimeSessionTest, AClientWithoutChannelsIsClosedInTheEnd) {
  project_.settings.inactivity_timeout = absl::Seconds(10);
  Connect();
  Subscribe("public", "");
  session_->Tick(Time(absl::Seconds(20)));
  EXPECT_EQ(peer_->close_code, 0);
  Text(R"({"event":"pusher:unsubscribe","data":{"channel":"public"}})", absl::Seconds(20));
  session_->Tick(Time(absl::Seconds(30)));
  EXPECT_EQ(peer_->close_code, 4202);
}

TEST_F(RealtimeSessionTest, ACloseCanWaitForSomeEvents) {
  Connect();
  Subscribe("public", "");
  session_->CloseAfter(2, 4200, "again");
  session_->Deliver("public", "x", "{}");
  session_->Deliver("elsewhere", "x", "{}");
  EXPECT_EQ(peer_->close_code, 0);
  session_->Deliver("public", "x", "{}");
  EXPECT_EQ(peer_->close_code, 4200);
  session_->Deliver("public", "x", "{}");
  EXPECT_EQ(Last(), "pusher:error");
}

TEST_F(RealtimeSessionTest, CodesThatAreNotPushersComeWithoutAWord) {
  for (int code : {1000, 1001, RealtimePeer::kNoCode, RealtimePeer::kReset}) {
    peer_ = std::make_shared<FakePeer>();
    Connect();
    session_->Close(code, "");
    EXPECT_EQ(peer_->close_code, code);
    EXPECT_EQ(peer_->sent.size(), 1u);
  }
}

TEST_F(RealtimeSessionTest, AFrozenConnectionSaysNothingAtAll) {
  Connect();
  Subscribe("public", "");
  session_->Freeze();
  EXPECT_TRUE(peer_->frozen);
  const size_t before = peer_->sent.size();
  Text(R"({"event":"pusher:ping","data":{}})");
  session_->Deliver("public", "x", "{}");
  session_->Tick(Time(absl::Hours(1)));
  session_->Tick(Time(absl::Hours(2)));
  EXPECT_EQ(peer_->sent.size(), before);
  EXPECT_EQ(peer_->close_code, 0);
}

}  // namespace
}  // namespace composio::sandbox
