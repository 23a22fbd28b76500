// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/time/time.h"
#include "absl/types/optional.h"
#include "service/base/clock.h"
#include "service/base/executor.h"
#include "service/base/random.h"
#include "service/events/event_encoder.h"
#include "service/events/event_log.h"
#include "service/events/filter_index.h"
#include "service/events/slice_arena.h"
#include "service/events/stream.h"
#include "service/events/tail.h"

namespace composio::gateway::v1 {
class StreamHeartbeat;
}  // namespace composio::gateway::v1

namespace composio::events {

// The streams of one project on one worker.
struct ProjectStreams {
  std::string name;
  FilterIndex index;
  uint64_t records = 0;  // committed while the project had streams here
  size_t streams = 0;
};

using TellSources = std::function<void(const std::string& project, gateway::v1::StreamHeartbeat& heartbeat)>;

struct StreamHubOptions {
  // Bytes of the live tail. More lets readers be slower before they are served from the log.
  size_t tail_bytes = 16 << 20;
  // Told to clients.
  std::string server_version;
  // Adds the states of a project's sources to a heartbeat, on any worker. Null: there are none.
  TellSources tell_sources;
};

// What the streams of one worker share: the live tail, the filter index, the wake-ups. Constructed anywhere before the
// worker runs, then used on `executor` only. The log, the executor and the other collaborators must outlive it; its
// streams must be gone before it, and the log must not commit any more or the executor not run any more.
class StreamHub {
 public:
  struct Collaborators {
    EventLog& log;
    base::Clock& clock;
    base::Timers& timers;
    base::Executor& executor;
    base::Random& random;
    const EventEncoder& encoder;
  };
  StreamHub(const Collaborators& with, StreamHubOptions options);
  StreamHub(const StreamHub&) = delete;

  // From now on no stream is opened, and each sends what is committed until `deadline`, says goodbye and ends.
  void Drain(absl::Time deadline);
  bool draining() const { return draining_; }
  size_t stream_count() const { return streams_.size(); }
  const Tail& tail() const { return tail_; }
  EventLog& log() { return with_.log; }
  base::Clock& clock() { return with_.clock; }
  base::Executor& executor() { return with_.executor; }
  base::Timers& timers() { return with_.timers; }
  const EventEncoder& encoder() const { return with_.encoder; }
  const TellSources& tell_sources() const { return options_.tell_sources; }

 private:
  friend class Stream;

  void OnCommit(const std::vector<EventPtr>& batch);
  void WakeMatching(const EventRecord& record);

  // For Stream.
  uint64_t Join(Stream* stream);
  void Leave(Stream* stream);
  Stream* Find(uint64_t id) const;
  ProjectStreams* Project(const std::string& name);
  // The stream is live, but ends at a position that the tail has not reached.
  void AwaitPosition(Stream* stream) { waiting_.push_back(stream->id()); }

  const Collaborators with_;
  const StreamHubOptions options_;
  Tail tail_;
  SliceArena arena_;
  absl::optional<absl::Time> head_time_;  // of the tail's last record
  absl::flat_hash_map<std::string, std::unique_ptr<ProjectStreams>> projects_;
  absl::flat_hash_map<uint64_t, Stream*> streams_;
  uint64_t last_id_ = 0;
  std::vector<Stream*> woken_;
  std::vector<uint64_t> waiting_;
  bool draining_ = false;
  absl::Time drain_deadline_;
};

}  // namespace composio::events
