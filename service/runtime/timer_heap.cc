// SPDX-License-Identifier: Apache-2.0
#include "service/runtime/timer_heap.h"

namespace composio::runtime {

base::Timers::Id TimerHeap::Start(base::SteadyTime due, absl::AnyInvocable<void()> callback) {
  const base::Timers::Id id = ++last_id_;
  timers_.emplace(Key(due, id), std::move(callback));
  due_.emplace(id, due);
  return id;
}

void TimerHeap::Cancel(base::Timers::Id id) {
  auto found = due_.find(id);
  if (found == due_.end()) return;
  timers_.erase(Key(found->second, id));
  due_.erase(found);
}

bool TimerHeap::RunDue(base::SteadyTime now) {
  const base::Timers::Id newest = last_id_;
  bool ran = false;
  for (auto it = timers_.begin(); it != timers_.end() && it->first.first <= now;) {
    if (it->first.second > newest) {
      ++it;
      continue;
    }
    absl::AnyInvocable<void()> callback = std::move(it->second);
    due_.erase(it->first.second);
    timers_.erase(it);
    callback();
    ran = true;
    it = timers_.begin();  // the callback may have cancelled any other timer
  }
  return ran;
}

absl::optional<base::SteadyTime> TimerHeap::next() const {
  if (timers_.empty()) return absl::nullopt;
  return timers_.begin()->first.first;
}

}  // namespace composio::runtime
