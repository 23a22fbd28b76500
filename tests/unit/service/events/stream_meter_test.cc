// SPDX-License-Identifier: Apache-2.0
// Streams whose clients grant what is delivered.
#include <gtest/gtest.h>

#include "service/events/stream.h"
#include "tests/testing/stream_rig.h"

namespace composio::events {
namespace {

namespace v1 = gateway::v1;
using testing::StreamRig;

StreamParams Metered(StreamParams params = {}) {
  params.metered = true;
  return params;
}

ChangeDelivery FilterBy(absl::string_view trigger_type) {
  ChangeDelivery change;
  change.filter = StreamRig::For(trigger_type).filter;
  return change;
}

TEST(StreamMeterTest, NothingIsDeliveredBeyondTheCredit) {
  StreamRig rig;
  rig.AppendBatch({"a", "b", "c"});
  auto client = rig.Subscribe(Metered(StreamRig::Earliest()));
  EXPECT_EQ(client->Summary(), "opened");
  client->Command(GrantCredit{2, 0});
  rig.Run();
  EXPECT_EQ(client->Summary(), "opened a b");
  client->Command(GrantCredit{5, 0});
  rig.Run();
  EXPECT_EQ(client->Summary(), "opened a b c caught_up");
  rig.AppendBatch({"d", "e", "f", "g", "h"});
  EXPECT_EQ(client->Summary(), "opened a b c caught_up d e f g");
}

TEST(StreamMeterTest, BytesAreNotExceededAndHeartbeatsTellWhatWaits) {
  StreamRig rig;
  rig.AppendBatch({"a", "b"});
  auto client = rig.Subscribe(Metered(StreamRig::Earliest()));
  client->Command(GrantCredit{10, 10});
  rig.Run();
  rig.Advance(absl::Seconds(15));
  EXPECT_EQ(client->Summary(), "opened heartbeat");
  const v1::StreamFrame heartbeat = client->frames().back();
  EXPECT_EQ(heartbeat.heartbeat().hold(), v1::STREAM_HOLD_NO_BYTE_CREDIT);
  EXPECT_EQ(heartbeat.cursor(), rig.Cursor(0));
  client->Command(GrantCredit{0, heartbeat.heartbeat().held_bytes() - 10});
  rig.Run();
  EXPECT_EQ(client->Summary(), "opened heartbeat a");
  EXPECT_EQ(static_cast<int64_t>(client->frames().back().delivery().event().ByteSizeLong()),
            heartbeat.heartbeat().held_bytes());
}

TEST(StreamMeterTest, WhatTheFilterPassesOverCostsNothing) {
  StreamRig rig;
  for (const char* type : {"OTHER", "WANTED", "OTHER"}) rig.Append(std::string("e-") + type, type);
  StreamParams params = StreamRig::For("WANTED");
  params.start.kind = StreamStart::Kind::kEarliest;
  auto client = rig.Subscribe(Metered(params));
  rig.Advance(absl::Seconds(15));
  EXPECT_EQ(client->Summary(), "opened heartbeat");
  EXPECT_EQ(client->frames().back().cursor(), rig.Cursor(1)) << "up to the event that waits";
  EXPECT_EQ(client->frames().back().heartbeat().hold(), v1::STREAM_HOLD_NO_EVENT_CREDIT);
}

TEST(StreamMeterTest, APausedStreamGoesOnWhereItStood) {
  StreamRig rig(1);
  auto client = rig.Subscribe(Metered());
  client->Command(GrantCredit{100, 0});
  client->Command(SetPaused{true});
  for (const char* id : {"a", "b", "c"}) rig.Append(id);
  rig.Advance(absl::Seconds(30));
  EXPECT_EQ(client->Summary(), "opened caught_up fell_behind heartbeat");
  EXPECT_EQ(client->frames()[2].fell_behind().reason(), v1::STREAM_FELL_BEHIND_REASON_PAUSED);
  EXPECT_EQ(client->frames()[3].heartbeat().hold(), v1::STREAM_HOLD_PAUSED);
  client->Command(SetPaused{false});
  rig.Run();
  EXPECT_EQ(client->Summary(), "opened caught_up fell_behind heartbeat a b c caught_up");
}

TEST(StreamMeterTest, AChangeIsCutExactlyWhereItSays) {
  StreamRig rig;
  auto client = rig.Subscribe(Metered(StreamRig::For("A")));
  client->Command(GrantCredit{100, 0});
  rig.Append("a1", "A");
  rig.Append("b1", "B");
  client->Command(FilterBy("B"));
  rig.Run();
  rig.Append("a2", "A");
  rig.Append("b2", "B");
  EXPECT_EQ(client->Summary(), "opened caught_up a1 changed b2");
  const auto& changed = client->frames()[3];
  EXPECT_EQ(changed.changed().cut_over_cursor(), rig.Cursor(2));
  EXPECT_EQ(changed.cursor(), rig.Cursor(2));
  EXPECT_EQ(changed.changed().filter().trigger_types(0), "B");
}

TEST(StreamMeterTest, AChangeOnAStreamThatWaitsCutsAtItsPosition) {
  StreamRig rig;
  auto client = rig.Subscribe(Metered(StreamRig::For("A")));
  rig.Append("b1", "B");
  rig.Append("a1", "A");
  rig.Append("b2", "B");
  ChangeDelivery change = FilterBy("B");
  change.delivery = DeliveryOptions{PayloadFormat::kJsonText};
  client->Command(change);
  EXPECT_TRUE(client->writing());
  client->Command(GrantCredit{100, 0});
  rig.Run();
  EXPECT_EQ(client->Summary(), "opened caught_up changed b2");
  EXPECT_EQ(client->frames()[2].changed().cut_over_cursor(), rig.Cursor(1)) << "b1 was passed over, a1 was not sent";
  EXPECT_EQ(client->frames()[3].delivery().event().json_text(), R"({"id":"b2"})");
}

TEST(StreamMeterTest, BatchesLeaveBeforeAChangeAndAPong) {
  StreamRig rig;
  StreamParams params = Metered();
  params.batch = BatchOptions{10, 1 << 20, absl::Seconds(5)};
  auto client = rig.Subscribe(params);
  client->Command(GrantCredit{2, 0});
  rig.AppendBatch({"a", "b", "c"});
  client->Command(Ping{"now"});
  EXPECT_TRUE(client->owed_answer());
  rig.Run();
  EXPECT_FALSE(client->owed_answer());
  EXPECT_EQ(client->Summary(), "opened caught_up [a b] pong");
  EXPECT_EQ(client->frames()[3].pong().token(), "now");
}

TEST(StreamMeterTest, EndsWhenTheClientGrantsNoMore) {
  StreamRig rig;
  auto client = rig.Subscribe(Metered());
  client->Command(GrantCredit{2, 0});
  client->Command(NoMoreCommands());
  rig.AppendBatch({"a", "b", "c"});
  EXPECT_EQ(client->Summary(), "opened caught_up a b end");
  EXPECT_EQ(client->frames().back().end().reason(), v1::STREAM_END_REASON_CREDIT_USED_UP);
  EXPECT_TRUE(client->status()->ok());
}

TEST(StreamMeterTest, DrainingDoesNotWaitForCredit) {
  StreamRig rig;
  rig.Append("a");
  auto client = rig.Subscribe(Metered(StreamRig::Earliest()));
  rig.hub.Drain(rig.clock.Now() + absl::Seconds(3));
  rig.Advance(absl::Seconds(4));
  EXPECT_EQ(client->Summary(), "opened draining end");
  EXPECT_EQ(client->frames().back().cursor(), rig.Cursor(0));
}

}  // namespace
}  // namespace composio::events
