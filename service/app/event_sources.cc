// SPDX-License-Identifier: Apache-2.0
#include "service/app/event_sources.h"

#include "absl/strings/str_cat.h"
#include "composio/gateway/v1/stream_frame.pb.h"
#include "service/base/log.h"
#include "service/events/proto_time.h"

namespace composio::app {
namespace {

namespace v1 = gateway::v1;
using ingest::SourceReport;
using ingest::SourceState;

const char* NameOf(events::Transport transport) {
  return transport == events::Transport::kRealtime ? "realtime" : "webhook";
}

void DescribeShortly(const SourceReport& report, v1::EventSource& source) {
  source.set_transport(static_cast<v1::EventTransport>(report.transport));
  source.set_state(static_cast<v1::EventSourceState>(report.state));
  events::SetTime(report.since, source.mutable_state_time());
  source.set_healthy(report.healthy());
  if (report.last_event_time) events::SetTime(*report.last_event_time, source.mutable_last_event_time());
}

v1::EventSource Describe(const SourceReport& report) {
  v1::EventSource source;
  DescribeShortly(report, source);
  source.set_project(report.project);
  if (report.next_attempt_time) events::SetTime(*report.next_attempt_time, source.mutable_next_attempt_time());
  source.set_received_events(static_cast<int64_t>(report.events));
  source.set_lost_events(static_cast<int64_t>(report.lost));
  source.set_connects(static_cast<int64_t>(report.connects));
  source.set_last_error(report.last_error);
  if (report.last_error_time) events::SetTime(*report.last_error_time, source.mutable_last_error_time());
  return source;
}

}  // namespace

EventSources::EventSources(base::Clock& clock, metrics::Registry& metrics) : metrics_(metrics), status_(clock) {
  status_.Watch([this](const SourceReport& report) { OnChange(report); });
}

ingest::SourceStatus::Source& EventSources::Add(events::Transport transport, const std::string& project,
                                                SourceState state) {
  auto& source = status_.Add(transport, project, state);
  const metrics::Labels labels = {{"transport", NameOf(transport)}, {"project", project}};
  metrics_.AddGaugeFunction("composio_gateway_event_source_receiving",
                            "1 while events would arrive from this source, else 0.", labels,
                            [&source] { return source.Now().healthy() ? 1.0 : 0.0; });
  metrics_.AddGaugeFunction("composio_gateway_event_source_connects",
                            "Times that this source came to receive since the start.", labels,
                            [&source] { return static_cast<double>(source.Now().connects); });
  metrics_.AddGaugeFunction("composio_gateway_event_source_last_event_timestamp_seconds",
                            "When the last event came from this source; 0 before the first.", labels, [&source] {
                              const auto time = source.Now().last_event_time;
                              return time ? absl::ToDoubleSeconds(*time - absl::UnixEpoch()) : 0.0;
                            });
  TellHealth(transport);
  return source;
}

std::vector<v1::EventSource> EventSources::List() const {
  std::vector<v1::EventSource> sources;
  for (const SourceReport& report : status_.Reports()) sources.push_back(Describe(report));
  return sources;
}

void EventSources::Tell(const std::string& project, v1::StreamHeartbeat& heartbeat) const {
  for (const SourceReport& report : status_.Reports()) {
    if (report.project == project) DescribeShortly(report, *heartbeat.add_sources());
  }
}

std::vector<std::string> EventSources::Complaints() const {
  std::vector<std::string> complaints;
  for (const SourceReport& report : status_.Reports()) {
    if (report.transport != events::Transport::kRealtime || report.healthy()) continue;
    complaints.push_back(absl::StrCat("no events by the realtime feed: it is ", ingest::SourceStateName(report.state),
                                      report.last_error.empty() ? "" : ": ", report.last_error));
  }
  return complaints;
}

void EventSources::OnChange(const SourceReport& report) {
  TellHealth(report.transport);
  if (report.transport != events::Transport::kRealtime) return;
  switch (report.state) {
    case SourceState::kReceiving:
      return base::LogInfo("realtime feed: receiving events");
    case SourceState::kRetrying:
    case SourceState::kRefused:
    case SourceState::kNotConfigured:
      return base::LogWarning("realtime feed: ", ingest::SourceStateName(report.state), ": ", report.last_error);
    default:
      return;
  }
}

// A road is open when it is for every project.
void EventSources::TellHealth(events::Transport transport) {
  if (health_ == nullptr) return;
  bool healthy = true;
  for (const SourceReport& report : status_.Reports()) {
    if (report.transport == transport && !report.healthy()) healthy = false;
  }
  health_->SetServing(absl::StrCat("composio.gateway.", NameOf(transport)), healthy);
}

}  // namespace composio::app
