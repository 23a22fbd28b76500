// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <deque>
#include <string>
#include <thread>
#include <utility>

#include "absl/base/thread_annotations.h"
#include "absl/functional/any_invocable.h"
#include "service/base/executor.h"
#include "service/base/mutex.h"

namespace composio::files {

// The thread that waits for the disk, and how much room there is. Thread-safe.
class SpoolThread final : public base::Executor {
 public:
  SpoolThread(std::string directory, uint64_t max_bytes);
  ~SpoolThread() override;

  void Post(absl::AnyInvocable<void()> task) override { TryPost(std::move(task)); }
  // False, with the task destroyed, when it has ended.
  bool TryPost(absl::AnyInvocable<void()> task);
  // Ends it; what waits is destroyed without being run.
  void Stop();

  // Takes room for so many bytes more; false when there is none.
  bool Reserve(uint64_t bytes);
  void Release(uint64_t bytes) { used_ -= bytes; }
  uint64_t used() const { return used_; }
  uint64_t max_bytes() const { return max_bytes_; }
  const std::string& directory() const { return directory_; }

 private:
  void Run();

  const std::string directory_;
  const uint64_t max_bytes_;
  std::atomic<uint64_t> used_{0};
  base::Mutex mutex_;
  base::CondVar wake_;
  std::deque<absl::AnyInvocable<void()>> tasks_ ABSL_GUARDED_BY(mutex_);
  bool stopped_ ABSL_GUARDED_BY(mutex_) = false;
  std::thread thread_;
};

}  // namespace composio::files
