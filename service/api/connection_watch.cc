// SPDX-License-Identifier: Apache-2.0
#include "service/api/connection_watch.h"

#include <utility>

#include "absl/strings/match.h"

namespace composio::api {

ConnectionWatch::Watching::~Watching() {
  base::MutexLock lock(watch_.mutex_);
  place_->second->over = true;
  watch_.waiting_.erase(place_);
  --watch_.watchings_;
}

void ConnectionWatch::Follow(events::EventLog& log, base::Executor& executor) {
  log.Watch(&executor, [this](const events::CommittedBatch& batch) { OnCommitted(batch); });
}

std::unique_ptr<ConnectionWatch::Watching> ConnectionWatch::Add(std::string connection, base::Executor& executor,
                                                                std::function<void()> on_event) {
  auto state = std::make_shared<Watching::State>(Watching::State{&executor, std::move(on_event)});
  base::MutexLock lock(mutex_);
  ++watchings_;
  return std::unique_ptr<Watching>(new Watching(*this, waiting_.emplace(std::move(connection), std::move(state))));
}

void ConnectionWatch::OnCommitted(const events::CommittedBatch& batch) {
  if (watchings_ == 0) return;
  for (const events::EventPtr& event : *batch) {
    if (absl::StartsWith(event->record().type, "composio.connected_account.")) Wake(event->record().connection);
  }
}

void ConnectionWatch::Wake(const std::string& connection) {
  base::MutexLock lock(mutex_);
  for (auto [it, end] = waiting_.equal_range(connection); it != end; ++it) {
    it->second->executor->Post([state = it->second] {
      if (!state->over) state->on_event();
    });
  }
}

}  // namespace composio::api
