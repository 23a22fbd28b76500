// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <map>
#include <memory>
#include <string>

#include "absl/functional/any_invocable.h"
#include "service/base/executor.h"
#include "service/base/mutex.h"

namespace composio::api {

// One at a time for each key, in the order they came: what equal calls of this process queue up in, wherever their
// workers are. Thread-safe; must outlive its turns.
class Turns {
 public:
  // A place in the queue, then the turn itself. Letting go of it lets the next one in; `on_turn` does not run after
  // that. On the thread of its executor only.
  class Turn {
   public:
    ~Turn();

   private:
    friend class Turns;
    struct State {
      base::Executor* executor;
      absl::AnyInvocable<void()> on_turn;
      bool over = false;  // executor's thread only
    };
    Turn(Turns& turns, std::string key, std::shared_ptr<State> state)
        : turns_(turns), key_(std::move(key)), state_(std::move(state)) {}

    Turns& turns_;
    const std::string key_;
    const std::shared_ptr<State> state_;
  };

  // `on_turn` runs on `executor`, on whose thread this is called, and never from inside.
  std::unique_ptr<Turn> Take(std::string key, base::Executor& executor, absl::AnyInvocable<void()> on_turn);

 private:
  void Leave(const std::string& key, const Turn::State* state);
  static void Call(std::shared_ptr<Turn::State> state);

  base::Mutex mutex_;
  // The first of a queue has the turn.
  std::map<std::string, std::deque<std::shared_ptr<Turn::State>>> queues_ ABSL_GUARDED_BY(mutex_);
};

}  // namespace composio::api
