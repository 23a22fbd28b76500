// SPDX-License-Identifier: Apache-2.0
#include "service/events/filter.h"

#include <gtest/gtest.h>

#include "service/base/error.h"
#include "service/events/filter_index.h"

namespace composio::events {
namespace {

struct Wanted {
  FilterField field;
  std::vector<std::string> values;
};

std::shared_ptr<const Filter> Make(const std::vector<Wanted>& wanted) {
  FilterValues values;
  for (const Wanted& one : wanted) values[static_cast<size_t>(one.field)] = one.values;
  return *Filter::Compile(std::move(values));
}

EventRecord Star() {
  EventRecord record;
  record.type = "composio.trigger.message";
  record.app = "github";
  record.trigger_type = "GITHUB_STAR_ADDED_EVENT";
  record.trigger = "ti_1";
  record.connection = "ca_1";
  record.user_id = "Ann";
  return record;
}

TEST(FilterTest, NoValuesAreNoFilter) { EXPECT_EQ(Make({}), nullptr); }

TEST(FilterTest, AnyValueOfAFieldAndAllFields) {
  EXPECT_TRUE(Make({{FilterField::kApp, {"slack", "github"}}})->Matches(Star()));
  EXPECT_TRUE(Make({{FilterField::kApp, {"github"}}, {FilterField::kUserId, {"Ann"}}})->Matches(Star()));
  EXPECT_FALSE(Make({{FilterField::kApp, {"github"}}, {FilterField::kUserId, {"Bob"}}})->Matches(Star()));
  EXPECT_FALSE(Make({{FilterField::kApp, {"slack"}}})->Matches(Star()));
}

TEST(FilterTest, CaseMattersWhereItDoesInTheSdks) {
  EXPECT_TRUE(Make({{FilterField::kApp, {"GitHub"}}})->Matches(Star()));
  EXPECT_TRUE(Make({{FilterField::kTriggerType, {"github_star_added_event"}}})->Matches(Star()));
  EXPECT_FALSE(Make({{FilterField::kUserId, {"ann"}}})->Matches(Star()));
  EXPECT_FALSE(Make({{FilterField::kTrigger, {"TI_1"}}})->Matches(Star()));
  EventRecord odd = Star();
  odd.trigger_type = "GitHub_Star_Added_Event";
  EXPECT_TRUE(Make({{FilterField::kTriggerType, {"GITHUB_STAR_ADDED_EVENT"}}})->Matches(odd));
}

TEST(FilterTest, AGivenFieldNeverMatchesAnEmptyOne) {
  EXPECT_FALSE(Make({{FilterField::kAuthConfig, {"ac_1"}}})->Matches(Star()));
}

TEST(FilterTest, OlderIdsOfTriggersAndConnectionsCountToo) {
  EventRecord record = Star();
  record.legacy_trigger = "7f8e-uuid";
  record.legacy_connection = "a1b2-uuid";
  EXPECT_TRUE(Make({{FilterField::kTrigger, {"7f8e-uuid"}}})->Matches(record));
  EXPECT_TRUE(Make({{FilterField::kConnection, {"a1b2-uuid"}}})->Matches(record));
}

TEST(FilterTest, ShowsItsValuesAsCompared) {
  EXPECT_EQ(Make({{FilterField::kApp, {"Slack", "github", "SLACK"}}})->values(FilterField::kApp),
            (std::vector<std::string>{"github", "slack"}));
}

TEST(FilterTest, EmptyLongAndTooManyValuesAreRefused) {
  for (const auto& list :
       {std::vector<std::string>{"a", ""}, {std::string(600, 'x')}, std::vector<std::string>(1001, "x")}) {
    FilterValues values;
    values[static_cast<size_t>(FilterField::kType)] = list;
    EXPECT_EQ(base::ReasonOf(Filter::Compile(values).status()), gateway::v1::ERROR_REASON_INVALID_FIELD);
  }
}

class Member final : public FilterIndex::Member {
 public:
  Member(std::string name, std::shared_ptr<const Filter> filter) : name_(std::move(name)), filter_(std::move(filter)) {}
  const Filter* filter() const override { return filter_.get(); }
  const std::string& name() const { return name_; }

 private:
  const std::string name_;
  const std::shared_ptr<const Filter> filter_;
};

std::string Matching(const FilterIndex& index, const EventRecord& record) {
  std::vector<std::string> names;
  index.ForEachMatch(record,
                     [&](FilterIndex::Member& member) { names.push_back(static_cast<Member&>(member).name()); });
  std::sort(names.begin(), names.end());
  std::string all;
  for (const std::string& name : names) all += name;
  return all;
}

TEST(FilterIndexTest, FindsExactlyTheMatchingOnesOnce) {
  Member everything("a", nullptr);
  Member by_trigger("b", Make({{FilterField::kTrigger, {"ti_1", "ti_2"}}}));
  Member by_both_ids("c", Make({{FilterField::kTrigger, {"ti_1", "old"}}}));
  Member by_app_and_user("d", Make({{FilterField::kApp, {"GITHUB"}}, {FilterField::kUserId, {"Ann"}}}));
  Member by_app_and_other("e", Make({{FilterField::kApp, {"GITHUB"}}, {FilterField::kUserId, {"Bob"}}}));
  Member by_old_id("f", Make({{FilterField::kTrigger, {"old"}}}));
  FilterIndex index;
  for (Member* member : {&everything, &by_trigger, &by_both_ids, &by_app_and_user, &by_app_and_other, &by_old_id}) {
    index.Add(member);
  }
  EventRecord record = Star();
  EXPECT_EQ(Matching(index, record), "abcd");
  record.legacy_trigger = "old";
  EXPECT_EQ(Matching(index, record), "abcdf");
  EXPECT_EQ(Matching(index, EventRecord()), "a");
  index.Remove(&by_trigger);
  index.Remove(&everything);
  EXPECT_EQ(Matching(index, record), "cdf");
  EXPECT_EQ(index.size(), 4u);
}

}  // namespace
}  // namespace composio::events
