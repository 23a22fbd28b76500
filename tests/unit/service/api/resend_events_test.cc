// SPDX-License-Identifier: Apache-2.0
#include "tests/testing/event_service_rig.h"

namespace composio::api {
namespace {

class ResendEventsTest : public EventServiceRig {
 protected:
  v1::ResendEventsResponse Resend(const v1::ResendEventsRequest& request) {
    return Ask<v1::ResendEventsResponse>("ResendEvents", request);
  }
  static v1::ResendEventsRequest ByType(const std::string& type) {
    v1::ResendEventsRequest request;
    request.mutable_filter()->add_trigger_types(type);
    return request;
  }
  static v1::SubscribeTriggersResponse Frame(const fakes::FakeCall& call, size_t index) {
    v1::SubscribeTriggersResponse response;
    EXPECT_TRUE(response.ParseFromString(call.written().at(index)));
    return response;
  }
  std::string Refused(const v1::ResendEventsRequest& request) {
    return DetailOf<google::rpc::BadRequest>(Fails("ResendEvents", request)).field_violations(0).field();
  }
};

TEST_F(ResendEventsTest, SubscribersGetCopiesInOrderAndMarked) {
  rig_.Append("a", "WANTED");
  rig_.Append("b", "OTHER");
  rig_.Append("c", "WANTED");
  fakes::FakeCall& subscriber = Subscribe({});
  v1::ResendEventsResponse response = Resend(ByType("WANTED"));
  EXPECT_EQ(response.matched_events(), 2);
  EXPECT_EQ(response.resent_events(), 2);
  EXPECT_EQ(response.next_page_token(), "");
  Run();
  ASSERT_EQ(subscriber.written().size(), 4u);
  const auto first = Frame(subscriber, 2).frame(), second = Frame(subscriber, 3).frame();
  EXPECT_EQ(first.delivery().event().resent_of(), "a");
  EXPECT_EQ(second.delivery().event().resent_of(), "c");
  EXPECT_EQ(first.cursor(), rig_.Cursor(4));
  EXPECT_NE(first.delivery().event().event_id(), "a");
  EXPECT_EQ(first.delivery().event().trigger_type(), "WANTED");
  EXPECT_EQ(first.delivery().event().data().fields().at("id").string_value(), "a");
}

TEST_F(ResendEventsTest, CopiesAreNotSentAgain) {
  rig_.Append("a", "WANTED");
  EXPECT_EQ(Resend(ByType("WANTED")).resent_events(), 1);
  EXPECT_EQ(Resend(ByType("WANTED")).resent_events(), 1) << "the original, as often as asked for";
  EXPECT_EQ(rig_.log.State().head, 3u);
}

TEST_F(ResendEventsTest, AValidationOnlyCounts) {
  for (const char* id : {"a", "b"}) rig_.Append(id, "WANTED");
  v1::ResendEventsRequest request = ByType("WANTED");
  request.set_validate_only(true);
  v1::ResendEventsResponse response = Resend(request);
  EXPECT_EQ(response.matched_events(), 2);
  EXPECT_EQ(response.resent_events(), 0);
  EXPECT_EQ(rig_.log.State().head, 2u);
}

TEST_F(ResendEventsTest, ById) {
  for (const char* id : {"a", "b", "c"}) rig_.Append(id);
  v1::ResendEventsRequest request;
  request.add_event_ids("b");
  request.add_event_ids("gone");
  EXPECT_EQ(Resend(request).resent_events(), 1);
}

TEST_F(ResendEventsTest, GoesOnPageByPage) {
  for (const char* id : {"a", "b", "c"}) rig_.Append(id, "WANTED");
  v1::ResendEventsRequest request = ByType("WANTED");
  request.set_max_events(2);
  v1::ResendEventsResponse response = Resend(request);
  EXPECT_EQ(response.resent_events(), 2);
  request.set_page_token(response.next_page_token());
  response = Resend(request);
  EXPECT_EQ(response.resent_events(), 1);
  EXPECT_EQ(response.next_page_token(), "");
  request.mutable_filter()->add_apps("x");
  EXPECT_EQ(Refused(request), "page_token");
}

TEST_F(ResendEventsTest, ARequestThatNamesNothingIsRefused) {
  EXPECT_EQ(Refused({}), "start_time");
  v1::ResendEventsRequest request = ByType("A");
  request.set_max_events(-1);
  EXPECT_EQ(Refused(request), "max_events");
  request = {};
  for (int i = 0; i < 1001; ++i) request.add_event_ids(std::to_string(i));
  EXPECT_EQ(Refused(request), "event_ids");
}

TEST_F(ResendEventsTest, WhatCannotBeStoredIsAnError) {
  rig_.Append("a", "WANTED");
  rig_.log.FailWith(base::Error(absl::StatusCode::kUnavailable, v1::ERROR_REASON_LOG_UNAVAILABLE, "disk"));
  EXPECT_EQ(ReasonOf(Fails("ResendEvents", ByType("WANTED"))), v1::ERROR_REASON_LOG_UNAVAILABLE);
}

}  // namespace
}  // namespace composio::api
