// SPDX-License-Identifier: Apache-2.0
// How a stream walks the tail and the log.
#include <algorithm>
#include <utility>

#include "composio/gateway/v1/stream_frame.pb.h"
#include "service/base/error.h"
#include "service/events/stream.h"
#include "service/events/stream_hub.h"

namespace composio::events {

void Stream::BecomeLive() {
  live_ = true;
  live_since_ = project_->records;
  chunk_.reset();
}

bool Stream::StepFromTail(int& budget) {
  chunk_.reset();
  const EventPtr* event = hub_.tail().Find(next_);
  if (!event) {
    next_ = hub_.tail().end();
    return false;
  }
  return Examine(**event, budget);
}

bool Stream::StepFromLog(int& budget) {
  if (told_caught_up_) return FallBehind();
  if (!chunk_) {
    if (batch_ && batch_->options().max_delay == absl::ZeroDuration() && FlushFirst()) return true;
    RequestChunk();
    return true;
  }
  if (chunk_->requested) return true;
  if (chunk_->index == chunk_->events.size()) {
    next_ = std::max(next_, chunk_->end);
    chunk_.reset();
    return false;
  }
  const EventPtr event = chunk_->events[chunk_->index];
  if (event->record().position >= next_) return Examine(*event, budget);
  chunk_->events[chunk_->index++].reset();
  return false;
}

// The stream was live, and what comes next has left the tail.
bool Stream::FallBehind() {
  if (FlushFirst()) return true;
  const bool may_wait = meter_ && meter_->gate.paused();
  if (slow_consumer_policy_ == SlowConsumerPolicy::kDisconnect && !may_wait) {
    absl::Status status = base::Error(absl::StatusCode::kAborted, gateway::v1::ERROR_REASON_SLOW_CONSUMER,
                                      "the stream was read more slowly than events came, and slow_consumer_policy is "
                                      "SLOW_CONSUMER_POLICY_DISCONNECT; go on with start.after_cursor set to the "
                                      "resume_cursor of this error's metadata");
    base::AddMetadata(status, "resume_cursor", CursorAt(next_));
    Fail(std::move(status));
    return true;
  }
  if (slow_consumer_policy_ == SlowConsumerPolicy::kDropOldest && !may_wait) {
    const EventPtr* oldest = hub_.tail().Find(hub_.tail().begin());
    gap_ = std::make_unique<Gap>(Gap{GapReason::kSlowConsumer, hub_.tail().begin(), absl::nullopt});
    if (oldest) gap_->end_time = (*oldest)->record().create_time;
    return false;
  }
  told_caught_up_ = false;
  WriteFellBehind();
  return true;
}

bool Stream::Examine(const Event& event, int& budget) {
  const EventRecord& record = event.record();
  if (PassedStop(record)) return false;
  if (stop_.kind == StreamStop::Kind::kAtTime && record.create_time >= stop_.time) {
    return End(gateway::v1::STREAM_END_REASON_TIME_REACHED);
  }
  const bool mark = record.kind != RecordKind::kEvent && record.project == project_->name;
  if (mark && FlushFirst()) return true;
  const bool wanted = Wants(record);
  base::Buffer fields;
  if (wanted && (batch_ || meter_)) fields = hub_.encoder().EventFields(event, delivery_);
  if (wanted && batch_ && batch_->Overflows(fields.size())) return FlushFirst();
  if (wanted && meter_ && Held(fields.size())) return AwaitCredit();
  next_ = record.position + 1;
  last_time_ = record.create_time;
  if (wanted && Deliver(event, fields)) return true;
  if (mark) {
    WriteMark(record);
    return true;
  }
  if (!wanted && record.project == project_->name) ++skipped_;
  if (--budget > 0) return false;
  hub_.executor().Post([hub = &hub_, id = id_] {
    if (Stream* stream = hub->Find(id)) stream->Continue();
  });
  return true;
}

// Whether a write was started.
bool Stream::Deliver(const Event& event, const base::Buffer& fields) {
  ++delivered_;
  if (!batch_) {
    WriteDelivery(event);
    return true;
  }
  batch_->Add(fields, hub_.clock().SteadyNow(), hub_.arena_);
  return batch_->full() && FlushFirst();
}

bool Stream::Wants(const EventRecord& record) const {
  if (record.kind != RecordKind::kEvent || record.project != project_->name) return false;
  if (start_.kind == StreamStart::Kind::kAtTime && record.create_time < start_.time) return false;
  return !filter_ || filter_->Matches(record);
}

// Whether the record lies behind the position at which the stream ends, which is then reached.
bool Stream::PassedStop(const EventRecord& record) {
  const bool bounded = stop_.kind == StreamStop::Kind::kCaughtUp || stop_.kind == StreamStop::Kind::kAtPosition;
  if (!bounded || record.position <= stop_.position) return false;
  next_ = std::max(next_, stop_.position + 1);
  return true;
}

void Stream::RequestChunk() {
  chunk_ = std::make_unique<Chunk>();
  chunk_->requested = true;
  ReadParams params;
  params.from = next_;
  params.to = hub_.tail().end();
  params.executor = &hub_.executor();
  params.done = [hub = &hub_, id = id_](absl::StatusOr<ReadResult> result) {
    if (Stream* stream = hub->Find(id)) stream->OnChunk(std::move(result));
  };
  hub_.log().Read(std::move(params));
}

void Stream::OnChunk(absl::StatusOr<ReadResult> result) {
  if (phase_ != Phase::kRunning) return;
  if (!result.ok()) return Fail(result.status());
  chunk_->requested = false;
  chunk_->end = result->next;
  chunk_->events = std::move(result->events);
  // What retention took before it could be read. What is still in the tail is not lost, wherever the log begins.
  const uint64_t hole_end = std::min(result->earliest, hub_.tail().begin());
  if (hole_end > next_) {
    gap_ = std::make_unique<Gap>(Gap{GapReason::kRetention, hole_end, result->earliest_time});
  }
  // The chunk begins behind what only the tail has by now, and may have no longer when this stream can go on.
  if (std::max(hole_end, next_) < result->earliest) chunk_.reset();
  Continue();
}

}  // namespace composio::events
