// SPDX-License-Identifier: Apache-2.0
#include "tests/testing/event_service_rig.h"

namespace composio::api {
namespace {

class PullEventsTest : public EventServiceRig {
 protected:
  static v1::PullEventsRequest After(const std::string& cursor, int max_events = 0) {
    v1::PullEventsRequest request;
    request.set_cursor(cursor);
    request.set_max_events(max_events);
    return request;
  }
  v1::PullEventsResponse Pull(const v1::PullEventsRequest& request) {
    return Ask<v1::PullEventsResponse>("PullEvents", request);
  }
  static v1::PullEventsResponse Answer(const fakes::FakeCall& call) {
    v1::PullEventsResponse response;
    EXPECT_TRUE(call.status() && call.status()->ok() && response.ParseFromString(call.written().at(0)));
    return response;
  }
  static std::string Ids(const v1::PullEventsResponse& response) {
    std::string all;
    for (const auto& event : response.events()) all += event.event_id();
    return all;
  }
};

TEST_F(PullEventsTest, GivesWhatComesAfterTheCursorAndTheNextCursor) {
  for (const char* id : {"a", "b", "c"}) rig_.Append(id);
  v1::PullEventsResponse first = Pull(After(rig_.Cursor(0), 2));
  EXPECT_EQ(Ids(first), "ab");
  EXPECT_EQ(first.cursor(), rig_.Cursor(2));
  EXPECT_EQ(first.head_cursor(), rig_.Cursor(3));
  EXPECT_EQ(first.lag_events(), 1);
  EXPECT_EQ(first.events(0).data().fields().at("id").string_value(), "a");
  v1::PullEventsResponse second = Pull(After(first.cursor(), 1));
  EXPECT_EQ(Ids(second), "c");
  v1::PullEventsResponse third = Pull(After(second.cursor()));
  EXPECT_EQ(Ids(third), "");
  EXPECT_EQ(third.cursor(), rig_.Cursor(3));
  EXPECT_EQ(rig_.hub.stream_count(), 0u);
  EXPECT_EQ(rig_.timers.pending(), 0u);
}

TEST_F(PullEventsTest, AnEmptyRequestAnswersAtOnceWithTheHead) {
  rig_.Append("a");
  v1::PullEventsResponse response = Pull({});
  EXPECT_EQ(Ids(response), "");
  EXPECT_EQ(response.cursor(), rig_.Cursor(1));
}

TEST_F(PullEventsTest, WaitsForAnEvent) {
  v1::PullEventsRequest request;
  request.mutable_wait()->set_seconds(10);
  request.mutable_filter()->add_trigger_types("WANTED");
  fakes::FakeCall& call = Call("PullEvents", request.SerializeAsString());
  rig_.Append("a", "OTHER");
  Run();
  EXPECT_FALSE(call.status());
  rig_.Append("b", "WANTED");
  Run();
  EXPECT_EQ(Ids(Answer(call)), "b");
  EXPECT_EQ(Answer(call).cursor(), rig_.Cursor(2));
}

TEST_F(PullEventsTest, WaitsNoLongerThanAskedAndTheCursorHasMovedOn) {
  v1::PullEventsRequest request;
  request.mutable_wait()->set_seconds(10);
  request.mutable_filter()->add_trigger_types("WANTED");
  fakes::FakeCall& call = Call("PullEvents", request.SerializeAsString());
  rig_.Append("a", "OTHER");
  rig_.Advance(absl::Seconds(9));
  Run();
  EXPECT_FALSE(call.status());
  rig_.Advance(absl::Seconds(1));
  Run();
  EXPECT_EQ(Ids(Answer(call)), "");
  EXPECT_EQ(Answer(call).cursor(), rig_.Cursor(1));
}

TEST_F(PullEventsTest, ACallerThatGoesAwayLeavesNothingBehind) {
  v1::PullEventsRequest request;
  request.mutable_wait()->set_seconds(60);
  fakes::FakeCall& call = Call("PullEvents", request.SerializeAsString());
  EXPECT_EQ(rig_.hub.stream_count(), 1u);
  call.Cancel();
  EXPECT_EQ(rig_.hub.stream_count(), 0u);
  EXPECT_EQ(rig_.timers.pending(), 0u);
}

TEST_F(PullEventsTest, GapsAreToldBeforeTheEventsBehindThem) {
  for (const char* id : {"a", "b", "c"}) rig_.Append(id);
  rig_.log.RemoveBefore(3);
  v1::PullEventsRequest request = After(rig_.Cursor(0));
  EXPECT_EQ(ReasonOf(Fails("PullEvents", request)), v1::ERROR_REASON_CURSOR_EXPIRED);
  request.set_cursor_fallback(v1::CURSOR_FALLBACK_EARLIEST);
  v1::PullEventsResponse response = Pull(request);
  ASSERT_EQ(response.gaps_size(), 1);
  EXPECT_EQ(response.gaps(0).to_cursor(), rig_.Cursor(2));
  EXPECT_EQ(Ids(response), "c");
}

TEST_F(PullEventsTest, AnErrorNamesTheFieldThatWasSet) {
  const absl::Status status = Fails("PullEvents", After("abc"));
  EXPECT_EQ(ReasonOf(status), v1::ERROR_REASON_CURSOR_MALFORMED);
  EXPECT_EQ(DetailOf<google::rpc::BadRequest>(status).field_violations(0).field(), "cursor");
  v1::PullEventsRequest request;
  request.set_max_events(-1);
  EXPECT_EQ(DetailOf<google::rpc::BadRequest>(Fails("PullEvents", request)).field_violations(0).field(), "max_events");
  request = {};
  request.set_max_bytes(-1);
  EXPECT_EQ(DetailOf<google::rpc::BadRequest>(Fails("PullEvents", request)).field_violations(0).field(), "max_bytes");
  request = {};
  request.mutable_wait()->set_nanos(-1);
  EXPECT_EQ(DetailOf<google::rpc::BadRequest>(Fails("PullEvents", request)).field_violations(0).field(), "wait");
}

TEST_F(PullEventsTest, AShutdownEndsTheWait) {
  v1::PullEventsRequest request;
  request.mutable_wait()->set_seconds(60);
  fakes::FakeCall& call = Call("PullEvents", request.SerializeAsString());
  rig_.hub.Drain(rig_.clock.Now() + absl::Seconds(5));
  Run();
  EXPECT_EQ(Answer(call).cursor(), rig_.Cursor(0));
}

}  // namespace
}  // namespace composio::api
