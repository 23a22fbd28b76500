// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "absl/status/statusor.h"
#include "service/app/event_sources.h"
#include "service/app/upstream_calls.h"
#include "service/base/clock.h"
#include "service/base/executor.h"
#include "service/config/config.h"
#include "service/ingest/event_sink.h"
#include "service/ingest/pusher/intake.h"
#include "service/ingest/pusher/realtime_feed.h"
#include "service/ingest/realtime/websocket_connector.h"
#include "service/io/io_thread.h"
#include "service/metrics/metrics.h"

namespace composio::app {

// Events over Composio's websocket: the feed of the configured project, its driver and its counters, on the io thread.
// Made and stopped on main's; gone before the io thread stops.
class RealtimeFeed {
 public:
  struct Params {
    const config::Config& config;
    const UpstreamCalls& upstream;
    base::Executor& worker;  // the first: it sends the calls to Composio
    io::IoThread& io;
    ingest::EventSink& sink;
    base::Clock& clock;
    metrics::Registry& metrics;
    EventSources& sources;
  };

  // Null where the configuration has it off. INVALID_ARGUMENT when the file of authorities cannot be used.
  static absl::StatusOr<std::unique_ptr<RealtimeFeed>> Start(const Params& params);
  ~RealtimeFeed();

  // Ends the connection in order and waits until what it brought is stored, or cannot be. A second call does nothing.
  void Stop();

 private:
  explicit RealtimeFeed(const Params& params) : params_(params) {}
  absl::Status Make();

  const Params params_;
  std::unique_ptr<ingest::realtime::WebsocketConnector> connector_;
  std::unique_ptr<ingest::pusher::Intake> intake_;
  std::unique_ptr<ingest::pusher::RealtimeFeed> feed_;
};

}  // namespace composio::app
