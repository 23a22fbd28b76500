// SPDX-License-Identifier: Apache-2.0
#include "sandbox/traffic.h"

#include <gtest/gtest.h>

#include "service/base/mutex.h"

namespace composio::sandbox {
namespace {

// Counts calls and waits for them.
class Counter {
 public:
  void Add() {
    base::MutexLock lock(mutex_);
    ++count_;
    changed_.NotifyAll();
  }
  void WaitFor(int count) {
    base::MutexLock lock(mutex_);
    while (count_ < count) changed_.Wait(mutex_);
  }
  int count() {
    base::MutexLock lock(mutex_);
    return count_;
  }

 private:
  base::Mutex mutex_;
  base::CondVar changed_;
  int count_ ABSL_GUARDED_BY(mutex_) = 0;
};

TEST(TrafficTest, FiresUntilItIsStopped) {
  Counter counter;
  Traffic traffic(1000, [&] { counter.Add(); });
  counter.WaitFor(5);
  traffic.Stop();
  int count = counter.count();
  traffic.Stop();
  EXPECT_EQ(counter.count(), count);
}

TEST(TrafficTest, IsSilentUntilItHasARate) {
  Counter counter;
  Traffic traffic(0, [&] { counter.Add(); });
  EXPECT_EQ(counter.count(), 0);
  traffic.SetRate(1000);
  counter.WaitFor(2);
}

TEST(TrafficTest, StopsAtOnceAlsoWhenTheNextEventIsFarAway) {
  Traffic traffic(0.0001, [] {});
}

}  // namespace
}  // namespace composio::sandbox
