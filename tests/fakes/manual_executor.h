// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <utility>

#include "absl/functional/any_invocable.h"
#include "service/base/executor.h"

namespace composio::fakes {

// An executor whose tasks run when a test says so. One thread.
class ManualExecutor final : public base::Executor {
 public:
  void Post(absl::AnyInvocable<void()> task) override { tasks_.push_back(std::move(task)); }

  // Runs the oldest task; false where there is none.
  bool RunOne() {
    if (tasks_.empty()) return false;
    auto task = std::move(tasks_.front());
    tasks_.pop_front();
    task();
    return true;
  }
  void RunUntilIdle() {
    while (RunOne()) {
    }
  }
  size_t pending() const { return tasks_.size(); }

 private:
  std::deque<absl::AnyInvocable<void()>> tasks_;
};

}  // namespace composio::fakes
