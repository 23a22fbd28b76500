// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "absl/time/time.h"
#include "service/base/clock.h"
#include "service/base/random.h"
#include "service/events/event_encoder.h"
#include "service/events/event_log.h"
#include "service/events/stream_hub.h"
#include "service/ingest/event_sink.h"
#include "service/io/io_thread.h"
#include "service/router/router.h"
#include "service/runtime/worker.h"

namespace composio::app {

struct EventStreamsParams {
  events::EventLog& log;
  base::Clock& clock;
  base::Random& random;
  const std::vector<std::unique_ptr<runtime::Worker>>& workers;
  events::TellSources tell_sources;
};

// EventService over the event log: one stream hub for each worker. Made before the workers run; must outlive them.
class EventStreams {
 public:
  explicit EventStreams(const EventStreamsParams& params);

  struct RegisterParams {
    router::Router& router;
    ingest::EventSink& sink;  // takes test events, on `io`
    io::IoThread& io;
    std::set<std::string> projects;
    std::string address;
  };
  void Register(const RegisterParams& params);
  // Every stream sends what is committed until `deadline`, says goodbye and ends.
  void Drain(absl::Time deadline);

 private:
  const EventStreamsParams params_;
  const events::EventEncoder encoder_;
  std::vector<std::unique_ptr<events::StreamHub>> hubs_;  // by worker
};

}  // namespace composio::app
