// SPDX-License-Identifier: Apache-2.0
// The frames that a stream writes.
#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "composio/gateway/v1/event_service.pb.h"
#include "composio/gateway/v1/stream_frame.pb.h"
#include "service/events/cursor.h"
#include "service/events/gap_record.h"
#include "service/events/proto_time.h"
#include "service/events/stream.h"
#include "service/events/stream_hub.h"

namespace composio::events {
namespace {

namespace v1 = gateway::v1;

// Deliveries that may leave together: enough to be cheap, few enough that the first does not wait.
constexpr uint64_t kFramesTogether = 16;

void DescribeFilter(const Filter* filter, v1::EventFilter* out) {
  if (!filter) return;
  const auto add = [filter](FilterField field, google::protobuf::RepeatedPtrField<std::string>* list) {
    for (const std::string& value : filter->values(field)) *list->Add() = value;
  };
  add(FilterField::kType, out->mutable_types());
  add(FilterField::kApp, out->mutable_apps());
  add(FilterField::kTriggerType, out->mutable_trigger_types());
  add(FilterField::kTrigger, out->mutable_triggers());
  add(FilterField::kConnection, out->mutable_connections());
  add(FilterField::kUserId, out->mutable_user_ids());
  add(FilterField::kAuthConfig, out->mutable_auth_configs());
}

void DescribeDelivery(const DeliveryOptions& delivery, v1::PayloadOptions& out) {
  out.set_format(static_cast<v1::PayloadFormat>(delivery.format));
  out.set_max_inline_bytes(delivery.max_inline_bytes);
  out.set_include_original(delivery.include_original);
  out.set_include_provenance(delivery.include_provenance);
}

}  // namespace

std::string Stream::CursorAt(uint64_t next) const {
  return EncodeCursor(hub_.encoder().epoch(), project_->name, next - 1);
}

std::string Stream::HeadCursor() const { return CursorAt(std::max(position(), hub_.tail().end())); }

uint64_t Stream::Lag() const {
  const uint64_t end = hub_.tail().end();
  return end > position() ? end - position() : 0;
}

bool Stream::LagExact() const { return Lag() == 0 || hub_.log().State().CountsEventsFrom(position(), project_->name); }

absl::optional<absl::Duration> Stream::LagTime() const {
  if (Lag() == 0) return absl::ZeroDuration();
  if (!last_time_ || !hub_.head_time_) return absl::nullopt;
  return std::max(*hub_.head_time_ - *last_time_, absl::ZeroDuration());
}

absl::Duration EffectiveHeartbeat(absl::Duration wished) {
  if (wished == absl::ZeroDuration()) return absl::Seconds(15);
  return std::clamp(wished, absl::Seconds(1), absl::Seconds(60));
}

void Stream::WriteOpened(const FoundStart& start) {
  const LogState state = hub_.log().State();
  const uint64_t end = std::max({next_, hub_.tail().end(), state.head + 1});
  v1::StreamFrame frame;
  v1::StreamOpened& opened = *frame.mutable_opened();
  opened.set_stream_id(base::RandomHex(hub_.with_.random, 8));
  SetDuration(heartbeat_, opened.mutable_heartbeat_interval());
  SetDuration(DeadAfter(heartbeat_), opened.mutable_dead_after());
  opened.set_start_cursor(CursorAt(next_));
  opened.set_head_cursor(CursorAt(end));
  opened.set_earliest_cursor(CursorAt(state.earliest));
  opened.set_log_epoch(EpochText(hub_.encoder().epoch()));
  opened.set_backlog_events(static_cast<int64_t>(end - std::max(next_, state.earliest)));
  if (state.earliest > end) opened.set_backlog_events(0);
  opened.set_backlog_exact(opened.backlog_events() == 0 || state.CountsEventsFrom(next_, project_->name));
  DescribeFilter(filter_.get(), opened.mutable_filter());
  DescribeDelivery(delivery_, *opened.mutable_payload());
  opened.set_server_version(hub_.options_.server_version);
  opened.set_last_events_incomplete(start.incomplete);
  if (batch_) {
    v1::EffectiveBatch& batch = *opened.mutable_batch();
    batch.set_max_events(static_cast<int32_t>(batch_->options().max_events));
    batch.set_max_bytes(static_cast<int64_t>(batch_->options().max_bytes));
    SetDuration(batch_->options().max_delay, batch.mutable_max_delay());
  }
  WriteFrame(frame);
}

void Stream::WriteHeartbeat() {
  v1::StreamFrame frame;
  v1::StreamHeartbeat& heartbeat = *frame.mutable_heartbeat();
  heartbeat.set_head_cursor(HeadCursor());
  heartbeat.set_lag_events(static_cast<int64_t>(Lag()));
  heartbeat.set_lag_exact(LagExact());
  if (auto lag = LagTime()) SetDuration(*lag, heartbeat.mutable_lag_time());
  heartbeat.set_skipped_events(static_cast<int64_t>(skipped_ + (live_ ? project_->records - live_since_ : 0)));
  if (hub_.tell_sources()) hub_.tell_sources()(project_->name, heartbeat);
  if (meter_) {
    heartbeat.set_hold(static_cast<v1::StreamHold>(meter_->gate.paused() ? Hold::kPaused : meter_->hold));
    if (meter_->hold == Hold::kNoByteCredit) heartbeat.set_held_bytes(static_cast<int64_t>(meter_->held_bytes));
  }
  WriteFrame(frame);
}

void Stream::WriteChanged() {
  v1::StreamFrame frame;
  v1::StreamChanged& changed = *frame.mutable_changed();
  changed.set_cut_over_cursor(CursorAt(position()));
  DescribeFilter(filter_.get(), changed.mutable_filter());
  DescribeDelivery(delivery_, *changed.mutable_payload());
  WriteFrame(frame);
}

void Stream::WritePong(const std::string& token) {
  v1::StreamFrame frame;
  frame.mutable_pong()->set_token(token);
  WriteFrame(frame);
}

void Stream::WriteCaughtUp() {
  v1::StreamFrame frame;
  frame.mutable_caught_up()->set_head_cursor(HeadCursor());
  WriteFrame(frame);
}

void Stream::WriteFellBehind() {
  v1::StreamFrame frame;
  v1::StreamFellBehind& behind = *frame.mutable_fell_behind();
  behind.set_head_cursor(HeadCursor());
  behind.set_lag_events(static_cast<int64_t>(Lag()));
  behind.set_lag_exact(LagExact());
  if (auto lag = LagTime()) SetDuration(*lag, behind.mutable_lag_time());
  behind.set_reason(v1::STREAM_FELL_BEHIND_REASON_SLOW_READER);
  if (meter_ && meter_->gate.Holds(0) != Hold::kNone) {
    behind.set_reason(meter_->gate.paused() ? v1::STREAM_FELL_BEHIND_REASON_PAUSED
                                            : v1::STREAM_FELL_BEHIND_REASON_NO_CREDIT);
  }
  WriteFrame(frame);
}

void Stream::WriteGap() {
  v1::StreamFrame frame;
  v1::StreamGap& gap = *frame.mutable_gap();
  gap.set_reason(static_cast<v1::StreamGapReason>(gap_->reason));
  gap.set_from_cursor(gap_->from_cursor ? *gap_->from_cursor : CursorAt(next_));
  gap.set_to_cursor(CursorAt(gap_->end));
  if (last_time_) SetTime(*last_time_, gap.mutable_from_time());
  if (gap_->end_time) SetTime(*gap_->end_time, gap.mutable_to_time());
  if (!gap_->from_cursor && hub_.log().State().CountsEventsFrom(next_, project_->name)) {
    gap.set_lost_events(static_cast<int64_t>(gap_->end - next_));
  }
  next_ = gap_->end;
  gap_.reset();
  WriteFrame(frame);
}

void Stream::WriteMark(const EventRecord& record) {
  v1::StreamFrame frame;
  if (record.kind == RecordKind::kGapRepaired) {
    const GapRepair repair = ReadGapRepaired(record);
    v1::StreamGapRepaired& repaired = *frame.mutable_gap_repaired();
    repaired.set_gap_id(repair.gap_id);
    repaired.set_recovered_events(static_cast<int64_t>(repair.recovered_events));
    repaired.set_complete(repair.complete);
    return WriteFrame(frame);
  }
  const SourceOutage outage = ReadGap(record);
  v1::StreamGap& gap = *frame.mutable_gap();
  gap.set_reason(v1::STREAM_GAP_REASON_SOURCE_OUTAGE);
  gap.set_from_cursor(CursorAt(record.position));
  gap.set_to_cursor(CursorAt(record.position + 1));
  SetTime(outage.from, gap.mutable_from_time());
  SetTime(outage.to, gap.mutable_to_time());
  gap.set_gap_id(outage.gap_id);
  gap.set_repair_pending(outage.repair_pending);
  WriteFrame(frame);
}

void Stream::WriteDraining() {
  constexpr uint64_t kMaxDelayMillis = 5000;
  v1::StreamFrame frame;
  v1::StreamDraining& draining = *frame.mutable_draining();
  draining.set_reason(v1::STREAM_DRAINING_REASON_SHUTDOWN);
  SetTime(drain_deadline_, draining.mutable_deadline());
  reconnect_millis_ = static_cast<uint16_t>(100 + hub_.with_.random.Next() % kMaxDelayMillis);
  SetDuration(absl::Milliseconds(reconnect_millis_), draining.mutable_reconnect_delay());
  WriteFrame(frame);
}

void Stream::WriteEnd(int reason) {
  v1::StreamFrame frame;
  frame.mutable_end()->set_reason(static_cast<v1::StreamEndReason>(reason));
  WriteFrame(frame);
}

void Stream::WriteDelivery(const Event& event) {
  WriteBuffer(hub_.encoder().DeliveryFrame(event, delivery_, ++frame_sequence_, hub_.clock().Now(), hub_.arena_),
              MoreFollows());
}

void Stream::WriteBatch() {
  const EventEncoder::BatchFrameParams params{batch_->Take(), CursorAt(position()), ++frame_sequence_,
                                              hub_.clock().Now()};
  WriteBuffer(hub_.encoder().BatchFrame(params, hub_.arena_), false);
}

void Stream::WriteFrame(v1::StreamFrame& frame) {
  frame.set_frame_sequence(static_cast<int64_t>(++frame_sequence_));
  frame.set_cursor(CursorAt(position()));
  SetTime(hub_.clock().Now(), frame.mutable_send_time());
  v1::SubscribeTriggersResponse response;
  response.mutable_frame()->Swap(&frame);
  WriteBuffer(base::Buffer(response.SerializeAsString()), false);
}

void Stream::WriteBuffer(base::Buffer message, bool more) {
  writing_ = true;
  last_write_ = hub_.clock().SteadyNow();
  sink_.Write(std::move(message), more);
}

// Whether the next record is at hand and will be delivered, so that this delivery and that one may leave together.
bool Stream::MoreFollows() const {
  if (meter_) return false;
  if (frame_sequence_ % kFramesTogether == 0) return false;
  if (chunk_ && !chunk_->requested && chunk_->index < chunk_->events.size()) {
    return Wants(chunk_->events[chunk_->index]->record());
  }
  if (next_ < hub_.tail().begin() || next_ >= hub_.tail().end()) return false;
  const EventPtr* next = hub_.tail().Find(next_);
  return next && Wants((*next)->record());
}

}  // namespace composio::events
