// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/pusher/reconnect_pace.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>

#include "tests/fakes/seeded_random.h"

namespace composio::ingest::pusher {
namespace {

// The largest number always: back-offs are at their limit.
class Highest final : public base::Random {
 public:
  uint64_t Next() override { return std::numeric_limits<uint64_t>::max(); }
};

TEST(ReconnectPaceTest, BackOffsDoubleUpToTheLongest) {
  Highest random;
  ReconnectPace pace({}, random);
  for (int seconds : {1, 2, 4, 8, 16, 32, 60, 60, 60}) {
    EXPECT_NEAR(absl::ToDoubleSeconds(pace.BackOff()), seconds, 1e-6);
  }
}

TEST(ReconnectPaceTest, ManyFailuresDoNotOverflow) {
  Highest random;
  ReconnectPace pace({}, random);
  for (int i = 0; i < 10'000; ++i) EXPECT_LE(pace.BackOff(), absl::Seconds(60));
}

TEST(ReconnectPaceTest, JitterIsFull) {
  fakes::SeededRandom random(1);
  absl::Duration least = absl::Seconds(60), most;
  for (int i = 0; i < 1000; ++i) {
    ReconnectPace pace({}, random);
    const absl::Duration delay = pace.BackOff();
    least = std::min(least, delay);
    most = std::max(most, delay);
  }
  EXPECT_LT(least, absl::Milliseconds(20));
  EXPECT_GT(most, absl::Milliseconds(980));
  EXPECT_LT(most, absl::Seconds(1));
}

TEST(ReconnectPaceTest, AFloorIsKept) {
  fakes::SeededRandom random(2);
  ReconnectPace pace({}, random);
  for (int i = 0; i < 100; ++i) {
    const absl::Duration delay = pace.BackOff(absl::Seconds(1));
    EXPECT_GE(delay, absl::Seconds(1));
    EXPECT_LE(delay, absl::Seconds(60));
  }
}

TEST(ReconnectPaceTest, AtOnceWaitsALittleWhereItRepeatsAndBacksOffInTheEnd) {
  Highest random;
  ReconnectPace pace({}, random);
  EXPECT_EQ(pace.AtOnce(), absl::ZeroDuration());
  for (int i = 0; i < 9; ++i) EXPECT_NEAR(absl::ToDoubleSeconds(pace.AtOnce()), 1, 1e-6);
  for (int seconds : {1, 2, 4, 8}) EXPECT_NEAR(absl::ToDoubleSeconds(pace.AtOnce()), seconds, 1e-6);
}

TEST(ReconnectPaceTest, OnlyAHealthySessionStartsAnew) {
  Highest random;
  ReconnectPace pace({}, random);
  pace.AtOnce();
  pace.BackOff();
  pace.BackOff();
  pace.SessionLived(absl::Seconds(30) - absl::Nanoseconds(1));
  EXPECT_NEAR(absl::ToDoubleSeconds(pace.BackOff()), 4, 1e-6);
  EXPECT_GT(pace.AtOnce(), absl::ZeroDuration());
  pace.SessionLived(absl::Seconds(30));
  EXPECT_NEAR(absl::ToDoubleSeconds(pace.BackOff()), 1, 1e-6);
  EXPECT_EQ(pace.AtOnce(), absl::ZeroDuration());
}

TEST(ReconnectPaceTest, RarelyIsMinutes) {
  fakes::SeededRandom random(3);
  ReconnectPace pace({}, random);
  for (int i = 0; i < 100; ++i) {
    const absl::Duration delay = pace.Rarely();
    EXPECT_GE(delay, absl::Minutes(5));
    EXPECT_LE(delay, absl::Minutes(6));
  }
}

}  // namespace
}  // namespace composio::ingest::pusher
