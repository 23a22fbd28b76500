// SPDX-License-Identifier: Apache-2.0
#include "service/events/stream.h"

#include <algorithm>
#include <utility>

#include "composio/gateway/v1/stream_frame.pb.h"
#include "service/base/error.h"
#include "service/events/stream_hub.h"

namespace composio::events {
namespace {

// Records examined in one turn of the worker: well under a millisecond where the filter takes none.
constexpr int kRecordsPerTurn = 2000;

}  // namespace

Stream::Stream(StreamHub& hub, StreamSink& sink, StreamParams params)
    : hub_(hub),
      sink_(sink),
      id_(hub.Join(this)),
      project_(hub.Project(params.project)),
      filter_(std::move(params.filter)),
      start_(std::move(params.start)),
      stop_(params.stop),
      delivery_(params.delivery),
      slow_consumer_policy_(params.slow_consumer_policy),
      heartbeat_(EffectiveHeartbeat(params.heartbeat)),
      validate_only_(params.validate_only) {
  if (params.metered) meter_ = std::make_unique<StreamMeter>();
  if (params.batch) {
    params.batch->max_delay = std::min(params.batch->max_delay, heartbeat_);
    batch_ = std::make_unique<EventBatch>(*params.batch);
  }
  project_->index.Add(this);
}

Stream::~Stream() {
  hub_.with_.timers.Cancel(timer_);
  hub_.Leave(this);
}

uint64_t Stream::position() const { return live_ ? std::max(next_, hub_.tail().end()) : next_; }

bool Stream::Wake(const EventRecord& record) {
  // A stream that starts after a position which this worker has not heard of yet lets what comes before it pass.
  if (!live() || record.position < next_) return false;
  live_ = false;
  next_ = record.position;
  skipped_ += project_->records - live_since_;
  last_time_ = hub_.head_time_;
  return true;
}

void Stream::Open() {
  if (hub_.draining()) {
    absl::Status status = base::Error(absl::StatusCode::kUnavailable, gateway::v1::ERROR_REASON_SERVER_DRAINING,
                                      "the gateway is shutting down; connect again");
    base::AddRetryInfo(status, absl::Seconds(1));
    return Fail(std::move(status));
  }
  // Commits that this worker has not heard of yet are history too.
  const uint64_t end = std::max(hub_.tail().end(), hub_.log().State().head + 1);
  if (stop_.kind == StreamStop::Kind::kCaughtUp) stop_.position = end - 1;
  FindStart({hub_.log(), hub_.executor(), start_, project_->name, filter_, end,
             [hub = &hub_, id = id_](absl::StatusOr<FoundStart> start) {
               Stream* stream = hub->Find(id);
               if (!stream || stream->phase_ != Phase::kOpening) return;
               if (!start.ok()) return stream->Fail(start.status());
               stream->Opened(*std::move(start));
             }});
}

void Stream::Opened(FoundStart start) {
  phase_ = Phase::kRunning;
  next_ = start.next;
  last_write_ = hub_.clock().SteadyNow();
  if (start.hole) {
    gap_ = std::make_unique<Gap>(Gap{start.hole->reason, start.hole_end, absl::nullopt});
    if (!start.hole->position) gap_->from_cursor = start.hole->from_cursor;
  }
  WriteOpened(start);
  ArmTimer();
}

void Stream::OnWritten() {
  writing_ = false;
  if (phase_ == Phase::kRunning) return Continue();
  if (phase_ != Phase::kEnding) return;
  if (!final_status_) {
    // `draining` has left.
    absl::Status status = base::Error(absl::StatusCode::kUnavailable, gateway::v1::ERROR_REASON_SERVER_DRAINING,
                                      "the gateway is shutting down; connect again with after_cursor set to the last "
                                      "cursor you have dealt with");
    base::AddRetryInfo(status, absl::Milliseconds(reconnect_millis_));
    final_status_ = std::make_unique<absl::Status>(std::move(status));
    return WriteEnd(gateway::v1::STREAM_END_REASON_DRAINED);
  }
  phase_ = Phase::kOver;
  sink_.Finish(std::move(*final_status_));
}

void Stream::Continue() {
  if (phase_ != Phase::kRunning || writing_) return;
  int budget = kRecordsPerTurn;
  while (!Step(budget)) {
  }
}

bool Stream::Step(int& budget) {
  if (validate_only_) return End(gateway::v1::STREAM_END_REASON_VALIDATED);
  if (BatchDue()) return FlushFirst();
  if (meter_ && meter_->owes_answer()) return AnswerCommand();
  if (gap_) {
    if (!FlushFirst()) WriteGap();
    return true;
  }
  if (!live_ && next_ >= hub_.tail().end()) BecomeLive();
  if (live_ && !told_caught_up_) {
    if (FlushFirst()) return true;
    told_caught_up_ = true;
    WriteCaughtUp();
    return true;
  }
  if (StopIfDue()) return true;
  if (draining_ && (live_ || hub_.clock().Now() >= drain_deadline_)) {
    if (FlushFirst()) return true;
    // From here on no event is delivered: `end` must not claim those that come while `draining` is on its way.
    next_ = position();
    live_ = false;
    phase_ = Phase::kEnding;
    WriteDraining();
    return true;
  }
  if (meter_ && meter_->gate.exhausted()) return End(gateway::v1::STREAM_END_REASON_CREDIT_USED_UP);
  if (live_) return StepLive();
  return next_ < hub_.tail().begin() ? StepFromLog(budget) : StepFromTail(budget);
}

bool Stream::StepLive() {
  if (batch_ && !batch_->empty()) {
    if (batch_->options().max_delay == absl::ZeroDuration()) return FlushFirst();
    ArmTimer();
  }
  if (stop_.kind == StreamStop::Kind::kCaughtUp || stop_.kind == StreamStop::Kind::kAtPosition) {
    hub_.AwaitPosition(this);
  }
  return true;
}

bool Stream::BatchDue() const {
  return batch_ && !batch_->empty() &&
         (batch_->full() ||
          (batch_->options().max_delay > absl::ZeroDuration() && hub_.clock().SteadyNow() >= batch_->due()));
}

bool Stream::FlushFirst() {
  if (!batch_ || batch_->empty()) return false;
  WriteBatch();
  return true;
}

bool Stream::StopIfDue() {
  switch (stop_.kind) {
    case StreamStop::Kind::kNever:
      return false;
    case StreamStop::Kind::kCaughtUp:
      return position() > stop_.position && End(gateway::v1::STREAM_END_REASON_CAUGHT_UP);
    case StreamStop::Kind::kAtPosition:
      return position() > stop_.position && End(gateway::v1::STREAM_END_REASON_CURSOR_REACHED);
    case StreamStop::Kind::kAtTime:
      return live_ && hub_.clock().Now() >= stop_.time && End(gateway::v1::STREAM_END_REASON_TIME_REACHED);
    case StreamStop::Kind::kMaxEvents:
      return delivered_ >= stop_.count && End(gateway::v1::STREAM_END_REASON_MAX_EVENTS_REACHED);
  }
  return false;
}

void Stream::Drain(absl::Time deadline) {
  draining_ = true;
  drain_deadline_ = deadline;
  if (phase_ != Phase::kRunning) return;
  Continue();
  ArmTimer();
}

void Stream::Fail(absl::Status status) {
  if (writing_) {
    phase_ = Phase::kEnding;
    final_status_ = std::make_unique<absl::Status>(std::move(status));
    return;
  }
  phase_ = Phase::kOver;
  sink_.Finish(std::move(status));
}

// Says goodbye after what is waiting to be sent. Always true: the turn is over.
bool Stream::End(int reason) {
  if (FlushFirst()) return true;
  phase_ = Phase::kEnding;
  final_status_ = std::make_unique<absl::Status>();
  WriteEnd(reason);
  return true;
}

void Stream::ArmTimer() {
  hub_.with_.timers.Cancel(timer_);
  timer_ = 0;
  if (phase_ != Phase::kRunning && phase_ != Phase::kEnding) return;
  const absl::Duration since = absl::FromChrono(hub_.clock().SteadyNow() - last_write_);
  absl::Duration delay = heartbeat_ - since;
  if (writing_) delay = std::min(heartbeat_, DeadAfter(heartbeat_) - since);
  const absl::Time now = hub_.clock().Now();
  if (stop_.kind == StreamStop::Kind::kAtTime && stop_.time > now) delay = std::min(delay, stop_.time - now);
  if (batch_ && !batch_->empty() && !writing_) {
    delay = std::min(delay, absl::FromChrono(batch_->due() - hub_.clock().SteadyNow()));
  }
  if (draining_ && drain_deadline_ > now) delay = std::min(delay, drain_deadline_ - now);
  timer_ = hub_.with_.timers.Start(std::max(delay, absl::Milliseconds(1)), [this] {
    timer_ = 0;
    OnTimer();
  });
}

void Stream::OnTimer() {
  const absl::Duration since = absl::FromChrono(hub_.clock().SteadyNow() - last_write_);
  if (writing_ && since >= DeadAfter(heartbeat_)) {
    phase_ = Phase::kOver;
    return sink_.Abort();
  }
  Continue();
  if (!writing_ && phase_ == Phase::kRunning && since >= heartbeat_ && !FlushFirst()) WriteHeartbeat();
  ArmTimer();
}

}  // namespace composio::events
