// SPDX-License-Identifier: Apache-2.0
// Batches, starts with a fallback, and what happens to slow readers.
#include <gtest/gtest.h>

#include "service/base/error.h"
#include "service/events/gap_record.h"
#include "service/events/stream.h"
#include "tests/testing/stream_rig.h"

namespace composio::events {
namespace {

namespace v1 = gateway::v1;
using testing::StreamRig;

// So small that only the newest record stays in the tail.
constexpr size_t kTinyTail = 1;

StreamParams Batches(size_t max_events, absl::Duration max_delay = absl::ZeroDuration()) {
  StreamParams params = StreamRig::Earliest();
  params.batch = BatchOptions{max_events, 1 << 20, max_delay};
  return params;
}

StreamParams AfterEvent(const std::string& id, absl::optional<StreamStart::Kind> fallback = absl::nullopt) {
  StreamParams params;
  params.start.kind = StreamStart::Kind::kAfterEvent;
  params.start.event_id = id;
  params.start.fallback = fallback;
  return params;
}

// A cursor at `position` that could not be used.
StreamParams Instead(StreamStart::Kind kind, GapReason reason, absl::optional<uint64_t> position) {
  StreamParams params;
  params.start.kind = kind;
  params.start.hole = StreamHole{reason, "the cursor", position};
  return params;
}

TEST(StreamBatchTest, WhatIsAtHandGoesTogetherUpToTheLimit) {
  StreamRig rig;
  rig.AppendBatch({"a", "b", "c", "d", "e"});
  auto client = rig.Subscribe(Batches(2));
  EXPECT_EQ(client->Summary(), "opened [a b] [c d] [e] caught_up");
  EXPECT_EQ(client->frames()[0].opened().batch().max_events(), 2);
  EXPECT_EQ(client->frames()[1].cursor(), rig.Cursor(2));
  EXPECT_EQ(client->frames()[1].frame_sequence(), 2);
  EXPECT_TRUE(client->frames()[1].has_send_time());
  EXPECT_EQ(client->frames()[1].batch().events(1).data().fields().at("id").string_value(), "b");
  EXPECT_EQ(client->frames()[3].cursor(), rig.Cursor(5));
  rig.Append("f");
  EXPECT_EQ(client->Summary(), "opened [a b] [c d] [e] caught_up [f]");
}

TEST(StreamBatchTest, ABatchFromTheLogIsTheSame) {
  StreamRig rig(kTinyTail);
  rig.AppendBatch({"a", "b", "c", "d", "e"});
  EXPECT_EQ(rig.Subscribe(Batches(3))->Summary(), "opened [a b c] [d e] caught_up");
}

TEST(StreamBatchTest, BytesEndABatchAndOneEventAlwaysFits) {
  StreamRig rig;
  rig.AppendBatch({"a", "b", "c"});
  StreamParams params = Batches(10);
  params.batch->max_bytes = 1;
  EXPECT_EQ(rig.Subscribe(std::move(params))->Summary(), "opened [a] [b] [c] caught_up");
}

TEST(StreamBatchTest, TheFirstEventWaitsForOthersNoLongerThanTheDelay) {
  StreamRig rig;
  auto client = rig.Subscribe(Batches(10, absl::Seconds(2)));
  rig.Append("a");
  rig.Advance(absl::Seconds(1));
  rig.Append("b");
  EXPECT_EQ(client->Summary(), "opened caught_up");
  rig.Advance(absl::Seconds(1));
  EXPECT_EQ(client->Summary(), "opened caught_up [a b]");
}

TEST(StreamBatchTest, NoFrameOvertakesTheEventsThatWait) {
  StreamRig rig;
  StreamParams params = Batches(10, absl::Hours(1));
  params.heartbeat = absl::Seconds(5);
  auto client = rig.Subscribe(params);
  rig.Append("a");
  rig.Advance(absl::Seconds(4));
  EXPECT_EQ(client->Summary(), "opened caught_up");
  rig.Advance(absl::Seconds(1));
  EXPECT_EQ(client->Summary(), "opened caught_up [a]") << "instead of the heartbeat";
  rig.Append("b");
  rig.hub.Drain(rig.clock.Now() + absl::Seconds(10));
  rig.Run();
  EXPECT_EQ(client->Summary(), "opened caught_up [a] [b] draining end");
}

TEST(StreamBatchTest, AStoredGapStandsBetweenTheEventsAroundIt) {
  StreamRig rig;
  rig.Append("a");
  rig.AppendRecord(MakeGap("default", {"gap_1", rig.clock.Now(), rig.clock.Now(), false}));
  rig.Append("b");
  EXPECT_EQ(rig.Subscribe(Batches(10))->Summary(), "opened [a] gap [b] caught_up");
}

TEST(StreamBatchTest, ABoundedStreamSendsItsRestFirst) {
  StreamRig rig;
  rig.AppendBatch({"a", "b", "c"});
  StreamParams params = Batches(10, absl::Seconds(5));
  params.stop = {StreamStop::Kind::kMaxEvents, 0, 2};
  auto client = rig.Subscribe(params);
  EXPECT_EQ(client->Summary(), "opened [a b] end");
  EXPECT_EQ(client->frames().back().cursor(), rig.Cursor(2));
}

TEST(StreamBatchTest, ProvenanceAndOriginalComeInBatchesToo) {
  StreamRig rig;
  rig.AppendBatch({"a", "b"});
  StreamParams params = Batches(10);
  params.delivery.include_original = params.delivery.include_provenance = true;
  auto client = rig.Subscribe(params);
  EXPECT_EQ(client->frames()[1].batch().events(1).original(), R"({"data":{"id":"b"}})");
  EXPECT_TRUE(client->frames()[1].batch().events(1).has_provenance());
}

TEST(StreamStartTest, StartsAfterAnEvent) {
  StreamRig rig(kTinyTail);
  for (const char* id : {"a", "b", "c"}) rig.Append(id);
  EXPECT_EQ(rig.Subscribe(AfterEvent("a"))->Summary(), "opened b c caught_up");
  EXPECT_EQ(rig.Subscribe(AfterEvent("c"))->Summary(), "opened caught_up");
}

TEST(StreamStartTest, AnEventThatIsNotThereIsAnErrorOrAGap) {
  StreamRig rig;
  rig.Append("a");
  auto client = rig.Subscribe(AfterEvent("gone"));
  EXPECT_EQ(client->Summary(), "");
  EXPECT_EQ(client->status()->code(), absl::StatusCode::kNotFound);
  EXPECT_EQ(base::ReasonOf(*client->status()), v1::ERROR_REASON_RESOURCE_NOT_FOUND);
  client = rig.Subscribe(AfterEvent("gone", StreamStart::Kind::kEarliest));
  EXPECT_EQ(client->Summary(), "opened gap a caught_up");
  EXPECT_EQ(client->frames()[1].gap().from_cursor(), "");
  EXPECT_EQ(client->frames()[1].gap().to_cursor(), rig.Cursor(0));
  EXPECT_EQ(client->frames()[1].gap().reason(), v1::STREAM_GAP_REASON_RETENTION);
}

TEST(StreamStartTest, AnExpiredPositionGoesOnBehindAStatedHole) {
  StreamRig rig;
  for (const char* id : {"a", "b", "c", "d"}) rig.Append(id);
  rig.log.RemoveBefore(3);
  auto client = rig.Subscribe(Instead(StreamStart::Kind::kEarliest, GapReason::kRetention, 0));
  EXPECT_EQ(client->Summary(), "opened gap c d caught_up");
  EXPECT_EQ(client->frames()[0].cursor(), rig.Cursor(0)) << "the hole is not behind the reader before it was told";
  EXPECT_EQ(client->frames()[1].gap().from_cursor(), rig.Cursor(0));
  EXPECT_EQ(client->frames()[1].gap().to_cursor(), rig.Cursor(2));
  EXPECT_EQ(client->frames()[1].gap().lost_events(), 2);
  EXPECT_EQ(client->frames()[1].cursor(), rig.Cursor(2));
  client = rig.Subscribe(Instead(StreamStart::Kind::kLatest, GapReason::kRetention, 0));
  EXPECT_EQ(client->Summary(), "opened gap caught_up");
  EXPECT_EQ(client->frames()[1].gap().to_cursor(), rig.Cursor(4));
}

TEST(StreamStartTest, ACursorOfAnotherLogIsTheHolesBegin) {
  StreamRig rig;
  rig.Append("a");
  auto client = rig.Subscribe(Instead(StreamStart::Kind::kEarliest, GapReason::kLogEpoch, absl::nullopt));
  EXPECT_EQ(client->Summary(), "opened gap a caught_up");
  const auto& gap = client->frames()[1].gap();
  EXPECT_EQ(gap.reason(), v1::STREAM_GAP_REASON_LOG_EPOCH);
  EXPECT_EQ(gap.from_cursor(), "the cursor");
  EXPECT_EQ(gap.to_cursor(), rig.Cursor(0));
  EXPECT_FALSE(gap.has_lost_events());
}

TEST(StreamSlowReaderTest, DropOldestGoesOnInMemoryAndStatesWhatIsMissing) {
  StreamRig rig(kTinyTail);
  StreamParams params;
  params.slow_consumer_policy = SlowConsumerPolicy::kDropOldest;
  auto client = rig.Subscribe(params);
  client->Hold();
  for (const char* id : {"a", "b", "c", "d"}) rig.Append(id);
  client->Read(true);
  rig.Run();
  EXPECT_EQ(client->Summary(), "opened caught_up a gap d");
  const auto& gap = client->frames()[3].gap();
  EXPECT_EQ(gap.reason(), v1::STREAM_GAP_REASON_SLOW_CONSUMER);
  EXPECT_EQ(gap.from_cursor(), rig.Cursor(1));
  EXPECT_EQ(gap.to_cursor(), rig.Cursor(3));
  EXPECT_EQ(gap.lost_events(), 2);
  EXPECT_TRUE(gap.has_to_time());
}

TEST(StreamSlowReaderTest, DisconnectTellsWhereToGoOn) {
  StreamRig rig(kTinyTail);
  StreamParams params;
  params.slow_consumer_policy = SlowConsumerPolicy::kDisconnect;
  auto client = rig.Subscribe(params);
  client->Hold();
  for (const char* id : {"a", "b", "c"}) rig.Append(id);
  client->Read(true);
  rig.Run();
  EXPECT_EQ(client->Summary(), "opened caught_up a");
  EXPECT_EQ(client->status()->code(), absl::StatusCode::kAborted);
  EXPECT_EQ(base::ReasonOf(*client->status()), v1::ERROR_REASON_SLOW_CONSUMER);
  const std::string info(*client->status()->GetPayload("type.googleapis.com/google.rpc.ErrorInfo"));
  EXPECT_NE(info.find(rig.Cursor(1)), std::string::npos);
}

TEST(StreamSlowReaderTest, AReplayIsNotSlow) {
  StreamRig rig(kTinyTail);
  for (const char* id : {"a", "b", "c"}) rig.Append(id);
  StreamParams params = StreamRig::Earliest();
  params.slow_consumer_policy = SlowConsumerPolicy::kDisconnect;
  EXPECT_EQ(rig.Subscribe(params)->Summary(), "opened a b c caught_up");
}

}  // namespace
}  // namespace composio::events
