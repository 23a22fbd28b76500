// SPDX-License-Identifier: Apache-2.0
#include "service/api/turns.h"

#include <algorithm>
#include <utility>

namespace composio::api {

Turns::Turn::~Turn() {
  state_->over = true;
  turns_.Leave(key_, state_.get());
}

std::unique_ptr<Turns::Turn> Turns::Take(std::string key, base::Executor& executor,
                                         absl::AnyInvocable<void()> on_turn) {
  auto state = std::make_shared<Turn::State>(Turn::State{&executor, std::move(on_turn)});
  bool first;
  {
    base::MutexLock lock(mutex_);
    auto& queue = queues_[key];
    queue.push_back(state);
    first = queue.size() == 1;
  }
  if (first) Call(state);
  return std::unique_ptr<Turn>(new Turn(*this, std::move(key), std::move(state)));
}

void Turns::Call(std::shared_ptr<Turn::State> state) {
  base::Executor* executor = state->executor;
  executor->Post([state = std::move(state)] {
    if (state->over) return;
    auto on_turn = std::move(state->on_turn);
    on_turn();
  });
}

void Turns::Leave(const std::string& key, const Turn::State* state) {
  std::shared_ptr<Turn::State> next;
  {
    base::MutexLock lock(mutex_);
    auto found = queues_.find(key);
    auto& queue = found->second;
    const bool had_turn = queue.front().get() == state;
    queue.erase(std::find_if(queue.begin(), queue.end(), [state](const auto& other) { return other.get() == state; }));
    if (queue.empty()) {
      queues_.erase(found);
    } else if (had_turn) {
      next = queue.front();
    }
  }
  if (next) Call(std::move(next));
}

}  // namespace composio::api
