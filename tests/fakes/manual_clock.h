// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <map>
#include <utility>

#include "absl/functional/any_invocable.h"
#include "absl/time/time.h"
#include "service/base/clock.h"
#include "service/base/executor.h"

namespace composio::fakes {

// A clock that stands still until a test moves it. One thread.
class ManualClock final : public base::Clock {
 public:
  absl::Time Now() override { return now_; }
  base::SteadyTime SteadyNow() override { return steady_; }

  void Advance(absl::Duration by) {
    now_ += by;
    steady_ += absl::ToChronoNanoseconds(by);
  }
  // Moves the wall clock alone, as an administrator or NTP does.
  void SetWall(absl::Time now) { now_ = now; }

 private:
  absl::Time now_ = absl::FromUnixSeconds(1'700'000'000);
  base::SteadyTime steady_ = base::SteadyTime(std::chrono::hours(1));
};

// Timers that fire as a test moves time by Advance. One thread; `clock` must outlive them.
class ManualTimers final : public base::Timers {
 public:
  explicit ManualTimers(ManualClock& clock) : clock_(clock) {}

  Id Start(absl::Duration delay, absl::AnyInvocable<void()> callback) override {
    const Id id = ++last_id_;
    timers_.emplace(std::make_pair(clock_.SteadyNow() + absl::ToChronoNanoseconds(delay), id), std::move(callback));
    return id;
  }
  void Cancel(Id id) override {
    for (auto it = timers_.begin(); it != timers_.end(); ++it) {
      if (it->first.second == id) {
        timers_.erase(it);
        return;
      }
    }
  }

  // Moves the clock to each timer that becomes due, in order, runs it, and ends `by` later than now.
  void Advance(absl::Duration by) {
    const base::SteadyTime end = clock_.SteadyNow() + absl::ToChronoNanoseconds(by);
    while (!timers_.empty() && timers_.begin()->first.first <= end) {
      auto due = timers_.extract(timers_.begin());
      MoveTo(due.key().first);
      due.mapped()();
    }
    MoveTo(end);
  }
  size_t pending() const { return timers_.size(); }
  // How long until the first one; infinite where there is none.
  absl::Duration next() const {
    if (timers_.empty()) return absl::InfiniteDuration();
    return absl::FromChrono(timers_.begin()->first.first - clock_.SteadyNow());
  }

 private:
  void MoveTo(base::SteadyTime time) {
    if (time > clock_.SteadyNow()) clock_.Advance(absl::FromChrono(time - clock_.SteadyNow()));
  }

  ManualClock& clock_;
  Id last_id_ = 0;
  std::map<std::pair<base::SteadyTime, Id>, absl::AnyInvocable<void()>> timers_;
};

}  // namespace composio::fakes
