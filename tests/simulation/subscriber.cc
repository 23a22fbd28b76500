// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/subscriber.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "composio/gateway/v1/event_service.pb.h"
#include "service/base/error.h"
#include "service/events/cursor.h"
#include "service/events/proto_time.h"

namespace composio::simulation {

namespace v1 = gateway::v1;

namespace {

std::string KindOf(const v1::StreamFrame& frame) {
  if (frame.has_delivery()) return absl::StrCat("delivery of ", frame.delivery().event().event_id());
  const auto* field = frame.GetDescriptor()->FindFieldByNumber(frame.frame_case());
  return field ? field->name() : "nothing";
}

}  // namespace

void Subscriber::Connect(events::StreamHub& hub, base::Executor& executor, const events::StreamParams& params) {
  if (connected()) Disconnect();
  history_.Tell(name_, "connects", params.filter ? ", with a filter" : "");
  hub_ = &hub;
  executor_ = &executor;
  params_ = params;
  alive_ = std::make_shared<bool>(true);
  last_frame_ = clock_.SteadyNow();
  absl::StrAppend(&summary_, "|");
  events::StreamSink& sink = *this;
  head_at_open_ = hub.log().State().head;
  heard_at_open_ = hub.tail().end();
  stream_ = std::make_unique<events::Stream>(hub, sink, params);
  stream_->Open();
}

void Subscriber::Say(uint64_t dice) {
  const uint64_t what = dice % 16, how_much = dice / 16;
  if (what < 10) {
    Grant(1 + static_cast<int64_t>(how_much % 8), 1 + static_cast<int64_t>(how_much % 4000));
  } else if (what < 13) {
    history_.Tell(name_, what == 10 ? "pauses" : "resumes");
    stream_->Command(events::SetPaused{what == 10});
  } else if (!stream_->owes_answer() && what == 13) {
    stream_->Command(events::Ping{"token"});
  } else if (!stream_->owes_answer()) {
    events::FilterValues values;
    if (what == 14) values[static_cast<size_t>(events::FilterField::kTriggerType)] = {"C"};
    changes_.push_back(*events::Filter::Compile(std::move(values)));
    history_.Tell(name_, "changes its filter");
    stream_->Command(events::ChangeDelivery{changes_.back(), absl::nullopt});
  }
}

void Subscriber::Grant(int64_t events, int64_t bytes) {
  history_.Tell(name_, "grants ", events, " events, ", bytes, " bytes");
  granted_events_ += events;
  granted_bytes_ += bytes;
  stream_->Command(events::GrantCredit{events, bytes});
}

void Subscriber::GrantAll() {
  if (!metered()) return;
  stream_->Command(events::SetPaused{false});
  Grant(1 << 30, int64_t{1} << 40);
}

void Subscriber::SetSlow(bool slow) {
  if (slow != slow_) history_.Tell(name_, slow ? "stops reading" : "reads again");
  slow_ = slow;
}

void Subscriber::Disconnect() {
  if (connected() && !over()) history_.Tell(name_, "is gone", pending_ ? ", with a frame unread" : "");
  End();
}

void Subscriber::End() {
  stream_.reset();
  alive_.reset();
  pending_.reset();
  status_.reset();
  completing_ = slow_ = aborted_ = opened_ = false;
  last_kind_.clear();
  sequence_ = 0;
  session_deliveries_ = session_gaps_ = 0;
  had_gap_ = false;
  granted_events_ = granted_bytes_ = taken_bytes_ = 0;
  changes_.clear();
}

void Subscriber::Write(base::Buffer message, bool more) {
  if (pending_) Problem("a write while one was outstanding");
  if (over()) Problem("a write after the end");
  v1::SubscribeTriggersResponse response;
  const base::Slice bytes = message.Flatten();
  if (!response.ParseFromArray(bytes.view().data(), static_cast<int>(bytes.size()))) Problem("a frame of garbage");
  pending_ = std::move(*response.mutable_frame());
  written_ = clock_.SteadyNow();
  if (pending_->gap().reason() == v1::STREAM_GAP_REASON_RETENTION && !params_.start.hole &&
      PositionOf(pending_->gap().to_cursor()) >= hub_->tail().begin()) {
    Problem("a gap over events that are in memory");
  }
}

void Subscriber::Read() {
  const v1::StreamFrame frame = *pending_;
  completing_ = true;
  Check(frame);
  // That a write has left is not heard in the order of what else the worker is told.
  if (++reads_ % 2 == 0) {
    pending_.reset();
    completing_ = false;
    return stream_->OnWritten();
  }
  executor_->Post([this, alive = std::weak_ptr<bool>(alive_)] {
    if (alive.expired()) return;
    pending_.reset();
    completing_ = false;
    stream_->OnWritten();
  });
}

void Subscriber::Finish(absl::Status status) {
  if (over()) Problem("finished twice");
  history_.Tell(name_, "is told ", status.ok() ? "OK" : absl::StatusCodeToString(status.code()), " ", status.message());
  CheckFinish(status);
  status_ = std::move(status);
}

void Subscriber::Abort() {
  aborted_ = true;
  history_.Tell(name_, "is cut off");
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
  history_.Tell(name_, "reads frame ", sequence_, " at ", position, ": ", KindOf(frame));
  switch (frame.frame_case()) {
    case v1::StreamFrame::kOpened:
      CheckOpened(frame.opened(), position);
      break;
    case v1::StreamFrame::kDelivery:
      CheckDelivery(frame.delivery().event(), position);
      break;
    case v1::StreamFrame::kBatch:
      CheckBatch(frame.batch(), position);
      break;
    case v1::StreamFrame::kGap:
      CheckGap(frame.gap(), position);
      break;
    case v1::StreamFrame::kHeartbeat:
      Advance(position);
      CheckHeartbeat(frame.heartbeat(), position);
      break;
    case v1::StreamFrame::kCaughtUp:
      Advance(position);
      if (PositionOf(frame.caught_up().head_cursor()) != position) Problem("caught up, but not with the head");
      break;
    case v1::StreamFrame::kFellBehind:
      Advance(position);
      CheckLag(frame.fell_behind().lag_events(), frame.fell_behind().lag_exact(), position,
               frame.fell_behind().head_cursor());
      if (frame.fell_behind().lag_events() == 0) Problem("fell behind by nothing");
      break;
    case v1::StreamFrame::kChanged:
      Advance(position);
      CheckChanged(frame.changed(), position);
      break;
    case v1::StreamFrame::kEnd:
      CheckEnd(frame.end(), position);
      Advance(position);
      break;
    default:
      Advance(position);
      break;
  }
  last_kind_ = KindOf(frame).substr(0, 1);
  if (frame.has_draining()) last_kind_ = "D";
  if (frame.has_end()) last_kind_ = "E";
  absl::StrAppend(&summary_, last_kind_);
  cursors_.push_back(frame.cursor());
}

void Subscriber::CheckOpened(const v1::StreamOpened& opened, uint64_t position) {
  opened_ = true;
  told_ = start_ = position;
  const absl::Duration heartbeat = events::EffectiveHeartbeat(params_.heartbeat);
  if (events::DurationOf(opened.heartbeat_interval()) != heartbeat ||
      events::DurationOf(opened.dead_after()) != events::DeadAfter(heartbeat)) {
    Problem("another heartbeat than wished");
  }
  const uint64_t head = PositionOf(opened.head_cursor());
  if (static_cast<uint64_t>(opened.backlog_events()) < oracle_.CountWanted(position, head, params_.project, nullptr) &&
      PositionOf(opened.earliest_cursor()) <= position) {
    Problem("a backlog that is too small");
  }
  if (PositionOf(opened.start_cursor()) != position) Problem("start_cursor is not the frame's cursor");
  const auto& start = params_.start;
  if (start.hole && start.hole->position && position != *start.hole->position)
    Problem("the hole lies behind the first frame");
  if (start.kind == events::StreamStart::Kind::kAfterPosition && position != start.position) {
    Problem(absl::StrCat("starts after ", position, " instead of ", start.position));
  }
  if (!start.hole) CheckStart(position);
  if (start.kind == events::StreamStart::Kind::kLastEvents && !opened.last_events_incomplete() &&
      oracle_.CountWanted(position, oracle_.head(), params_.project, params_.filter.get()) < start.count) {
    Problem("fewer last events than wanted");
  }
}

void Subscriber::CheckStart(uint64_t position) {
  using Kind = events::StreamStart::Kind;
  const auto& start = params_.start;
  if (start.kind == Kind::kLatest && position < head_at_open_) Problem("begins before what was there");
  if (start.kind != Kind::kAtTime) return;
  for (const auto& [at, event] : oracle_.records()) {
    const events::EventRecord& record = event->record();
    if (at > position || at < hub_->log().State().earliest || record.create_time < start.time) continue;
    if (record.project == params_.project) Problem(absl::StrCat("begins behind event ", at, ", which is of that time"));
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
  CheckContent(event, *record);
  if (params_.metered) CheckCredit(event);
  if (record->project != params_.project || !Wanted(params_.filter.get(), *record)) {
    Problem(absl::StrCat("an event that is not wanted, at ", position));
  }
  const events::StreamStop& stop = params_.stop;
  if ((stop.kind == events::StreamStop::Kind::kAtPosition && position > stop.position) ||
      (stop.kind == events::StreamStop::Kind::kCaughtUp && position > head_at_open_) ||
      (stop.kind == events::StreamStop::Kind::kAtTime && record->create_time >= stop.time)) {
    Problem(absl::StrCat("an event behind the end, at ", position));
  }
  Advance(position - 1);
  told_ = position;
}

void Subscriber::CheckCredit(const v1::TriggerEvent& event) {
  taken_bytes_ += static_cast<int64_t>(event.ByteSizeLong());
  if (static_cast<int64_t>(session_deliveries_) > granted_events_) Problem("more events than granted");
  if (taken_bytes_ > granted_bytes_) Problem("more bytes than granted");
}

// What comes behind this frame is by the new filter, what came before was by the old.
void Subscriber::CheckChanged(const v1::StreamChanged& changed, uint64_t position) {
  if (changes_.empty()) return Problem("a change that nobody asked for");
  if (PositionOf(changed.cut_over_cursor()) != position) Problem("the cut is not at the frame's cursor");
  params_.filter = changes_.front();
  changes_.pop_front();
  // What was skipped cannot be counted by one filter any more.
  had_gap_ = true;
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

void Subscriber::CheckContent(const v1::TriggerEvent& event, const events::EventRecord& record) {
  if (event.trigger_type() != record.trigger_type || event.user_id() != record.user_id || event.app() != record.app ||
      event.log_id() != record.log_id || events::TimeOf(event.create_time()) != record.create_time) {
    Problem(absl::StrCat("other attributes than those of the record at ", record.position));
  }
  const absl::string_view payload = record.payload.view();
  if (event.payload_size_bytes() != static_cast<int64_t>(payload.size())) Problem("another payload size");
  if ((event.has_json() && event.json() != payload) || (event.has_json_text() && event.json_text() != payload)) {
    Problem(absl::StrCat("another payload than that of the record at ", record.position));
  }
}

void Subscriber::CheckHeartbeat(const v1::StreamHeartbeat& heartbeat, uint64_t position) {
  CheckLag(heartbeat.lag_events(), heartbeat.lag_exact(), position, heartbeat.head_cursor());
  const bool by_time = params_.start.kind == events::StreamStart::Kind::kAtTime;
  if (had_gap_ || by_time) return;
  const uint64_t all = oracle_.CountWanted(start_, position, params_.project, nullptr);
  const uint64_t wanted = oracle_.CountWanted(start_, position, params_.project, params_.filter.get());
  const auto told = static_cast<uint64_t>(heartbeat.skipped_events());
  // What was committed before the start, but not known to the worker yet, counts too.
  const bool exact = start_ < heard_at_open_;
  if (told < all - wanted || (exact && told != all - wanted)) {
    Problem(absl::StrCat("skipped ", all - wanted, " events, told ", told));
  }
}

void Subscriber::CheckLag(int64_t lag, bool exact, uint64_t position, const std::string& head_cursor) {
  const uint64_t head = PositionOf(head_cursor);
  if (head < position) return Problem("a head behind the stream's position");
  const auto real = static_cast<int64_t>(oracle_.CountWanted(position, head, params_.project, nullptr));
  if (lag < real || (exact && lag != real))
    Problem(absl::StrCat("lag ", lag, exact ? "" : " at most", ", really ", real));
}

void Subscriber::CheckEnd(const v1::StreamEnd& end, uint64_t position) {
  using Kind = events::StreamStop::Kind;
  if (end.reason() == v1::STREAM_END_REASON_DRAINED) {
    if (last_kind_ != "D") Problem("drained without `draining`");
    return;
  }
  v1::StreamEndReason expected = v1::STREAM_END_REASON_UNSPECIFIED;
  if (params_.stop.kind == Kind::kCaughtUp) expected = v1::STREAM_END_REASON_CAUGHT_UP;
  if (params_.stop.kind == Kind::kAtPosition) expected = v1::STREAM_END_REASON_CURSOR_REACHED;
  if (params_.stop.kind == Kind::kAtTime) expected = v1::STREAM_END_REASON_TIME_REACHED;
  if (params_.stop.kind == Kind::kMaxEvents) expected = v1::STREAM_END_REASON_MAX_EVENTS_REACHED;
  if (end.reason() != expected) Problem(absl::StrCat("ends for the reason ", v1::StreamEndReason_Name(end.reason())));
  if (params_.stop.kind == Kind::kAtPosition && position < params_.stop.position) {
    Problem(absl::StrCat("ends at ", position, " before ", params_.stop.position));
  }
}

void Subscriber::CheckGap(const v1::StreamGap& gap, uint64_t position) {
  had_gap_ = true;
  const bool chosen = session_gaps_++ == 0 && params_.start.hole;
  const uint64_t to = PositionOf(gap.to_cursor());
  if (to != position) Problem("a gap that is none");
  // A cursor of another log tells no position.
  if (!chosen || params_.start.hole->position) CheckHole(gap, to);
  const bool dropped = gap.reason() == v1::STREAM_GAP_REASON_SLOW_CONSUMER;
  if (dropped && params_.slow_consumer_policy != events::SlowConsumerPolicy::kDropOldest) Problem("events are dropped");
  // Only what retention has really taken may be called lost.
  if (!chosen && !dropped && hub_->log().State().earliest <= to) Problem("a gap over events that are there");
  told_ = to;
}

void Subscriber::CheckHole(const v1::StreamGap& gap, uint64_t to) {
  const uint64_t from = PositionOf(gap.from_cursor());
  if (from >= to) Problem("a gap that is none");
  Advance(from);
  const uint64_t lost = oracle_.CountWanted(from, to, params_.project, nullptr);
  if (gap.has_lost_events() && static_cast<uint64_t>(gap.lost_events()) != lost) {
    Problem(absl::StrCat("lost ", lost, " events, told ", gap.lost_events()));
  }
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
  using Kind = events::StreamStop::Kind;
  if (!connected() || over()) return;
  if (told_ < head) Advance(head);
  const auto& stop = params_.stop;
  if (stop.kind == Kind::kCaughtUp || (stop.kind == Kind::kAtPosition && stop.position <= head) ||
      (stop.kind == Kind::kMaxEvents && session_deliveries_ >= stop.count)) {
    Problem("has all it wanted and does not end");
  }
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
  if (problem_.empty()) problem_ = absl::StrCat(name_, ": ", what, "; frames ", summary_);
}

}  // namespace composio::simulation
