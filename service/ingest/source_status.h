// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "absl/types/optional.h"
#include "service/base/clock.h"
#include "service/base/mutex.h"
#include "service/events/event.h"

namespace composio::ingest {

// What a source of events is doing. The numbers are those of gateway.v1.EventSourceState.
enum class SourceState : uint8_t {
  kNotConfigured = 1,  // something has to be set before it can receive
  kConnecting = 2,     // on its way for the first time
  kReceiving = 3,      // events would arrive
  kRetrying = 4,       // lost or not to be had; tried again by itself
  kRefused = 5,        // turned away: tried again rarely, or not at all until the gateway starts again
  kStopped = 6,        // the gateway is shutting down
};
absl::string_view SourceStateName(SourceState state);

// A source as it is at one moment. Plain data.
struct SourceReport {
  events::Transport transport = events::Transport::kUnspecified;
  std::string project;
  SourceState state = SourceState::kConnecting;
  absl::Time since = absl::UnixEpoch();  // when it came into this state
  absl::optional<absl::Time> last_event_time;
  absl::optional<absl::Time> next_attempt_time;  // while it waits
  uint64_t events = 0;                           // received since the start, duplicates too
  uint64_t lost = 0;                             // received, but not to be stored
  uint64_t connects = 0;                         // times it came to receive
  std::string last_error;                        // a sentence; stays after the source has recovered
  absl::optional<absl::Time> last_error_time;

  bool healthy() const { return state == SourceState::kReceiving; }
};

// The sources of events and how they are. Thread-safe; must outlive its sources' users.
class SourceStatus {
 public:
  // One source, told by whoever runs it. Thread-safe.
  class Source {
   public:
    // `error`, where there is one, is a sentence without secrets.
    void Set(SourceState state, absl::string_view error = {},
             absl::optional<absl::Time> next_attempt = absl::optional<absl::Time>());
    // Something went wrong that does not change the state.
    void Report(absl::string_view error);
    void CountEvent();
    void CountLost(uint64_t events, absl::string_view error);
    SourceReport Now() const;

   private:
    friend class SourceStatus;
    Source(const SourceStatus& status, SourceReport report) : status_(status), report_(std::move(report)) {}

    const SourceStatus& status_;
    mutable base::Mutex mutex_;
    SourceReport report_ ABSL_GUARDED_BY(mutex_);
  };
  // Hears of a source whose state has changed, on the thread that changed it.
  using Watcher = std::function<void(const SourceReport& report)>;

  explicit SourceStatus(base::Clock& clock) : clock_(clock) {}

  // Lives as long as this.
  Source& Add(events::Transport transport, const std::string& project, SourceState state);
  std::vector<SourceReport> Reports() const;
  // Before anything else runs.
  void Watch(Watcher watcher) { watchers_.push_back(std::move(watcher)); }

 private:
  void Tell(const SourceReport& report) const;

  base::Clock& clock_;
  std::vector<Watcher> watchers_;  // constant once sources run
  mutable base::Mutex mutex_;
  std::vector<std::unique_ptr<Source>> sources_ ABSL_GUARDED_BY(mutex_);
};

}  // namespace composio::ingest
