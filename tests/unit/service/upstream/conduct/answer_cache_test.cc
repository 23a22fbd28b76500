// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/conduct/answer_cache.h"

#include <gtest/gtest.h>

#include "tests/fakes/manual_clock.h"

namespace composio::upstream {
namespace {

constexpr absl::Duration kAnyAge = absl::InfiniteDuration();

class AnswerCacheTest : public ::testing::Test {
 protected:
  static AnswerCacheOptions Room(size_t bytes, size_t entries) {
    AnswerCacheOptions options;
    options.max_bytes = bytes;
    options.max_entries = entries;
    return options;
  }
  static http_client::HttpResponse Body(std::string body) { return {200, {{"x-a", "b"}}, std::move(body)}; }
  void Keep(AnswerCache& cache, absl::string_view key, std::string body, absl::Duration ttl = absl::Minutes(5)) {
    cache.Keep(key, Body(std::move(body)), {clock_.SteadyNow(), ttl, cache.clears()});
  }
  std::string Find(AnswerCache& cache, absl::string_view key, absl::Duration max_age = kAnyAge) {
    const auto found = cache.Find(key, clock_.SteadyNow(), max_age);
    return found ? found->answer->body : "none";
  }

  fakes::ManualClock clock_;
  AnswerCache cache_{{}};
};

TEST_F(AnswerCacheTest, AnAnswerIsGivenUntilItsTimeIsOver) {
  Keep(cache_, "k", "one", absl::Seconds(10));
  clock_.Advance(absl::Milliseconds(9999));
  const auto found = cache_.Find("k", clock_.SteadyNow(), kAnyAge);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->age, absl::Milliseconds(9999));
  EXPECT_EQ(found->answer->status, 200);
  EXPECT_EQ(found->answer->Header("x-a"), "b");
  clock_.Advance(absl::Milliseconds(1));
  EXPECT_EQ(Find(cache_, "k"), "none");
  EXPECT_EQ(cache_.stats().entries, 0);
  EXPECT_EQ(cache_.stats().bytes, 0);
}

TEST_F(AnswerCacheTest, KeysDoNotMix) {
  Keep(cache_, "a", "one");
  EXPECT_EQ(Find(cache_, "b"), "none");
  Keep(cache_, "b", "two");
  EXPECT_EQ(Find(cache_, "a"), "one");
  EXPECT_EQ(Find(cache_, "b"), "two");
}

TEST_F(AnswerCacheTest, ACallersMaxAgeCounts) {
  Keep(cache_, "k", "one");
  clock_.Advance(absl::Seconds(20));
  EXPECT_EQ(Find(cache_, "k", absl::Seconds(19)), "none");
  EXPECT_EQ(Find(cache_, "k", absl::Seconds(20)), "one");
  EXPECT_EQ(Find(cache_, "k", absl::ZeroDuration()), "none");
}

TEST_F(AnswerCacheTest, ANewAnswerReplacesTheOld) {
  Keep(cache_, "k", "one");
  const size_t bytes = cache_.stats().bytes;
  clock_.Advance(absl::Seconds(100));
  Keep(cache_, "k", "two");
  EXPECT_EQ(Find(cache_, "k", absl::Seconds(1)), "two");
  EXPECT_EQ(cache_.stats().entries, 1);
  EXPECT_EQ(cache_.stats().bytes, bytes);
}

TEST_F(AnswerCacheTest, WhatWasUsedLastStaysWhenRoomIsNeeded) {
  AnswerCache cache(Room(1 << 20, 2));
  Keep(cache, "a", "one");
  Keep(cache, "b", "two");
  EXPECT_EQ(Find(cache, "a"), "one");
  Keep(cache, "c", "three");
  EXPECT_EQ(Find(cache, "a"), "one");
  EXPECT_EQ(Find(cache, "b"), "none");
  EXPECT_EQ(Find(cache, "c"), "three");
  EXPECT_EQ(cache.stats().evictions, 1);
}

TEST_F(AnswerCacheTest, BytesAreBounded) {
  AnswerCache cache(Room(8000, 1000));
  for (int i = 0; i < 100; ++i) Keep(cache, std::to_string(i), std::string(500, 'x'));
  EXPECT_LE(cache.stats().bytes, 8000);
  EXPECT_GE(cache.stats().entries, 7);
  EXPECT_EQ(Find(cache, "99"), std::string(500, 'x'));
}

TEST_F(AnswerCacheTest, AnAnswerThatWouldPushMostOthersOutIsNotKept) {
  AnswerCache cache(Room(8000, 1000));
  Keep(cache, "small", "one");
  Keep(cache, "large", std::string(1001, 'x'));
  EXPECT_EQ(Find(cache, "large"), "none");
  EXPECT_EQ(Find(cache, "small"), "one");
}

TEST_F(AnswerCacheTest, AnAnswerInUseOutlivesItsPlace) {
  Keep(cache_, "k", "one");
  const auto found = cache_.Find("k", clock_.SteadyNow(), kAnyAge);
  cache_.Clear();
  EXPECT_EQ(Find(cache_, "k"), "none");
  EXPECT_EQ(found->answer->body, "one");
}

TEST_F(AnswerCacheTest, AnAnswerThatWasOvertakenByAClearIsNotKept) {
  const uint64_t clears = cache_.clears();
  cache_.Clear();
  cache_.Keep("k", Body("old"), {clock_.SteadyNow(), absl::Minutes(1), clears});
  EXPECT_EQ(Find(cache_, "k"), "none");
}

TEST_F(AnswerCacheTest, ASettingReplacesTheRulesTimes) {
  EXPECT_EQ(cache_.KeepFor(absl::Minutes(5)), absl::Minutes(5));
  AnswerCacheOptions options;
  options.ttl = absl::Seconds(7);
  EXPECT_EQ(AnswerCache(options).KeepFor(absl::Minutes(5)), absl::Seconds(7));
  EXPECT_EQ(AnswerCache(options).KeepFor(absl::ZeroDuration()), absl::ZeroDuration());
  options.ttl = absl::ZeroDuration();
  EXPECT_EQ(AnswerCache(options).KeepFor(absl::Minutes(5)), absl::ZeroDuration());
}

}  // namespace
}  // namespace composio::upstream
