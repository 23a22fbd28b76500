// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include "absl/time/time.h"

namespace composio::base {

using SteadyTime = std::chrono::steady_clock::time_point;

// Where time comes from. The core takes it by interface, so that a test or a simulation can be its clock. Thread-safe.
class Clock {
 public:
  virtual ~Clock() = default;
  // Wall-clock time: may jump, is what users see.
  virtual absl::Time Now() = 0;
  // Never goes back: for intervals and deadlines.
  virtual SteadyTime SteadyNow() = 0;
};

// The machine's clock. Lives for ever.
Clock& SystemClock();

}  // namespace composio::base
