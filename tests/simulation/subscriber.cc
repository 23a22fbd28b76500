// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/subscriber.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "composio/gateway/v1/event_service.pb.h"
#include "service/base/error.h"
#include "service/events/cursor.h"

namespace composio::simulation {

namespace v1 = gateway::v1;

void Subscriber::Connect(events::StreamHub& hub, base::Executor& executor, const events::StreamParams& params) {
  Disconnect();
  hub_ = &hub;
  executor_ = &executor;
  params_ = params;
  alive_ = std::make_shared<bool>(true);
  last_frame_ = clock_.SteadyNow();
  absl::StrAppend(&summary_, "|");
  events::StreamSink& sink = *this;
  stream_ = std::make_unique<events::Stream>(hub, sink, params);
  stream_->Open();
}

void Subscriber::Disconnect() {
  stream_.reset();
  alive_.reset();
  pending_.reset();
  status_.reset();
  completing_ = slow_ = aborted_ = opened_ = false;
  last_kind_.clear();
  sequence_ = 0;
  session_deliveries_ = session_gaps_ = 0;
}

void Subscriber::Write(base::Buffer message, bool more) {
  if (pending_) Problem("a write while one was outstanding");
  if (over()) Problem("a write after the end");
  v1::SubscribeTriggersResponse response;
  const base::Slice bytes = message.Flatten();
  if (!response.ParseFromArray(bytes.view().data(), static_cast<int>(bytes.size()))) Problem("a frame of garbage");
  pending_ = std::move(*response.mutable_frame());
  written_ = clock_.SteadyNow();
}

void Subscriber::Read() {
  const v1::StreamFrame frame = *pending_;
  completing_ = true;
  Check(frame);
  executor_->Post([this, alive = std::weak_ptr<bool>(alive_)] {
    if (alive.expired()) return;
    pending_.reset();
    completing_ = false;
    stream_->OnWritten();
  });
}

void Subscriber::Finish(absl::Status status) {
  if (over()) Problem("finished twice");
  CheckFinish(status);
  status_ = std::move(status);
}

void Subscriber::Abort() {
  aborted_ = true;
  absl::StrAppend(&summary_, "x");
  if (!pending_) Problem("cut off although it had read everything");
  const absl::Duration unread = absl::FromChrono(clock_.SteadyNow() - written_);
  if (unread < events::DeadAfter(events::EffectiveHeartbeat(params_.heartbeat))) Problem("cut off too early");
}

void Subscriber::Check(const v1::StreamFrame& frame) {
  if (frame.frame_sequence() != ++sequence_) {
    Problem(absl::StrCat("frame ", frame.frame_sequence(), " instead of ", sequence_));
  }
  last_frame_ = clock_.SteadyNow();
  const uint64_t position = PositionOf(frame.cursor());
  if (opened_ == (frame.frame_case() == v1::StreamFrame::kOpened)) Problem("`opened` is not the first frame alone");
  if (last_kind_ == "E") Problem("a frame after `end`");
  switch (frame.frame_case()) {
    case v1::StreamFrame::kOpened:
      CheckOpened(frame.opened(), position);
      last_kind_ = "o";
      break;
    case v1::StreamFrame::kDelivery:
      CheckDelivery(frame.delivery().event(), position);
      last_kind_ = "d";
      break;
    case v1::StreamFrame::kBatch:
      CheckBatch(frame.batch(), position);
      last_kind_ = "b";
      break;
    case v1::StreamFrame::kGap:
      CheckGap(frame.gap(), position);
      last_kind_ = "g";
      break;
    default:
      Advance(position);
      last_kind_ = frame.has_heartbeat()     ? "h"
                   : frame.has_caught_up()   ? "c"
                   : frame.has_fell_behind() ? "f"
                   : frame.has_draining()    ? "D"
                                             : "E";
      break;
  }
  absl::StrAppend(&summary_, last_kind_);
  cursors_.push_back(frame.cursor());
}

void Subscriber::CheckOpened(const v1::StreamOpened& opened, uint64_t position) {
  opened_ = true;
  told_ = position;
  if (PositionOf(opened.start_cursor()) != position) Problem("start_cursor is not the frame's cursor");
  const auto& start = params_.start;
  if (start.hole && position != *start.hole->position) Problem("the hole lies behind the first frame");
  if (start.kind == events::StreamStart::Kind::kAfterPosition && position != start.position) {
    Problem(absl::StrCat("starts after ", position, " instead of ", start.position));
  }
  if (start.kind == events::StreamStart::Kind::kLastEvents && !opened.last_events_incomplete() &&
      oracle_.CountWanted(position, oracle_.head(), params_.project, params_.filter.get()) < start.count) {
    Problem("fewer last events than wanted");
  }
}

void Subscriber::CheckDelivery(const v1::TriggerEvent& event, uint64_t position) {
  ++deliveries_;
  ++session_deliveries_;
  if (event.cursor().empty() || PositionOf(event.cursor()) != position) Problem("the event has another cursor");
  if (position <= told_) return Problem(absl::StrCat("position ", position, " again, or overtaken: told ", told_));
  const events::EventRecord* record = oracle_.At(position);
  if (!record) return Problem(absl::StrCat("an event that was never committed, at ", position));
  if (record->event_id != event.event_id()) Problem(absl::StrCat("another event at ", position));
  if (record->project != params_.project || (params_.filter && !params_.filter->Matches(*record))) {
    Problem(absl::StrCat("an event that is not wanted, at ", position));
  }
  Advance(position - 1);
  told_ = position;
}

void Subscriber::CheckBatch(const v1::EventBatch& batch, uint64_t position) {
  if (!params_.batch || static_cast<size_t>(batch.events_size()) > params_.batch->max_events ||
      batch.events().empty()) {
    Problem(absl::StrCat("a batch of ", batch.events_size()));
  }
  for (const v1::TriggerEvent& event : batch.events()) CheckDelivery(event, PositionOf(event.cursor()));
  if (batch.events_size() > 1 && batch.ByteSizeLong() > params_.batch->max_bytes) Problem("a batch of too many bytes");
  Advance(position);
}

void Subscriber::CheckGap(const v1::StreamGap& gap, uint64_t position) {
  const uint64_t from = PositionOf(gap.from_cursor()), to = PositionOf(gap.to_cursor());
  if (to != position || from >= to) Problem("a gap that is none");
  Advance(from);
  const bool chosen = session_gaps_++ == 0 && params_.start.hole;
  const bool dropped = gap.reason() == v1::STREAM_GAP_REASON_SLOW_CONSUMER;
  if (dropped && params_.slow_consumer_policy != events::SlowConsumerPolicy::kDropOldest) Problem("events are dropped");
  // Only what retention has really taken may be called lost.
  if (!chosen && !dropped && hub_->log().State().earliest <= to) Problem("a gap over events that are there");
  told_ = to;
}

void Subscriber::Advance(uint64_t position) {
  if (position < told_) return Problem(absl::StrCat("cursor ", position, " goes back: told ", told_));
  const bool by_time = params_.start.kind == events::StreamStart::Kind::kAtTime;
  const uint64_t missing = oracle_.FirstWanted(told_, position, params_.project, params_.filter.get());
  if (missing != 0 && !(by_time && oracle_.At(missing)->create_time < params_.start.time)) {
    Problem(absl::StrCat("event ", missing, " is missing before cursor ", position, ", told ", told_));
  }
  told_ = position;
}

void Subscriber::CheckFinish(const absl::Status& status) {
  if (status.ok()) {
    if (last_kind_ != "E") Problem("ended with OK, but without `end`");
    if (params_.stop.kind == events::StreamStop::Kind::kMaxEvents && session_deliveries_ != params_.stop.count) {
      Problem("not as many events as wanted");
    }
  } else if (base::ReasonOf(status) == v1::ERROR_REASON_UNSPECIFIED) {
    Problem(absl::StrCat("ended with a bare status: ", status.ToString()));
  } else if (base::ReasonOf(status) == v1::ERROR_REASON_SLOW_CONSUMER &&
             params_.slow_consumer_policy != events::SlowConsumerPolicy::kDisconnect) {
    Problem("disconnected although it may be slow");
  }
}

void Subscriber::CheckSilence() {
  if (!connected() || over() || !opened_) return;
  // A frame that lies unread is the client's silence, counted from when it was written; the timer has a second.
  const absl::Duration silence = pending_ ? absl::FromChrono(clock_.SteadyNow() - written_) - absl::Seconds(1)
                                          : absl::FromChrono(clock_.SteadyNow() - last_frame_);
  if (silence > events::DeadAfter(events::EffectiveHeartbeat(params_.heartbeat))) {
    Problem(absl::StrCat("silent for ", absl::FormatDuration(silence), pending_ ? ", unread" : ""));
  }
}

void Subscriber::CheckComplete(uint64_t head) {
  if (!connected() || over()) return;
  if (told_ < head) Advance(head);
}

uint64_t Subscriber::PositionOf(const std::string& text) {
  absl::StatusOr<events::Cursor> cursor = events::DecodeCursor(text);
  if (!cursor.ok() || cursor->epoch != hub_->log().State().epoch || cursor->project != params_.project) {
    Problem("a cursor that is not of this log and project");
    return 0;
  }
  if (cursor->position > oracle_.head()) Problem("a cursor ahead of what is durable");
  return cursor->position;
}

void Subscriber::Problem(const std::string& what) {
  if (problem_.empty()) problem_ = absl::StrCat("subscriber ", number_, ": ", what, "; frames ", summary_);
}

}  // namespace composio::simulation
