// SPDX-License-Identifier: Apache-2.0
#include "sandbox/realtime/realtime_hub.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "sandbox/realtime/channel_auth.h"
#include "tests/fakes/manual_clock.h"
#include "tests/fakes/seeded_random.h"

namespace composio::sandbox {
namespace {

// Keeps what it is told.
class FakePeer final : public RealtimePeer {
 public:
  void Send(std::string text) override { sent.push_back(ParseJson(text)); }
  void Close(int code, std::string) override { close_code = code; }
  void Freeze() override { frozen = true; }

  // Data of the frames with that event.
  std::vector<std::string> Data(const std::string& event) const {
    std::vector<std::string> data;
    for (const Json& frame : sent) {
      if (frame["event"] == event) data.push_back(StringAt(frame, "data"));
    }
    return data;
  }

  std::vector<Json> sent;
  int close_code = 0;
  bool frozen = false;
};

class RealtimeHubTest : public ::testing::Test {
 protected:
  std::shared_ptr<FakePeer> Connect(RealtimeHub::Id* id = nullptr) {
    auto peer = std::make_shared<FakePeer>();
    const RealtimeHub::Id given =
        hub_.Connected(peer, {"/app/" + hub_.Project().key, {{"protocol", "7"}}, "127.0.0.1:1", false});
    if (id != nullptr) *id = given;
    return peer;
  }

  std::shared_ptr<FakePeer> Subscribe(const std::string& channel = "") {
    RealtimeHub::Id id = 0;
    auto peer = Connect(&id);
    const RealtimeProject project = hub_.Project();
    const std::string name = channel.empty() ? project.Channel() : channel;
    const std::string socket_id = StringAt(ParseJson(StringAt(peer->sent.at(0), "data")), "socket_id");
    const std::string auth = ChannelAuth(project.key, project.secret, socket_id, name);
    hub_.Received(id, Dump({{"event", "pusher:subscribe"}, {"data", {{"channel", name}, {"auth", auth}}}}));
    EXPECT_EQ(peer->sent.back()["event"], "pusher_internal:subscription_succeeded");
    return peer;
  }

  static RealtimeEvent Event(Json data, std::string version = "V3") {
    return {std::move(version), {{"id", "msg_1"}, {"data", data}}, {{"payload", data}}};
  }

  fakes::ManualClock clock_;
  fakes::SeededRandom random_{5};
  RealtimeHub hub_{clock_, random_};
};

TEST_F(RealtimeHubTest, BothChannelsOfTheProjectGetEveryEvent) {
  EXPECT_FALSE(hub_.HasSubscribers());
  auto sdk = Subscribe();
  auto cli = Subscribe(hub_.Project().CliChannel());
  auto none = Connect();
  EXPECT_TRUE(hub_.HasSubscribers());
  hub_.Publish(Event(1));
  EXPECT_EQ(sdk->Data("trigger_to_client"), std::vector<std::string>({R"({"data":1,"id":"msg_1"})"}));
  EXPECT_EQ(sdk->sent.back()["channel"], hub_.Project().Channel());
  EXPECT_EQ(cli->sent.back()["channel"], hub_.Project().CliChannel());
  EXPECT_EQ(none->sent.size(), 1u);
}

TEST_F(RealtimeHubTest, TheFormFollowsTheVersionUnlessASettingSaysOtherwise) {
  auto peer = Subscribe();
  hub_.Publish(Event(1, "V1"));
  hub_.Publish(Event(2, "V2"));
  hub_.Configure([](RealtimeProject& project) { project.settings.version = "V3"; });
  hub_.Publish(Event(3, "V2"));
  EXPECT_EQ(peer->Data("trigger_to_client"),
            std::vector<std::string>({R"({"payload":1})", R"({"payload":2})", R"({"data":3,"id":"msg_1"})"}));
}

TEST_F(RealtimeHubTest, IdsCanDifferFromTheWebhooks) {
  auto peer = Subscribe();
  hub_.Configure([](RealtimeProject& project) { project.settings.different_ids = true; });
  hub_.Publish(Event(1));
  const Json body = ParseJson(peer->Data("trigger_to_client").at(0));
  EXPECT_NE(body["id"], "msg_1");
  EXPECT_EQ(body["id"].get<std::string>().rfind("msg_", 0), 0u);
}

TEST_F(RealtimeHubTest, LifecycleEventsComeOnlyWhenAskedFor) {
  auto peer = Subscribe();
  RealtimeEvent event{"V3", {{"id", "msg_1"}}, nullptr, true};
  hub_.Publish(event);
  hub_.Configure([](RealtimeProject& project) { project.settings.lifecycle_events = true; });
  hub_.Publish(event);
  event.version = "V2";
  hub_.Publish(event);
  EXPECT_EQ(peer->Data("trigger_to_client").size(), 1u);
}

TEST_F(RealtimeHubTest, AnEventBeyondTenKilobytesComesInChunks) {
  auto peer = Subscribe();
  const std::string text(30'000, 'x');
  hub_.Publish(Event(text));
  EXPECT_TRUE(peer->Data("trigger_to_client").empty());
  std::string body;
  for (const std::string& chunk : peer->Data("chunked-trigger_to_client")) {
    EXPECT_LE(chunk.size(), 10'240u);
    body += StringAt(ParseJson(chunk), "chunk");
  }
  EXPECT_EQ(ParseJson(body)["data"], text);
}

TEST_F(RealtimeHubTest, ConnectionsCanBeRefusedOrNeverAnswered) {
  hub_.PlanFaults([](RealtimeFaultPlan& plan) {
    plan.refuse = 1;
    plan.refuse_code = 4100;
    plan.mute = 1;
  });
  EXPECT_EQ(Connect()->close_code, 4100);
  auto mute = Connect();
  EXPECT_TRUE(mute->frozen);
  EXPECT_TRUE(mute->sent.empty());
  EXPECT_EQ(Connect()->sent.size(), 1u);
}

TEST_F(RealtimeHubTest, DelayedEventsGoOutWithTheTick) {
  auto peer = Subscribe();
  hub_.PlanFaults([](RealtimeFaultPlan& plan) {
    plan.delay_count = 1;
    plan.delay = absl::Seconds(2);
  });
  hub_.Publish(Event(1));
  hub_.Tick();
  EXPECT_TRUE(peer->Data("trigger_to_client").empty());
  clock_.Advance(absl::Seconds(2));
  hub_.Tick();
  EXPECT_EQ(peer->Data("trigger_to_client").size(), 1u);
}

TEST_F(RealtimeHubTest, AClosedConnectionCountsNoMoreAndGetsNothing) {
  auto peer = Subscribe();
  EXPECT_EQ(hub_.Describe().size(), 1u);
  EXPECT_EQ(hub_.ForEach("", [](RealtimeSession& session) { session.Close(4200, ""); }), 1u);
  EXPECT_EQ(peer->close_code, 4200);
  EXPECT_EQ(hub_.Describe().size(), 0u);
  EXPECT_FALSE(hub_.HasSubscribers());
  EXPECT_EQ(hub_.ForEach("", [](RealtimeSession&) {}), 0u);
}

TEST_F(RealtimeHubTest, WhenFaultsEndHalfOpenConnectionsAreReset) {
  auto frozen = Subscribe(), stays = Subscribe(hub_.Project().CliChannel());
  const std::string id = hub_.Describe()[0]["socket_id"];
  EXPECT_EQ(hub_.ForEach(id, [](RealtimeSession& session) { session.Freeze(); }), 1u);
  hub_.ClearFaults();
  EXPECT_EQ(frozen->close_code, RealtimePeer::kReset);
  EXPECT_EQ(stays->close_code, 0);
}

TEST_F(RealtimeHubTest, AnotherKeyMakesTheOldOneUnknown) {
  const std::string old = hub_.Project().key;
  hub_.RotateKey();
  EXPECT_NE(hub_.Project().key, old);
  auto peer = std::make_shared<FakePeer>();
  hub_.Connected(peer, {"/app/" + old, {{"protocol", "7"}}, "", false});
  EXPECT_EQ(peer->close_code, 4001);
}

}  // namespace
}  // namespace composio::sandbox
