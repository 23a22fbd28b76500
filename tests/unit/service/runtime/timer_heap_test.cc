// SPDX-License-Identifier: Apache-2.0
#include "service/runtime/timer_heap.h"

#include <gtest/gtest.h>

#include <string>

namespace composio::runtime {
namespace {

base::SteadyTime At(int ms) { return base::SteadyTime(std::chrono::milliseconds(ms)); }

TEST(TimerHeap, RunsWhatIsDueInOrderAndNothingElse) {
  TimerHeap timers;
  std::string ran;
  timers.Start(At(20), [&] { ran += 'b'; });
  timers.Start(At(10), [&] { ran += 'a'; });
  timers.Start(At(30), [&] { ran += 'c'; });
  EXPECT_TRUE(timers.RunDue(At(20)));
  EXPECT_EQ(ran, "ab");
  EXPECT_EQ(*timers.next(), At(30));
}

TEST(TimerHeap, EqualTimesRunInTheOrderTheyWereStarted) {
  TimerHeap timers;
  std::string ran;
  for (char c : {'a', 'b', 'c'}) timers.Start(At(5), [&ran, c] { ran += c; });
  timers.RunDue(At(5));
  EXPECT_EQ(ran, "abc");
}

TEST(TimerHeap, CancelledTimerDoesNotRun) {
  TimerHeap timers;
  bool ran = false;
  const auto id = timers.Start(At(1), [&] { ran = true; });
  timers.Cancel(id);
  timers.Cancel(id);
  timers.Cancel(0);
  EXPECT_FALSE(timers.RunDue(At(9)));
  EXPECT_FALSE(ran);
  EXPECT_TRUE(timers.empty());
}

TEST(TimerHeap, CallbackMayCancelAnotherDueTimer) {
  TimerHeap timers;
  bool ran = false;
  base::Timers::Id second = 0;
  timers.Start(At(1), [&] { timers.Cancel(second); });
  second = timers.Start(At(1), [&] { ran = true; });
  timers.RunDue(At(1));
  EXPECT_FALSE(ran);
}

TEST(TimerHeap, TimerStartedByACallbackWaitsForTheNextTurn) {
  TimerHeap timers;
  int runs = 0;
  std::function<void()> again = [&] {
    if (++runs < 5) timers.Start(At(0), [&] { again(); });
  };
  timers.Start(At(0), [&] { again(); });
  timers.RunDue(At(1));
  EXPECT_EQ(runs, 1);
  timers.RunDue(At(1));
  EXPECT_EQ(runs, 2);
}

}  // namespace
}  // namespace composio::runtime
