// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <string>

#include "service/base/executor.h"
#include "service/base/mutex.h"
#include "service/events/event_log.h"

namespace composio::api {

// Tells those who wait for a connection that an event about it was committed: composio.connected_account.*, from
// whichever project. Thread-safe; must outlive its watchings, and the log's last commit.
class ConnectionWatch {
 public:
  // Lets go of it on the thread of its executor; `on_event` does not run after that.
  class Watching {
   public:
    ~Watching();

   private:
    friend class ConnectionWatch;
    struct State {
      base::Executor* executor;
      std::function<void()> on_event;
      bool over = false;  // executor's thread only
    };
    using Place = std::multimap<std::string, std::shared_ptr<State>>::iterator;
    Watching(ConnectionWatch& watch, Place place) : watch_(watch), place_(place) {}

    ConnectionWatch& watch_;
    const Place place_;
  };

  // What is committed reaches it by `executor`, which must outlive the log's commits.
  void Follow(events::EventLog& log, base::Executor& executor);

  // `on_event` runs on `executor`, on whose thread this is called.
  std::unique_ptr<Watching> Add(std::string connection, base::Executor& executor, std::function<void()> on_event);

 private:
  void OnCommitted(const events::CommittedBatch& batch);
  void Wake(const std::string& connection);

  std::atomic<size_t> watchings_{0};
  base::Mutex mutex_;
  std::multimap<std::string, std::shared_ptr<Watching::State>> waiting_ ABSL_GUARDED_BY(mutex_);
};

}  // namespace composio::api
