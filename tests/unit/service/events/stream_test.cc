// SPDX-License-Identifier: Apache-2.0
#include "service/events/stream.h"

#include <gtest/gtest.h>

#include "service/base/error.h"
#include "service/events/gap_record.h"
#include "tests/testing/stream_rig.h"

namespace composio::events {
namespace {

using testing::StreamRig;

// So small that only the newest record stays in the tail.
constexpr size_t kTinyTail = 1;

TEST(StreamTest, AnEmptyRequestGetsEventsFromNowOn) {
  StreamRig rig;
  rig.Append("before");
  auto client = rig.Subscribe();
  EXPECT_EQ(client->Summary(), "opened caught_up");
  rig.Append("a");
  rig.AppendBatch({"b", "c"});
  EXPECT_EQ(client->Summary(), "opened caught_up a b c");
  for (size_t i = 0; i < client->frames().size(); ++i) {
    EXPECT_EQ(client->frames()[i].frame_sequence(), static_cast<int64_t>(i + 1));
    EXPECT_EQ(client->frames()[i].cursor(), rig.Cursor(i < 2 ? 1 : i));
    EXPECT_TRUE(client->frames()[i].has_send_time());
  }
  const auto& event = client->frames()[2].delivery().event();
  EXPECT_EQ(event.data().fields().at("id").string_value(), "a");
  EXPECT_EQ(event.cursor(), rig.Cursor(2));
}

TEST(StreamTest, TheOpenedFrameTellsWhatIsInEffect) {
  StreamRig rig;
  rig.Append("a");
  rig.Append("b");
  StreamParams params = StreamRig::For("slack_receive_message");
  params.start.kind = StreamStart::Kind::kEarliest;
  params.heartbeat = absl::Hours(1);
  auto client = rig.Subscribe(std::move(params));
  const auto& opened = client->frames().at(0).opened();
  EXPECT_EQ(opened.heartbeat_interval().seconds(), 60);
  EXPECT_EQ(opened.dead_after().seconds(), 125);
  EXPECT_EQ(opened.start_cursor(), rig.Cursor(0));
  EXPECT_EQ(opened.head_cursor(), rig.Cursor(2));
  EXPECT_EQ(opened.earliest_cursor(), rig.Cursor(0));
  EXPECT_EQ(opened.log_epoch(), "000000000000fa4e");
  EXPECT_EQ(opened.backlog_events(), 2);
  EXPECT_TRUE(opened.backlog_exact());
  EXPECT_EQ(opened.filter().trigger_types(0), "SLACK_RECEIVE_MESSAGE");
  EXPECT_EQ(opened.payload().format(), gateway::v1::PAYLOAD_FORMAT_STRUCT);
  EXPECT_EQ(opened.payload().max_inline_bytes(), 1 << 20);
  EXPECT_EQ(opened.server_version(), "1.2.3");
  EXPECT_FALSE(opened.stream_id().empty());
}

TEST(StreamTest, OnlyMatchingEventsOfItsProjectArrive) {
  StreamRig rig;
  auto client = rig.Subscribe(StreamRig::For("WANTED"));
  rig.Append("a", "WANTED");
  rig.Append("b", "OTHER");
  rig.Append("c", "wanted", "elsewhere");
  rig.Append("d");
  rig.Append("e", "wanted");
  EXPECT_EQ(client->Summary(), "opened caught_up a e");
  rig.Advance(absl::Seconds(15));
  const auto& heartbeat = client->frames().back();
  EXPECT_EQ(heartbeat.heartbeat().skipped_events(), 2) << "of its project";
  EXPECT_EQ(heartbeat.cursor(), rig.Cursor(5));
}

TEST(StreamTest, AHeartbeatCarriesThePositionWhereTheFilterTookNothing) {
  StreamRig rig;
  auto client = rig.Subscribe(StreamRig::For("WANTED"));
  for (int i = 0; i < 5; ++i) rig.Append("x" + std::to_string(i));
  EXPECT_EQ(client->Summary(), "opened caught_up");
  rig.Advance(absl::Seconds(15));
  EXPECT_EQ(client->Summary(), "opened caught_up heartbeat");
  EXPECT_EQ(client->frames().back().cursor(), rig.Cursor(5));
  EXPECT_EQ(client->frames().back().heartbeat().lag_events(), 0);
  EXPECT_TRUE(client->frames().back().heartbeat().lag_exact());
}

TEST(StreamTest, AHeartbeatComesOnlyWhenNothingElseDid) {
  StreamRig rig;
  auto client = rig.Subscribe();
  rig.Advance(absl::Seconds(10));
  rig.Append("a");
  rig.Advance(absl::Seconds(14));
  EXPECT_EQ(client->Summary(), "opened caught_up a");
  rig.Advance(absl::Seconds(2));
  EXPECT_EQ(client->Summary(), "opened caught_up a heartbeat");
  rig.Advance(absl::Seconds(60));
  EXPECT_EQ(client->Summary(), "opened caught_up a heartbeat heartbeat heartbeat heartbeat heartbeat");
}

TEST(StreamTest, StartsAtTheOldestEventFromTheLog) {
  StreamRig rig(kTinyTail);
  for (const char* id : {"a", "b", "c"}) rig.Append(id);
  auto client = rig.Subscribe(StreamRig::Earliest());
  EXPECT_EQ(client->Summary(), "opened a b c caught_up");
  rig.Append("d");
  EXPECT_EQ(client->Summary(), "opened a b c caught_up d");
}

TEST(StreamTest, StartsAfterAPosition) {
  StreamRig rig;
  for (const char* id : {"a", "b", "c"}) rig.Append(id);
  StreamParams params;
  params.start = {StreamStart::Kind::kAfterPosition, 1};
  EXPECT_EQ(rig.Subscribe(params)->Summary(), "opened b c caught_up");
}

TEST(StreamTest, StartsAtATime) {
  StreamRig rig;
  const absl::Time start = rig.clock.Now();
  for (const char* id : {"a", "b", "c"}) {
    rig.Append(id);
    rig.Advance(absl::Seconds(10));
  }
  StreamParams params;
  params.start = {StreamStart::Kind::kAtTime, 0, 0, start + absl::Seconds(5)};
  EXPECT_EQ(rig.Subscribe(params)->Summary(), "opened b c caught_up");
  params.start.time = start + absl::Seconds(35);
  auto future = rig.Subscribe(params);
  rig.Append("too early");
  rig.Advance(absl::Seconds(5));
  rig.Append("d");
  EXPECT_EQ(future->Summary(), "opened caught_up d");
}

TEST(StreamTest, StartsWithTheLastMatchingEvents) {
  StreamRig rig(kTinyTail);
  for (int i = 0; i < 600; ++i) rig.Append("e" + std::to_string(i), i % 200 == 0 ? "WANTED" : "");
  StreamParams params = StreamRig::For("WANTED");
  params.start = {StreamStart::Kind::kLastEvents, 0, 2};
  auto client = rig.Subscribe(params);
  EXPECT_EQ(client->Summary(), "opened e200 e400 caught_up");
  EXPECT_FALSE(client->frames()[0].opened().last_events_incomplete());
  params.start.count = 4;
  client = rig.Subscribe(params);
  EXPECT_EQ(client->Summary(), "opened e0 e200 e400 caught_up");
  EXPECT_TRUE(client->frames()[0].opened().last_events_incomplete());
  params.start.count = 0;
  EXPECT_EQ(rig.Subscribe(params)->Summary(), "opened caught_up");
}

TEST(StreamTest, StopsWhenCaughtUp) {
  StreamRig rig;
  rig.Append("a");
  StreamParams params = StreamRig::Earliest();
  params.stop.kind = StreamStop::Kind::kCaughtUp;
  auto client = rig.Subscribe(params);
  EXPECT_EQ(client->Summary(), "opened a caught_up end");
  EXPECT_EQ(client->frames().back().end().reason(), gateway::v1::STREAM_END_REASON_CAUGHT_UP);
  EXPECT_TRUE(client->status()->ok());
}

TEST(StreamTest, StopsAtAPosition) {
  StreamRig rig;
  for (const char* id : {"a", "b", "c"}) rig.Append(id);
  StreamParams params = StreamRig::Earliest();
  params.stop = {StreamStop::Kind::kAtPosition, 2};
  auto client = rig.Subscribe(params);
  EXPECT_EQ(client->Summary(), "opened a b end");
  EXPECT_EQ(client->frames().back().cursor(), rig.Cursor(2));
  EXPECT_EQ(client->frames().back().end().reason(), gateway::v1::STREAM_END_REASON_CURSOR_REACHED);
}

TEST(StreamTest, StopsBeforeTheFirstEventOfATime) {
  StreamRig rig;
  StreamParams params;
  params.stop = {StreamStop::Kind::kAtTime, 0, 0, rig.clock.Now() + absl::Seconds(5)};
  auto client = rig.Subscribe(params);
  auto alone = rig.Subscribe([&] {
    StreamParams none = params;
    none.filter = StreamRig::For("NOTHING").filter;
    return none;
  }());
  rig.Append("a");
  rig.clock.Advance(absl::Seconds(5));
  rig.Append("b");
  EXPECT_EQ(client->Summary(), "opened caught_up a end");
  EXPECT_EQ(client->frames().back().end().reason(), gateway::v1::STREAM_END_REASON_TIME_REACHED);
  EXPECT_EQ(client->frames().back().cursor(), rig.Cursor(1));
  EXPECT_EQ(alone->Summary(), "opened caught_up");
  rig.Advance(absl::Milliseconds(1));
  EXPECT_EQ(alone->Summary(), "opened caught_up end") << "at that time if none comes";
}

TEST(StreamTest, StopsAfterSoManyEvents) {
  StreamRig rig;
  StreamParams params;
  params.stop = {StreamStop::Kind::kMaxEvents, 0, 2};
  auto client = rig.Subscribe(params);
  rig.AppendBatch({"a", "b", "c"});
  EXPECT_EQ(client->Summary(), "opened caught_up a b end");
  EXPECT_EQ(client->frames().back().end().reason(), gateway::v1::STREAM_END_REASON_MAX_EVENTS_REACHED);
}

TEST(StreamTest, AValidationEndsAtOnce) {
  StreamRig rig;
  rig.Append("a");
  StreamParams params = StreamRig::Earliest();
  params.validate_only = true;
  auto client = rig.Subscribe(params);
  EXPECT_EQ(client->Summary(), "opened end");
  EXPECT_EQ(client->frames().back().end().reason(), gateway::v1::STREAM_END_REASON_VALIDATED);
}

TEST(StreamTest, ASlowReaderIsServedFromTheLogAndTold) {
  StreamRig rig(kTinyTail);
  auto client = rig.Subscribe();
  client->Hold();
  for (const char* id : {"a", "b", "c", "d"}) rig.Append(id);
  EXPECT_EQ(client->Summary(), "opened caught_up");
  client->Read(true);
  rig.Run();
  EXPECT_EQ(client->Summary(), "opened caught_up a fell_behind b c d caught_up");
  const auto& behind = client->frames()[3];
  EXPECT_EQ(behind.fell_behind().lag_events(), 3);
  EXPECT_EQ(behind.fell_behind().reason(), gateway::v1::STREAM_FELL_BEHIND_REASON_SLOW_READER);
  EXPECT_EQ(behind.cursor(), rig.Cursor(1));
}

TEST(StreamTest, AReaderWithinTheTailIsNotCalledBehind) {
  StreamRig rig;
  auto client = rig.Subscribe();
  client->Hold();
  for (const char* id : {"a", "b", "c"}) rig.Append(id);
  client->Read(true);
  rig.Run();
  EXPECT_EQ(client->Summary(), "opened caught_up a b c");
}

TEST(StreamTest, WhatRetentionTookIsAGapExactlyThere) {
  StreamRig rig(kTinyTail);
  auto client = rig.Subscribe();
  client->Hold();
  for (const char* id : {"a", "b", "c", "d", "e"}) rig.Append(id);
  rig.log.RemoveBefore(4);
  client->Read(true);
  rig.Run();
  EXPECT_EQ(client->Summary(), "opened caught_up a fell_behind gap d e caught_up");
  const auto& frame = client->frames()[4];
  EXPECT_EQ(frame.gap().reason(), gateway::v1::STREAM_GAP_REASON_RETENTION);
  EXPECT_EQ(frame.gap().from_cursor(), rig.Cursor(1));
  EXPECT_EQ(frame.gap().to_cursor(), rig.Cursor(3));
  EXPECT_EQ(frame.gap().lost_events(), 2);
  EXPECT_EQ(frame.cursor(), rig.Cursor(3));
}

TEST(StreamTest, AGapEndsWhereTheTailStillHasWhatTheLogLost) {
  StreamRig rig(kTinyTail);
  auto client = rig.Subscribe();
  client->Hold();
  for (const char* id : {"a", "b", "c", "d"}) rig.Append(id);
  rig.log.RemoveBefore(5);
  while (client->Summary() != "opened caught_up a fell_behind") {
    client->Read();
    rig.Run();
  }
  // The first gap is on its way.
  rig.Append("e");  // the tail now begins behind `d`, which the log has lost
  rig.log.RemoveBefore(5);
  client->Read(true);
  rig.Run();
  EXPECT_EQ(client->Summary(), "opened caught_up a fell_behind gap gap e caught_up");
  EXPECT_EQ(client->frames()[4].gap().to_cursor(), rig.Cursor(3));
  EXPECT_EQ(client->frames()[5].gap().to_cursor(), rig.Cursor(4));
}

TEST(StreamTest, AnOutageIsShownToEveryStreamOfItsProject) {
  StreamRig rig;
  StreamParams elsewhere;
  elsewhere.project = "elsewhere";
  auto all = rig.Subscribe(), picky = rig.Subscribe(StreamRig::For("WANTED")), other = rig.Subscribe(elsewhere);
  rig.Append("a");
  rig.AppendRecord(MakeGap(kDefaultProject, {"gap_1", rig.clock.Now() - absl::Minutes(3), rig.clock.Now(), true}));
  rig.Append("b", "WANTED");
  rig.AppendRecord(MakeGapRepaired(kDefaultProject, {"gap_1", 5, true}));
  EXPECT_EQ(all->Summary(), "opened caught_up a gap b gap_repaired");
  EXPECT_EQ(picky->Summary(), "opened caught_up gap b gap_repaired");
  EXPECT_EQ(other->Summary(), "opened caught_up");
  EXPECT_EQ(rig.Subscribe(StreamRig::Earliest())->Summary(), "opened a gap b gap_repaired caught_up");
  const auto& frame = picky->frames()[2];
  EXPECT_EQ(frame.gap().reason(), gateway::v1::STREAM_GAP_REASON_SOURCE_OUTAGE);
  EXPECT_EQ(frame.gap().gap_id(), "gap_1");
  EXPECT_TRUE(frame.gap().repair_pending());
  EXPECT_EQ(frame.gap().to_time().seconds() - frame.gap().from_time().seconds(), 180);
  EXPECT_EQ(frame.gap().from_cursor(), rig.Cursor(1));
  EXPECT_EQ(frame.gap().to_cursor(), rig.Cursor(2));
  EXPECT_EQ(frame.cursor(), rig.Cursor(2));
  EXPECT_FALSE(frame.gap().has_lost_events());
  EXPECT_EQ(picky->frames()[4].gap_repaired().gap_id(), "gap_1");
  EXPECT_EQ(picky->frames()[4].gap_repaired().recovered_events(), 5);
  EXPECT_TRUE(picky->frames()[4].gap_repaired().complete());
}

TEST(StreamTest, AnOutageIsNoEventThatIsCounted) {
  StreamRig rig;
  rig.Append("a");
  rig.AppendRecord(MakeGap(kDefaultProject, {"gap_1", rig.clock.Now(), rig.clock.Now()}));
  rig.Append("b");
  StreamParams params;
  params.start = {StreamStart::Kind::kLastEvents, 0, 2};
  params.stop = {StreamStop::Kind::kMaxEvents, 0, 2};
  auto client = rig.Subscribe(params);
  EXPECT_EQ(client->Summary(), "opened a gap b caught_up end");
  EXPECT_EQ(client->frames()[0].opened().backlog_events(), 3);
  EXPECT_FALSE(client->frames()[0].opened().backlog_exact());
}

TEST(StreamTest, TheEndAfterDrainingDoesNotClaimLaterEvents) {
  StreamRig rig;
  auto client = rig.Subscribe();
  client->Hold();
  rig.hub.Drain(rig.clock.Now() + absl::Seconds(10));
  rig.Append("late");
  client->Read(true);
  rig.Run();
  EXPECT_EQ(client->Summary(), "opened caught_up draining end");
  EXPECT_EQ(client->frames().back().cursor(), rig.Cursor(0));
}

TEST(StreamTest, ACursorAheadOfThisWorkerWaitsForIt) {
  StreamRig rig;
  rig.Append("a");
  rig.log.Append({StreamRig::Record("b"), {}, &rig.executor, nullptr});  // committed; this worker has not heard of it
  StreamParams params;
  params.start = {StreamStart::Kind::kAfterPosition, 2};
  testing::StreamClient client(rig.hub, rig.executor, params);
  client.Open();
  rig.Run();
  rig.Append("c");
  EXPECT_EQ(client.Summary(), "opened caught_up c");
  EXPECT_EQ(client.frames()[1].cursor(), rig.Cursor(2));
}

TEST(StreamTest, AClientThatDoesNotReadIsCutOffAfterDeadAfter) {
  StreamRig rig;
  auto client = rig.Subscribe();
  client->Hold();
  rig.Append("a");
  rig.Advance(absl::Seconds(34));
  EXPECT_FALSE(client->aborted());
  rig.Advance(absl::Seconds(2));
  EXPECT_TRUE(client->aborted());
}

TEST(StreamTest, DrainingSendsWhatIsCommittedThenSaysGoodbye) {
  StreamRig rig;
  auto client = rig.Subscribe();
  client->Hold();
  rig.AppendBatch({"a", "b"});
  rig.hub.Drain(rig.clock.Now() + absl::Seconds(10));
  client->Read(true);
  rig.Run();
  EXPECT_EQ(client->Summary(), "opened caught_up a b draining end");
  const auto& draining = client->frames()[4].draining();
  EXPECT_EQ(draining.reason(), gateway::v1::STREAM_DRAINING_REASON_SHUTDOWN);
  EXPECT_TRUE(draining.has_reconnect_delay());
  EXPECT_EQ(client->frames()[5].end().reason(), gateway::v1::STREAM_END_REASON_DRAINED);
  EXPECT_EQ(client->status()->code(), absl::StatusCode::kUnavailable);
  EXPECT_EQ(base::ReasonOf(*client->status()), gateway::v1::ERROR_REASON_SERVER_DRAINING);
  auto late = rig.Subscribe();
  EXPECT_EQ(late->Summary(), "");
  EXPECT_EQ(base::ReasonOf(*late->status()), gateway::v1::ERROR_REASON_SERVER_DRAINING);
}

TEST(StreamTest, DrainingEndsAtTheDeadlineWhateverIsLeft) {
  StreamRig rig(kTinyTail);
  for (const char* id : {"a", "b", "c"}) rig.Append(id);
  auto client = std::make_unique<testing::StreamClient>(rig.hub, rig.executor, StreamRig::Earliest());
  client->Hold();
  client->Open();
  rig.Run();
  rig.hub.Drain(rig.clock.Now() + absl::Seconds(1));
  rig.Advance(absl::Seconds(2));
  client->Read(true);
  rig.Run();
  EXPECT_EQ(client->Summary(), "opened draining end");
}

TEST(StreamTest, ALogThatCannotBeReadEndsTheStreamWithItsError) {
  StreamRig rig(kTinyTail);
  rig.Append("a");
  rig.Append("b");
  rig.log.FailWith(base::Error(absl::StatusCode::kUnavailable, gateway::v1::ERROR_REASON_LOG_UNAVAILABLE, "disk"));
  auto client = rig.Subscribe(StreamRig::Earliest());
  EXPECT_EQ(client->Summary(), "opened");
  EXPECT_EQ(base::ReasonOf(*client->status()), gateway::v1::ERROR_REASON_LOG_UNAVAILABLE);
}

TEST(StreamTest, HeartbeatsComeWhileAFilterPassesOverALongLog) {
  StreamRig rig(kTinyTail);
  for (int i = 0; i < 600; ++i) rig.Append("e" + std::to_string(i));
  StreamParams params = StreamRig::For("NOTHING");
  params.start.kind = StreamStart::Kind::kEarliest;
  testing::StreamClient client(rig.hub, rig.executor, params);
  client.Open();
  rig.executor.RunOne();
  rig.timers.Advance(absl::Seconds(15));
  while (client.frames().size() < 2) ASSERT_TRUE(rig.executor.RunOne());
  EXPECT_EQ(client.Summary(), "opened heartbeat");
  rig.Run();
  EXPECT_EQ(client.Summary(), "opened heartbeat caught_up");
}

TEST(StreamTest, AStreamMayGoWhileItWaitsForTheLog) {
  StreamRig rig(kTinyTail);
  for (const char* id : {"a", "b", "c"}) rig.Append(id);
  auto client = std::make_unique<testing::StreamClient>(rig.hub, rig.executor, StreamRig::Earliest());
  client->Open();
  rig.executor.RunOne();
  client.reset();
  rig.Run();
  EXPECT_EQ(rig.hub.stream_count(), 0u);
  EXPECT_EQ(rig.timers.pending(), 0u);
}

}  // namespace
}  // namespace composio::events
