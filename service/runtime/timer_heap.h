// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/functional/any_invocable.h"
#include "absl/types/optional.h"
#include "service/base/clock.h"
#include "service/base/executor.h"

namespace composio::runtime {

// The timers of one worker, ordered by when they are due. Not thread-safe.
class TimerHeap {
 public:
  base::Timers::Id Start(base::SteadyTime due, absl::AnyInvocable<void()> callback);
  void Cancel(base::Timers::Id id);
  // Runs what is due at `now`; timers started meanwhile wait for the next call. Whether any ran.
  bool RunDue(base::SteadyTime now);
  absl::optional<base::SteadyTime> next() const;
  bool empty() const { return timers_.empty(); }

 private:
  // The id breaks ties, so that timers due at the same time run in the order they were started.
  using Key = std::pair<base::SteadyTime, base::Timers::Id>;
  std::map<Key, absl::AnyInvocable<void()>> timers_;
  absl::flat_hash_map<base::Timers::Id, base::SteadyTime> due_;
  base::Timers::Id last_id_ = 0;
};

}  // namespace composio::runtime
