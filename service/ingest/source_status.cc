// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/source_status.h"

#include <utility>

namespace composio::ingest {

absl::string_view SourceStateName(SourceState state) {
  switch (state) {
    case SourceState::kNotConfigured:
      return "not_configured";
    case SourceState::kConnecting:
      return "connecting";
    case SourceState::kReceiving:
      return "receiving";
    case SourceState::kRetrying:
      return "retrying";
    case SourceState::kRefused:
      return "refused";
    case SourceState::kStopped:
      return "stopped";
  }
  return "unknown";
}

void SourceStatus::Source::Set(SourceState state, absl::string_view error, absl::optional<absl::Time> next_attempt) {
  const absl::Time now = status_.clock_.Now();
  SourceReport report;
  {
    base::MutexLock lock(mutex_);
    report_.next_attempt_time = next_attempt;
    if (!error.empty()) {
      report_.last_error = std::string(error);
      report_.last_error_time = now;
    }
    if (report_.state == state) return;
    report_.state = state;
    report_.since = now;
    if (state == SourceState::kReceiving) ++report_.connects;
    report = report_;
  }
  status_.Tell(report);
}

void SourceStatus::Source::Report(absl::string_view error) {
  const absl::Time now = status_.clock_.Now();
  base::MutexLock lock(mutex_);
  report_.last_error = std::string(error);
  report_.last_error_time = now;
}

void SourceStatus::Source::CountEvent() {
  const absl::Time now = status_.clock_.Now();
  base::MutexLock lock(mutex_);
  ++report_.events;
  report_.last_event_time = now;
}

void SourceStatus::Source::CountLost(uint64_t events, absl::string_view error) {
  const absl::Time now = status_.clock_.Now();
  base::MutexLock lock(mutex_);
  report_.lost += events;
  report_.last_error = std::string(error);
  report_.last_error_time = now;
}

SourceReport SourceStatus::Source::Now() const {
  base::MutexLock lock(mutex_);
  return report_;
}

SourceStatus::Source& SourceStatus::Add(events::Transport transport, const std::string& project, SourceState state) {
  SourceReport report;
  report.transport = transport;
  report.project = project;
  report.state = state;
  report.since = clock_.Now();
  if (state == SourceState::kReceiving) report.connects = 1;
  base::MutexLock lock(mutex_);
  sources_.push_back(std::unique_ptr<Source>(new Source(*this, std::move(report))));
  return *sources_.back();
}

std::vector<SourceReport> SourceStatus::Reports() const {
  base::MutexLock lock(mutex_);
  std::vector<SourceReport> reports;
  for (const auto& source : sources_) reports.push_back(source->Now());
  return reports;
}

void SourceStatus::Tell(const SourceReport& report) const {
  for (const Watcher& watcher : watchers_) watcher(report);
}

}  // namespace composio::ingest
