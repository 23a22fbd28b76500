// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <string>
#include <vector>

#include "composio/gateway/v1/event_source.pb.h"
#include "service/base/clock.h"
#include "service/events/event.h"
#include "service/ingest/source_status.h"
#include "service/metrics/metrics.h"
#include "service/rpc/health.h"

namespace composio::gateway::v1 {
class StreamHeartbeat;
}  // namespace composio::gateway::v1

namespace composio::app {

// How the sources of events are, and all who are told: the gRPC health service (`composio.gateway.realtime` and
// `composio.gateway.webhook`), /metrics, /readyz, the log on standard error, heartbeats and AdminService.ListSources.
// Thread-safe; metrics must outlive it.
class EventSources {
 public:
  EventSources(base::Clock& clock, metrics::Registry& metrics);

  // From now on this health service is told. Before the first Add.
  void SetHealth(rpc::Health& health) { health_ = &health; }
  ingest::SourceStatus::Source& Add(events::Transport transport, const std::string& project, ingest::SourceState state);

  ingest::SourceStatus& status() { return status_; }
  std::vector<gateway::v1::EventSource> List() const;
  // A short form of the project's sources.
  void Tell(const std::string& project, gateway::v1::StreamHeartbeat& heartbeat) const;
  // A sentence for every realtime feed that does not receive.
  std::vector<std::string> Complaints() const;

 private:
  void OnChange(const ingest::SourceReport& report);
  void TellHealth(events::Transport transport);

  metrics::Registry& metrics_;
  rpc::Health* health_ = nullptr;  // constant once there are sources
  ingest::SourceStatus status_;
};

}  // namespace composio::app
