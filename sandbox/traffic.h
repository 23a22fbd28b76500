// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <thread>

#include "service/base/mutex.h"

namespace composio::sandbox {

// Calls `fire` so many times a second on a thread of its own. Thread-safe.
class Traffic {
 public:
  // `events_per_second` 0: silent until SetRate.
  Traffic(double events_per_second, std::function<void()> fire);
  ~Traffic();

  void SetRate(double events_per_second);
  // `fire` is not called afterwards; the destructor does it too. Not from inside `fire`.
  void Stop();

 private:
  void Run();

  const std::function<void()> fire_;
  base::Mutex mutex_;
  base::CondVar changed_;
  double events_per_second_ ABSL_GUARDED_BY(mutex_);
  bool stopping_ ABSL_GUARDED_BY(mutex_) = false;
  std::thread thread_;
};

}  // namespace composio::sandbox
