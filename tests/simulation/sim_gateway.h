// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "absl/time/time.h"
#include "service/events/stream_hub.h"
#include "service/ingest/app_directory.h"
#include "service/ingest/event_sink.h"
#include "service/ingest/pusher/intake.h"
#include "service/ingest/pusher/realtime_feed.h"
#include "service/ingest/source_status.h"
#include "service/ingest/webhook_endpoint.h"
#include "tests/simulation/sim_event_log.h"
#include "tests/simulation/sim_pusher.h"
#include "tests/simulation/sim_worker.h"

namespace composio::simulation {

struct SimGatewaySetup {
  size_t workers = 1;
  size_t tail_bytes = 0;
  ingest::WebhookOptions webhooks;
};

// One life of the gateway's process, from a log that is open to its end: the log, the streams of each worker, the
// webhook endpoint, the realtime feed. Every class that decides something is the product's; what runs when is up to the
// scenario. Its callers let go of its streams first.
class SimGateway {
 public:
  struct Worker {
    Worker(events::EventLog& log, base::Clock& clock, base::Random& random, const events::EventEncoder& encoder,
           size_t tail_bytes)
        : loop(clock), hub({log, clock, loop, loop, random, encoder}, {tail_bytes, "simulated"}) {}
    SimWorker loop;
    events::StreamHub hub;
  };

  SimGateway(std::unique_ptr<SimEventLog> log, base::Clock& clock, base::Random& random, SimPusher& pusher,
             const SimGatewaySetup& setup);
  ~SimGateway();

  SimEventLog& log() { return *log_; }
  // The ingest's thread.
  SimWorker& io() { return io_; }
  ingest::WebhookEndpoint& webhooks() { return *endpoint_; }
  // Received by the realtime feed, but not taken by the log yet.
  size_t held() const { return intake_->held(); }
  Worker& worker(size_t index) { return *workers_[index]; }
  size_t worker_count() const { return workers_.size(); }

  bool has_tasks() const;
  // Of a thread that has any.
  void RunSomeTask();
  void FireTimers();
  // As the product's shutdown begins.
  void Drain(absl::Time deadline);

 private:
  // Composio's answer to the question for a trigger type's app: soon, never, or an error.
  void FetchApp(const std::string& trigger_type, absl::AnyInvocable<void(absl::StatusOr<std::string>)> done);

  base::Random& random_;
  SimWorker io_;
  std::unique_ptr<SimEventLog> log_;
  events::EventEncoder encoder_;
  std::vector<std::unique_ptr<Worker>> workers_;
  std::unique_ptr<ingest::AppDirectory> apps_;
  std::unique_ptr<ingest::EventSink> sink_;
  std::unique_ptr<ingest::WebhookEndpoint> endpoint_;
  ingest::SourceStatus sources_;
  std::unique_ptr<ingest::pusher::Intake> intake_;
  std::unique_ptr<ingest::pusher::RealtimeFeed> feed_;
};

}  // namespace composio::simulation
