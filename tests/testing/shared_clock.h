// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/base/clock.h"
#include "service/base/mutex.h"

namespace composio::testing {

// A clock whose wall time a test sets while other threads read it; its steady time is the machine's. Thread-safe.
class SharedClock final : public base::Clock {
 public:
  absl::Time Now() override {
    base::MutexLock lock(mutex_);
    return now_;
  }
  base::SteadyTime SteadyNow() override { return std::chrono::steady_clock::now(); }

  void Advance(absl::Duration by) {
    base::MutexLock lock(mutex_);
    now_ += by;
  }

 private:
  base::Mutex mutex_;
  absl::Time now_ ABSL_GUARDED_BY(mutex_) = absl::FromUnixSeconds(1'700'000'000);
};

}  // namespace composio::testing
