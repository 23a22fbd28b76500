// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>

#include "absl/strings/string_view.h"
#include "sandbox/realtime/realtime_event.h"
#include "sandbox/realtime/realtime_faults.h"
#include "sandbox/realtime/realtime_project.h"
#include "sandbox/realtime/realtime_session.h"
#include "sandbox/wire/json.h"
#include "service/base/clock.h"
#include "service/base/mutex.h"
#include "service/base/random.h"

namespace composio::sandbox {

// One project's realtime feed: everybody who is connected, and what goes to them. What is published while nobody is
// subscribed is lost. Thread-safe. `clock` and `random` must outlive it.
class RealtimeHub {
 public:
  // Of a connection; never used twice.
  using Id = uint64_t;

  RealtimeHub(base::Clock& clock, base::Random& random);

  // A copy.
  RealtimeProject Project() const;
  // A copy of what is to go wrong, and how many events were published to the feed.
  RealtimeFaultPlan Faults() const;
  uint64_t published() const;
  // Runs `change` under the lock. What it changes holds for connections that are open, too.
  void Configure(const std::function<void(RealtimeProject&)>& change);
  void PlanFaults(const std::function<void(RealtimeFaultPlan&)>& change);
  // Another key and secret: the old key is unknown from now on.
  void RotateKey();
  // Nothing goes wrong any more: what was kept back is lost, half-open connections are reset, the others stay.
  void ClearFaults();

  // A client has connected; it is greeted, or told what is wrong and closed.
  Id Connected(std::shared_ptr<RealtimePeer> peer, const RealtimeConnect& connect);
  void Received(Id id, absl::string_view text);
  // The connection is no more.
  void Gone(Id id);
  // To be called a few times a second while there are connections.
  void Tick();

  // Whether anybody would get an event.
  bool HasSubscribers() const;
  void Publish(const RealtimeEvent& event);
  // Any event to who is subscribed to `channel`, whatever faults are set; how many got it.
  size_t SendEvent(absl::string_view channel, absl::string_view event, absl::string_view data);

  // Runs `use` on every connection, or on the one with that socket id, under the lock; how many there were.
  size_t ForEach(const std::string& socket_id, const std::function<void(RealtimeSession&)>& use);
  // Connections and what they are subscribed to.
  Json Describe() const;

 private:
  void PassOn(std::string body) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  void Deliver(const std::string& body) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  void ToSubscribers(absl::string_view event, absl::string_view data) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  std::string NewSocketId() ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);

  base::Clock& clock_;
  base::Random& random_;
  mutable base::Mutex mutex_;
  RealtimeProject project_ ABSL_GUARDED_BY(mutex_);
  std::map<Id, RealtimeSession> sessions_ ABSL_GUARDED_BY(mutex_);
  RealtimeFaults faults_ ABSL_GUARDED_BY(mutex_);
  Id last_id_ ABSL_GUARDED_BY(mutex_) = 0;
  uint64_t published_ ABSL_GUARDED_BY(mutex_) = 0;
};

}  // namespace composio::sandbox
