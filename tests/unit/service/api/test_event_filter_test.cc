// SPDX-License-Identifier: Apache-2.0
#include "tests/testing/event_service_rig.h"

namespace composio::api {
namespace {

class TestEventFilterTest : public EventServiceRig {
 protected:
  v1::TestEventFilterResponse Test(const v1::TestEventFilterRequest& request) {
    return Ask<v1::TestEventFilterResponse>("TestEventFilter", request);
  }
  std::string Refused(const v1::TestEventFilterRequest& request) {
    return DetailOf<google::rpc::BadRequest>(Fails("TestEventFilter", request)).field_violations(0).field();
  }
};

TEST_F(TestEventFilterTest, ReturnsTheNewestMatchesAndSaysHowFarItLooked) {
  for (int i = 0; i < 6; ++i) rig_.Append("e" + std::to_string(i), i % 2 == 0 ? "WANTED" : "OTHER");
  rig_.Append("x", "WANTED", "other");
  v1::TestEventFilterRequest request;
  request.mutable_filter()->add_trigger_types("wanted");
  request.set_max_matches(2);
  v1::TestEventFilterResponse response = Test(request);
  ASSERT_EQ(response.matches_size(), 2);
  EXPECT_EQ(response.matches(0).event_id(), "e4");
  EXPECT_EQ(response.matches(1).event_id(), "e2");
  EXPECT_EQ(response.matched_events(), 3);
  EXPECT_EQ(response.examined_events(), 6) << "of the project";
  EXPECT_TRUE(response.complete());
  EXPECT_TRUE(response.has_oldest_examined_time());
  ASSERT_EQ(response.refusals_size(), 1);
  EXPECT_EQ(response.refusals(0).field(), "trigger_types");
  EXPECT_EQ(response.refusals(0).events(), 3);
}

TEST_F(TestEventFilterTest, LooksNoFurtherThanAllowed) {
  for (const char* id : {"a", "b", "c"}) rig_.Append(id);
  v1::TestEventFilterRequest request;
  request.set_max_examined(2);
  v1::TestEventFilterResponse response = Test(request);
  EXPECT_EQ(response.matches_size(), 2);
  EXPECT_EQ(response.examined_events(), 2);
  EXPECT_FALSE(response.complete());
}

TEST_F(TestEventFilterTest, LooksWithinTheTimesAskedFor) {
  const absl::Time start = rig_.clock.Now();
  for (const char* id : {"a", "b", "c"}) {
    rig_.Append(id);
    rig_.Advance(absl::Seconds(10));
  }
  v1::TestEventFilterRequest request;
  events::SetTime(start + absl::Seconds(5), request.mutable_start_time());
  events::SetTime(start + absl::Seconds(15), request.mutable_end_time());
  v1::TestEventFilterResponse response = Test(request);
  ASSERT_EQ(response.matches_size(), 1);
  EXPECT_EQ(response.matches(0).event_id(), "b");
  EXPECT_TRUE(response.complete());
}

TEST_F(TestEventFilterTest, AnEmptyLogIsLookedAtCompletely) {
  v1::TestEventFilterResponse response = Test({});
  EXPECT_EQ(response.examined_events(), 0);
  EXPECT_TRUE(response.complete());
  EXPECT_FALSE(response.has_oldest_examined_time());
}

TEST_F(TestEventFilterTest, FieldsThatCannotBeUsedAreNamed) {
  v1::TestEventFilterRequest request;
  request.set_max_matches(-1);
  EXPECT_EQ(Refused(request), "max_matches");
  request = {};
  request.set_max_examined(-1);
  EXPECT_EQ(Refused(request), "max_examined");
  request = {};
  request.mutable_filter()->add_apps("");
  EXPECT_EQ(Refused(request), "filter.apps[0]");
}

}  // namespace
}  // namespace composio::api
