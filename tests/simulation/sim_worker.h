// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <map>
#include <utility>

#include "service/base/executor.h"
#include "tests/fakes/manual_clock.h"

namespace composio::simulation {

// A worker without a thread: tasks and timers that run when the simulation says so.
class SimWorker final : public base::Executor, public base::Timers {
 public:
  explicit SimWorker(base::Clock& clock) : clock_(clock) {}

  void Post(absl::AnyInvocable<void()> task) override { tasks_.push_back(std::move(task)); }
  Id Start(absl::Duration delay, absl::AnyInvocable<void()> callback) override {
    timers_.emplace(std::make_pair(clock_.SteadyNow() + absl::ToChronoNanoseconds(delay), ++last_id_),
                    std::move(callback));
    return last_id_;
  }
  void Cancel(Id id) override {
    for (auto it = timers_.begin(); it != timers_.end(); ++it) {
      if (it->first.second != id) continue;
      timers_.erase(it);
      return;
    }
  }

  bool has_tasks() const { return !tasks_.empty(); }
  void RunOne() {
    auto task = std::move(tasks_.front());
    tasks_.pop_front();
    task();
  }
  bool has_due_timer() const { return !timers_.empty() && timers_.begin()->first.first <= clock_.SteadyNow(); }
  void FireOne() {
    auto due = timers_.extract(timers_.begin());
    due.mapped()();
  }
  void Clear() { tasks_.clear(); }

 private:
  base::Clock& clock_;
  std::deque<absl::AnyInvocable<void()>> tasks_;
  std::map<std::pair<base::SteadyTime, Id>, absl::AnyInvocable<void()>> timers_;
  Id last_id_ = 0;
};

}  // namespace composio::simulation
