// SPDX-License-Identifier: Apache-2.0
#include "sandbox/traffic.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace composio::sandbox {

Traffic::Traffic(double events_per_second, std::function<void()> fire)
    : fire_(std::move(fire)), events_per_second_(events_per_second), thread_([this] { Run(); }) {}

Traffic::~Traffic() { Stop(); }

void Traffic::Stop() {
  {
    base::MutexLock lock(mutex_);
    if (std::exchange(stopping_, true)) return;
  }
  changed_.NotifyAll();
  thread_.join();
}

void Traffic::SetRate(double events_per_second) {
  {
    base::MutexLock lock(mutex_);
    events_per_second_ = events_per_second;
  }
  changed_.NotifyAll();
}

void Traffic::Run() {
  using Clock = std::chrono::steady_clock;
  Clock::time_point last = Clock::now();
  while (true) {
    bool due = false;
    {
      base::MutexLock lock(mutex_);
      if (stopping_) return;
      if (events_per_second_ <= 0) {
        changed_.Wait(mutex_);
        last = Clock::now();
        continue;
      }
      auto interval =
          std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(1 / events_per_second_));
      Clock::time_point next = last + interval;
      if (next > Clock::now()) {
        changed_.WaitFor(mutex_, next - Clock::now());
        continue;
      }
      // What a stalled machine missed is not made up for.
      last = std::max(next, Clock::now() - interval);
      due = true;
    }
    if (due) fire_();
  }
}

}  // namespace composio::sandbox
