// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <utility>

#include "absl/base/thread_annotations.h"
#include "absl/functional/any_invocable.h"
#include "absl/types/optional.h"
#include "service/base/executor.h"
#include "service/base/mutex.h"

namespace composio::testing {

// An executor whose thread is the test's: tasks are posted from any thread and run while the test waits for a result.
class QueueExecutor final : public base::Executor {
 public:
  void Post(absl::AnyInvocable<void()> task) override {
    {
      base::MutexLock lock(mutex_);
      tasks_.push_back(std::move(task));
    }
    posted_.NotifyOne();
  }

  // Runs the oldest task, waiting for one to be posted.
  void RunOne() {
    absl::AnyInvocable<void()> task;
    {
      base::MutexLock lock(mutex_);
      while (tasks_.empty()) posted_.Wait(mutex_);
      task = std::move(tasks_.front());
      tasks_.pop_front();
    }
    task();
  }
  // Runs tasks until `value` has been set by one of them.
  template <class T>
  T Await(absl::optional<T>& value) {
    while (!value) RunOne();
    return std::move(*value);
  }

 private:
  base::Mutex mutex_;
  base::CondVar posted_;
  std::deque<absl::AnyInvocable<void()>> tasks_ ABSL_GUARDED_BY(mutex_);
};

}  // namespace composio::testing
