// SPDX-License-Identifier: Apache-2.0
#include "service/api/event_service.h"

#include <gtest/gtest.h>

#include "service/events/cursor.h"
#include "service/events/proto_time.h"
#include "tests/testing/event_service_rig.h"

namespace composio::api {
namespace {

class EventServiceTest : public EventServiceRig {};

TEST_F(EventServiceTest, AnEmptySubscriptionGetsEventsFromNowOn) {
  fakes::FakeCall& call = Subscribe({});
  rig_.Append("a");
  Run();
  EXPECT_EQ(Frames(call), "opened caught_up a");
  call.Cancel();
  EXPECT_TRUE(call.released());
  EXPECT_EQ(rig_.hub.stream_count(), 0u);
}

TEST_F(EventServiceTest, ABoundedSubscriptionEndsWithOk) {
  rig_.Append("a");
  v1::SubscribeTriggersRequest request;
  request.mutable_start()->set_preset(v1::START_PRESET_EARLIEST);
  request.mutable_stop()->set_caught_up(true);
  fakes::FakeCall& call = Subscribe(request);
  EXPECT_EQ(Frames(call), "opened a caught_up end");
  EXPECT_TRUE(call.status()->ok());
  EXPECT_TRUE(call.released());
}

TEST_F(EventServiceTest, ResumesAfterTheCursorOfAnyFrame) {
  for (const char* id : {"a", "b"}) rig_.Append(id);
  v1::SubscribeTriggersRequest request;
  request.mutable_start()->set_after_cursor(rig_.Cursor(1));
  EXPECT_EQ(Frames(Subscribe(request)), "opened b caught_up");
}

TEST_F(EventServiceTest, FieldsThatCannotBeUsedAreNamed) {
  const auto field = [this](auto set) {
    v1::SubscribeTriggersRequest request;
    set(request);
    const absl::Status status = Refused(request);
    EXPECT_EQ(status.code(), absl::StatusCode::kInvalidArgument);
    EXPECT_EQ(ReasonOf(status), v1::ERROR_REASON_INVALID_FIELD) << status;
    return DetailOf<google::rpc::BadRequest>(status).field_violations(0).field();
  };
  EXPECT_EQ(field([](auto& r) { r.mutable_start()->set_last_events(-1); }), "start.last_events");
  EXPECT_EQ(field([](auto& r) { r.mutable_start()->mutable_since()->set_seconds(-1); }), "start.since");
  EXPECT_EQ(field([](auto& r) { r.mutable_start()->mutable_at_time()->set_nanos(-1); }), "start.at_time");
  EXPECT_EQ(field([](auto& r) { r.mutable_start()->set_preset(static_cast<v1::StartPreset>(9)); }), "start.preset");
  EXPECT_EQ(field([](auto& r) { r.mutable_start()->set_after_event(""); }), "start.after_event");
  EXPECT_EQ(field([](auto& r) { r.mutable_batch()->set_max_events(-1); }), "batch.max_events");
  EXPECT_EQ(field([](auto& r) { r.mutable_batch()->set_max_bytes(-1); }), "batch.max_bytes");
  EXPECT_EQ(field([](auto& r) { r.mutable_batch()->mutable_max_delay()->set_nanos(-1); }), "batch.max_delay");
  EXPECT_EQ(field([](auto& r) { r.set_cursor_fallback(static_cast<v1::CursorFallback>(9)); }), "cursor_fallback");
  EXPECT_EQ(field([](auto& r) { r.mutable_cursor_time()->set_nanos(-1); }), "cursor_time");
  EXPECT_EQ(field([](auto& r) { r.set_slow_consumer_policy(static_cast<v1::SlowConsumerPolicy>(9)); }),
            "slow_consumer_policy");
  EXPECT_EQ(field([](auto& r) { r.mutable_stop()->set_max_events(0); }), "stop.max_events");
  EXPECT_EQ(field([](auto& r) { r.mutable_filter()->add_apps(""); }), "filter.apps[0]");
  EXPECT_EQ(field([](auto& r) { r.mutable_payload()->set_max_inline_bytes(-1); }), "payload.max_inline_bytes");
  EXPECT_EQ(field([](auto& r) { r.mutable_payload()->set_format(static_cast<v1::PayloadFormat>(7)); }),
            "payload.format");
}

TEST_F(EventServiceTest, ACursorThatIsNoneIsMalformed) {
  v1::SubscribeTriggersRequest request;
  for (const std::string& cursor : {std::string("abc"), std::string(), rig_.Cursor(0) + "A",
                                    events::EncodeCursor(rig_.encoder.epoch(), "other", 0)}) {
    request.mutable_start()->set_after_cursor(cursor);
    EXPECT_EQ(ReasonOf(Refused(request)), v1::ERROR_REASON_CURSOR_MALFORMED) << cursor;
  }
}

TEST_F(EventServiceTest, AnExpiredCursorIsToldWhatToSetAndWhatToRun) {
  for (const char* id : {"a", "b", "c"}) rig_.Append(id);
  rig_.log.RemoveBefore(3);
  v1::SubscribeTriggersRequest request;
  request.mutable_start()->set_after_cursor(rig_.Cursor(1));
  const absl::Status status = Refused(request);
  EXPECT_EQ(status.code(), absl::StatusCode::kOutOfRange);
  EXPECT_EQ(ReasonOf(status), v1::ERROR_REASON_CURSOR_EXPIRED);
  EXPECT_NE(std::string(status.message()).find("start.preset"), std::string::npos);
  const auto info = DetailOf<google::rpc::ErrorInfo>(status);
  EXPECT_EQ(info.metadata().at("earliest_cursor"), rig_.Cursor(2));
  EXPECT_EQ(info.metadata().at("head_cursor"), rig_.Cursor(3));
  EXPECT_EQ(info.metadata().at("earliest_time"), "2023-11-14T22:13:20+00:00");
  EXPECT_EQ(DetailOf<google::rpc::Help>(status).links(0).description(),
            R"(grpcurl -plaintext -d '{"start":{"preset":"START_PRESET_EARLIEST"}}' 127.0.0.1:50051 )"
            "composio.gateway.v1.EventService/SubscribeTriggers");
  request.mutable_start()->set_after_cursor(rig_.Cursor(2));
  EXPECT_EQ(Frames(Subscribe(request)), "opened c caught_up") << "the earliest cursor has not expired";
}

TEST_F(EventServiceTest, ACursorOfAnotherLogIsRefused) {
  v1::SubscribeTriggersRequest request;
  request.mutable_start()->set_after_cursor(events::EncodeCursor(7, "default", 0));
  const absl::Status status = Refused(request);
  EXPECT_EQ(status.code(), absl::StatusCode::kFailedPrecondition);
  EXPECT_EQ(ReasonOf(status), v1::ERROR_REASON_CURSOR_EPOCH_MISMATCH);
  EXPECT_EQ(DetailOf<google::rpc::ErrorInfo>(status).metadata().at("earliest_cursor"), rig_.Cursor(0));
}

TEST_F(EventServiceTest, AFallbackIsTakenWithTheHoleStated) {
  for (const char* id : {"a", "b", "c"}) rig_.Append(id);
  rig_.log.RemoveBefore(3);
  v1::SubscribeTriggersRequest request;
  request.mutable_start()->set_after_cursor(rig_.Cursor(0));
  const auto with = [&](v1::CursorFallback fallback) {
    request.set_cursor_fallback(fallback);
    return Frames(Subscribe(request));
  };
  EXPECT_EQ(with(v1::CURSOR_FALLBACK_EARLIEST), "opened gap c caught_up");
  EXPECT_EQ(with(v1::CURSOR_FALLBACK_LATEST), "opened gap caught_up");
  EXPECT_EQ(with(v1::CURSOR_FALLBACK_NEAREST_TIME), "opened gap c caught_up");
  request.mutable_start()->set_after_cursor(events::EncodeCursor(7, "default", 9));
  EXPECT_EQ(with(v1::CURSOR_FALLBACK_NEAREST_TIME), "opened gap c caught_up");
  events::SetTime(rig_.clock.Now() + absl::Seconds(1), request.mutable_cursor_time());
  EXPECT_EQ(with(v1::CURSOR_FALLBACK_NEAREST_TIME), "opened gap caught_up");
  request.clear_cursor_time();
  request.mutable_start()->set_after_cursor(rig_.Cursor(9));
  EXPECT_EQ(with(v1::CURSOR_FALLBACK_NEAREST_TIME), "opened gap caught_up");
  request.mutable_start()->set_after_event("gone");
  EXPECT_EQ(with(v1::CURSOR_FALLBACK_EARLIEST), "opened gap c caught_up");
  request.mutable_start()->set_after_cursor("abc");
  EXPECT_EQ(ReasonOf(Refused(request)), v1::ERROR_REASON_CURSOR_MALFORMED) << "no fallback for what is no cursor";
}

TEST_F(EventServiceTest, ListsWhatHasATextInItsData) {
  for (const char* id : {"apple", "banana", "Pineapple"}) rig_.Append(id);
  v1::ListEventsRequest request;
  request.set_search("APPLE");
  request.set_page_size(1);
  v1::ListEventsResponse page = Ask<v1::ListEventsResponse>("ListEvents", request);
  EXPECT_EQ(Ids(page), "Pineapple");
  request.set_page_token(page.next_page_token());
  page = Ask<v1::ListEventsResponse>("ListEvents", request);
  EXPECT_EQ(Ids(page), "apple");
  EXPECT_EQ(page.next_page_token(), "");
  request = {};
  request.set_search(std::string(257, 'x'));
  EXPECT_EQ(DetailOf<google::rpc::BadRequest>(Fails("ListEvents", request)).field_violations(0).field(), "search");
}

TEST_F(EventServiceTest, ACursorAheadOfTheLogIsRefused) {
  v1::SubscribeTriggersRequest request;
  request.mutable_stop()->set_at_cursor(rig_.Cursor(1));
  EXPECT_EQ(ReasonOf(Refused(request)), v1::ERROR_REASON_CURSOR_IN_FUTURE);
  request.mutable_start()->set_after_cursor(rig_.Cursor(1));
  EXPECT_EQ(Refused(request).code(), absl::StatusCode::kOutOfRange);
}

TEST_F(EventServiceTest, BytesThatAreNoRequestAreMalformed) {
  for (const char* method : {"SubscribeTriggers", "ListEvents", "GetEvent", "SendTestEvent", "GetEventLog"}) {
    EXPECT_EQ(ReasonOf(*Call(method, "\xff").status()), v1::ERROR_REASON_REQUEST_MALFORMED) << method;
  }
}

TEST_F(EventServiceTest, AProjectThatIsNotConfiguredIsNotFound) {
  v1::SubscribeTriggersRequest request;
  request.set_project("nowhere");
  EXPECT_EQ(ReasonOf(Refused(request)), v1::ERROR_REASON_RESOURCE_NOT_FOUND);
  request.set_project("other");
  EXPECT_EQ(Frames(Subscribe(request)), "opened caught_up");
}

TEST_F(EventServiceTest, ListsNewestFirstPageByPage) {
  for (const char* id : {"a", "b", "c", "d", "e"}) rig_.Append(id);
  v1::ListEventsRequest request;
  request.set_page_size(2);
  auto page = Ask<v1::ListEventsResponse>("ListEvents", request);
  EXPECT_EQ(Ids(page), "ed");
  rig_.Append("new");
  request.set_page_token(page.next_page_token());
  page = Ask<v1::ListEventsResponse>("ListEvents", request);
  EXPECT_EQ(Ids(page), "cb");
  request.set_page_token(page.next_page_token());
  page = Ask<v1::ListEventsResponse>("ListEvents", request);
  EXPECT_EQ(Ids(page), "a");
  EXPECT_EQ(page.next_page_token(), "");
}

TEST_F(EventServiceTest, ListsOldestFirstWithFilterAndTimes) {
  const absl::Time start = rig_.clock.Now();
  for (const char* id : {"a", "b", "c", "d"}) {
    rig_.Append(id, id[0] == 'b' ? "OTHER" : "WANTED");
    rig_.Advance(absl::Seconds(10));
  }
  v1::ListEventsRequest request;
  request.set_order(v1::EVENT_ORDER_OLDEST_FIRST);
  request.mutable_filter()->add_trigger_types("wanted");
  EXPECT_EQ(Ids(Ask<v1::ListEventsResponse>("ListEvents", request)), "acd");
  events::SetTime(start + absl::Seconds(5), request.mutable_start_time());
  events::SetTime(start + absl::Seconds(30), request.mutable_end_time());
  EXPECT_EQ(Ids(Ask<v1::ListEventsResponse>("ListEvents", request)), "c");
}

TEST_F(EventServiceTest, APageTokenBelongsToItsRequest) {
  for (const char* id : {"a", "b"}) rig_.Append(id);
  v1::ListEventsRequest request;
  request.set_page_size(1);
  request.set_page_token(Ask<v1::ListEventsResponse>("ListEvents", request).next_page_token());
  request.mutable_filter()->add_apps("github");
  EXPECT_EQ(ReasonOf(Fails("ListEvents", request)), v1::ERROR_REASON_INVALID_FIELD);
  request.set_page_token("nonsense");
  EXPECT_EQ(ReasonOf(Fails("ListEvents", request)), v1::ERROR_REASON_INVALID_FIELD);
  v1::ListEventsRequest negative;
  negative.set_page_size(-1);
  EXPECT_EQ(ReasonOf(Fails("ListEvents", negative)), v1::ERROR_REASON_INVALID_FIELD);
}

TEST_F(EventServiceTest, GetsOneEventInTheFormAskedFor) {
  rig_.Append("a");
  v1::GetEventRequest request;
  request.set_event_id("a");
  request.mutable_payload()->set_format(v1::PAYLOAD_FORMAT_JSON_TEXT);
  request.mutable_payload()->set_include_original(true);
  request.mutable_payload()->set_include_provenance(true);
  const auto event = Ask<v1::GetEventResponse>("GetEvent", request).event();
  EXPECT_EQ(event.json_text(), R"({"id":"a"})");
  EXPECT_EQ(event.original(), R"({"data":{"id":"a"}})");
  EXPECT_TRUE(event.has_provenance());
  request.set_event_id("none");
  const absl::Status status = Fails("GetEvent", request);
  EXPECT_EQ(status.code(), absl::StatusCode::kNotFound);
  EXPECT_EQ(ReasonOf(status), v1::ERROR_REASON_RESOURCE_NOT_FOUND);
  EXPECT_EQ(ReasonOf(Fails("GetEvent", v1::GetEventRequest())), v1::ERROR_REASON_INVALID_FIELD);
}

TEST_F(EventServiceTest, ATestEventIsStoredAndDelivered) {
  fakes::FakeCall& stream = Subscribe({});
  v1::SendTestEventRequest request;
  request.set_trigger_type("github_star_added_event");
  request.set_app("GitHub");
  request.set_user_id("u");
  request.set_event_id("mine");
  (*request.mutable_data()->mutable_fields())["n"].set_number_value(5);
  const auto event = Ask<v1::SendTestEventResponse>("SendTestEvent", request).event();
  EXPECT_EQ(event.event_id(), "mine");
  EXPECT_EQ(event.type(), "composio.trigger.message");
  EXPECT_EQ(event.trigger_type(), "GITHUB_STAR_ADDED_EVENT");
  EXPECT_EQ(event.app(), "github");
  EXPECT_EQ(event.data().fields().at("n").number_value(), 5);
  EXPECT_EQ(event.cursor(), rig_.Cursor(1));
  EXPECT_EQ(Frames(stream), "opened caught_up mine");
  request.set_user_id("somebody else");
  EXPECT_EQ(Ask<v1::SendTestEventResponse>("SendTestEvent", request).event().user_id(), "u") << "the first one";
  EXPECT_EQ(Frames(stream), "opened caught_up mine");
}

TEST_F(EventServiceTest, ATestEventNeedsNothing) {
  const auto event = Ask<v1::SendTestEventResponse>("SendTestEvent", v1::SendTestEventRequest()).event();
  EXPECT_EQ(event.event_id().substr(0, 4), "evt_");
  EXPECT_EQ(event.payload_state(), v1::PAYLOAD_STATE_INLINE);
  v1::SendTestEventRequest large;
  large.set_user_id(std::string(600, 'u'));
  EXPECT_EQ(ReasonOf(Fails("SendTestEvent", large)), v1::ERROR_REASON_INVALID_FIELD);
}

TEST_F(EventServiceTest, DescribesTheLog) {
  rig_.Append("a");
  rig_.Append("b");
  const auto log = Ask<v1::GetEventLogResponse>("GetEventLog", v1::GetEventLogRequest()).event_log();
  EXPECT_EQ(log.epoch(), "000000000000fa4e");
  EXPECT_EQ(log.earliest_cursor(), rig_.Cursor(0));
  EXPECT_EQ(log.head_cursor(), rig_.Cursor(2));
  EXPECT_EQ(log.event_count(), 2);
  EXPECT_GT(log.size_bytes(), 0);
  EXPECT_TRUE(log.has_earliest_time());
  EXPECT_FALSE(log.retention().has_max_age());
}

TEST_F(EventServiceTest, ALogThatIsUnavailableIsTold) {
  rig_.log.FailWith(base::Error(absl::StatusCode::kUnavailable, v1::ERROR_REASON_LOG_UNAVAILABLE, "disk full"));
  EXPECT_EQ(ReasonOf(Fails("SendTestEvent", v1::SendTestEventRequest())), v1::ERROR_REASON_LOG_UNAVAILABLE);
  v1::GetEventRequest get;
  get.set_event_id("a");
  EXPECT_EQ(ReasonOf(Fails("GetEvent", get)), v1::ERROR_REASON_LOG_UNAVAILABLE);
}

}  // namespace
}  // namespace composio::api
