// SPDX-License-Identifier: Apache-2.0
#include "service/base/clock.h"

#include "absl/time/clock.h"

namespace composio::base {
namespace {

class RealClock final : public Clock {
 public:
  absl::Time Now() override { return absl::Now(); }
  SteadyTime SteadyNow() override { return std::chrono::steady_clock::now(); }
};

}  // namespace

Clock& SystemClock() {
  static RealClock* const clock = new RealClock;
  return *clock;
}

}  // namespace composio::base
