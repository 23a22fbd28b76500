// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "absl/functional/any_invocable.h"
#include "absl/time/time.h"

namespace composio::base {

// Runs tasks one after another, in the order they were posted, on one thread of its own. Thread-safe.
class Executor {
 public:
  virtual ~Executor() = default;
  // Returns at once. A task posted after the executor stopped is destroyed without being run.
  virtual void Post(absl::AnyInvocable<void()> task) = 0;
};

// One-shot timers of an executor. To be used on that executor's thread only; callbacks run there too.
class Timers {
 public:
  using Id = uint64_t;  // never 0, never used twice

  virtual ~Timers() = default;
  virtual Id Start(absl::Duration delay, absl::AnyInvocable<void()> callback) = 0;
  // After this the callback will not run. An id that has fired, was cancelled or is 0 does nothing.
  virtual void Cancel(Id id) = 0;
};

}  // namespace composio::base
