// SPDX-License-Identifier: Apache-2.0
// How a stream finds its start.
#include <algorithm>
#include <utility>

#include "service/base/error.h"
#include "service/events/stream.h"
#include "service/events/stream_hub.h"

namespace composio::events {

// A search for the last so many matching records, newest first.
struct Stream::BackScan {
  uint64_t end = 0;    // where the search began: one behind the newest
  uint64_t from = 0;   // everything at this position and later was looked at
  uint64_t start = 0;  // the oldest match so far
  uint64_t found = 0;
  uint64_t examined = 0;
};

absl::Duration EffectiveHeartbeat(absl::Duration wished) {
  if (wished == absl::ZeroDuration()) return absl::Seconds(15);
  return std::clamp(wished, absl::Seconds(1), absl::Seconds(60));
}

void Stream::Open() {
  if (hub_.draining()) {
    absl::Status status = base::Error(absl::StatusCode::kUnavailable, gateway::v1::ERROR_REASON_SERVER_DRAINING,
                                      "the gateway is shutting down; connect again");
    base::AddRetryInfo(status, absl::Seconds(1));
    return Fail(std::move(status));
  }
  FindStart();
}

void Stream::FindStart() {
  const LogState state = hub_.log().State();
  // Commits that this worker has not heard of yet are history too.
  const uint64_t end = std::max(hub_.tail().end(), state.head + 1);
  if (stop_.kind == StreamStop::Kind::kCaughtUp) stop_.position = end - 1;
  switch (start_.kind) {
    case StreamStart::Kind::kLatest:
      return Opened(end, false);
    case StreamStart::Kind::kEarliest:
      return Opened(state.earliest, false);
    case StreamStart::Kind::kAfterPosition:
      return Opened(start_.position + 1, false);
    case StreamStart::Kind::kAtTime: {
      FindTimeParams params;
      params.time = start_.time;
      params.executor = &hub_.executor();
      params.done = [hub = &hub_, id = id_](absl::StatusOr<uint64_t> position) {
        Stream* stream = hub->Find(id);
        if (!stream) return;
        if (!position.ok()) return stream->Fail(position.status());
        stream->Opened(*position, false);
      };
      return hub_.log().FindTime(std::move(params));
    }
    case StreamStart::Kind::kLastEvents:
      if (start_.count == 0) return Opened(end, false);
      auto scan = std::make_shared<BackScan>();
      scan->end = scan->from = scan->start = end;
      return ScanBack(std::move(scan));
  }
}

void Stream::ScanBack(std::shared_ptr<BackScan> scan) {
  ReadParams params;
  params.from = scan->from;
  params.to = 1;
  params.reverse = true;
  params.attributes_only = true;
  params.executor = &hub_.executor();
  params.done = [hub = &hub_, id = id_, scan](absl::StatusOr<ReadResult> result) {
    Stream* stream = hub->Find(id);
    if (!stream) return;
    if (!result.ok()) return stream->Fail(result.status());
    for (const EventPtr& event : result->events) {
      const EventRecord& record = event->record();
      if (++scan->examined > kLastEventsScan) break;
      if (record.kind != RecordKind::kEvent || record.project != stream->project_->name) continue;
      if (stream->filter_ && !stream->filter_->Matches(record)) continue;
      scan->start = record.position;
      if (++scan->found == stream->start_.count) return stream->Opened(scan->start, false);
    }
    scan->from = result->next;
    if (result->next <= result->earliest || result->events.empty() || scan->examined > kLastEventsScan) {
      return stream->Opened(scan->start, true);
    }
    stream->ScanBack(scan);
  };
  hub_.log().Read(std::move(params));
}

void Stream::Opened(uint64_t next, bool incomplete) {
  phase_ = Phase::kRunning;
  next_ = next;
  last_write_ = hub_.clock().SteadyNow();
  WriteOpened(incomplete);
  ArmTimer();
}

}  // namespace composio::events
