// SPDX-License-Identifier: Apache-2.0
#include "service/files/spool_thread.h"

#include <utility>

namespace composio::files {

SpoolThread::SpoolThread(std::string directory, uint64_t max_bytes)
    : directory_(std::move(directory)), max_bytes_(max_bytes), thread_([this] { Run(); }) {}

SpoolThread::~SpoolThread() { Stop(); }

bool SpoolThread::TryPost(absl::AnyInvocable<void()> task) {
  base::MutexLock lock(mutex_);
  if (stopped_) return false;
  tasks_.push_back(std::move(task));
  wake_.NotifyOne();
  return true;
}

void SpoolThread::Stop() {
  std::deque<absl::AnyInvocable<void()>> dropped;  // destroyed without the lock: a task may own the last file
  {
    base::MutexLock lock(mutex_);
    stopped_ = true;
    dropped.swap(tasks_);
    wake_.NotifyOne();
  }
  if (thread_.joinable()) thread_.join();
}

bool SpoolThread::Reserve(uint64_t bytes) {
  uint64_t used = used_;
  do {
    if (bytes > max_bytes_ || used > max_bytes_ - bytes) return false;
  } while (!used_.compare_exchange_weak(used, used + bytes));
  return true;
}

void SpoolThread::Run() {
  for (;;) {
    absl::AnyInvocable<void()> task;
    {
      base::MutexLock lock(mutex_);
      while (tasks_.empty() && !stopped_) wake_.Wait(mutex_);
      if (stopped_) return;
      task = std::move(tasks_.front());
      tasks_.pop_front();
    }
    task();
  }
}

}  // namespace composio::files
