// SPDX-License-Identifier: Apache-2.0
#include "service/events/start_finder.h"

#include <algorithm>
#include <utility>

#include "service/base/error.h"

namespace composio::events {
namespace {

// One search. Keeps itself alive by the callbacks it waits for.
class StartFinder : public std::enable_shared_from_this<StartFinder> {
 public:
  explicit StartFinder(FindStartParams params)
      : with_(std::move(params)), scanned_to_(with_.end), oldest_match_(with_.end) {}

  void Find(StreamStart::Kind kind);

 private:
  void FindTime();
  void FindEvent();
  void OnEvent(absl::StatusOr<EventPtr> event);
  void ScanBack();
  void OnChunk(const ReadResult& result);
  void Found(uint64_t next, bool incomplete = false);

  FindStartParams with_;
  // last_events: everything at the first position and later was looked at.
  uint64_t scanned_to_, oldest_match_;
  uint64_t matches_ = 0, examined_ = 0;
};

void StartFinder::Find(StreamStart::Kind kind) {
  switch (kind) {
    case StreamStart::Kind::kLatest:
      return Found(with_.end);
    case StreamStart::Kind::kEarliest:
      return Found(with_.log.State().earliest);
    case StreamStart::Kind::kAfterPosition:
      return Found(with_.start.position + 1);
    case StreamStart::Kind::kAtTime:
      return FindTime();
    case StreamStart::Kind::kLastEvents:
      if (with_.start.count == 0) return Found(with_.end);
      return ScanBack();
    case StreamStart::Kind::kAfterEvent:
      return FindEvent();
  }
}

void StartFinder::FindTime() {
  FindTimeParams params;
  params.time = with_.start.time;
  params.executor = &with_.executor;
  params.done = [self = shared_from_this()](absl::StatusOr<uint64_t> position) {
    if (!position.ok()) return self->with_.done(position.status());
    self->Found(*position);
  };
  with_.log.FindTime(std::move(params));
}

void StartFinder::FindEvent() {
  FindEventParams params;
  params.project = with_.project;
  params.event_id = with_.start.event_id;
  params.executor = &with_.executor;
  params.done = [self = shared_from_this()](absl::StatusOr<EventPtr> event) { self->OnEvent(std::move(event)); };
  with_.log.FindEvent(std::move(params));
}

void StartFinder::OnEvent(absl::StatusOr<EventPtr> event) {
  if (!event.ok()) return with_.done(event.status());
  if (*event) return Found((*event)->record().position + 1);
  if (with_.start.fallback) {
    with_.start.hole = StreamHole();
    return Find(*with_.start.fallback);
  }
  const std::string message =
      "the log holds no event of this id, or retention has removed it; set cursor_fallback to start elsewhere then";
  absl::Status status = base::Error(absl::StatusCode::kNotFound, gateway::v1::ERROR_REASON_RESOURCE_NOT_FOUND,
                                    "start.after_event: " + message);
  base::AddFieldViolation(status, "start.after_event", message);
  base::AddResourceInfo(status, "composio.gateway.v1.TriggerEvent", with_.start.event_id.substr(0, 200));
  with_.done(std::move(status));
}

void StartFinder::ScanBack() {
  ReadParams params;
  params.from = scanned_to_;
  params.to = 1;
  params.reverse = true;
  params.attributes_only = true;
  params.executor = &with_.executor;
  params.done = [self = shared_from_this()](absl::StatusOr<ReadResult> result) {
    if (!result.ok()) return self->with_.done(result.status());
    self->OnChunk(*result);
  };
  with_.log.Read(std::move(params));
}

void StartFinder::OnChunk(const ReadResult& result) {
  for (const EventPtr& event : result.events) {
    const EventRecord& record = event->record();
    if (++examined_ > kLastEventsScan) break;
    if (record.kind != RecordKind::kEvent || record.project != with_.project) continue;
    if (with_.filter && !with_.filter->Matches(record)) continue;
    oldest_match_ = record.position;
    if (++matches_ == with_.start.count) return Found(oldest_match_);
  }
  scanned_to_ = result.next;
  if (result.next <= result.earliest || result.events.empty() || examined_ > kLastEventsScan) {
    return Found(oldest_match_, true);
  }
  ScanBack();
}

void StartFinder::Found(uint64_t next, bool incomplete) {
  FoundStart found{next, incomplete};
  if (with_.start.hole) {
    found.hole = std::move(with_.start.hole);
    found.hole_end = next;
    // A position of this log before the hole stays the stream's position until the hole has been told.
    if (found.hole->position) found.next = std::min(next, *found.hole->position + 1);
  }
  with_.done(std::move(found));
}

}  // namespace

void FindStart(FindStartParams params) {
  const StreamStart::Kind kind = params.start.kind;
  std::make_shared<StartFinder>(std::move(params))->Find(kind);
}

}  // namespace composio::events
