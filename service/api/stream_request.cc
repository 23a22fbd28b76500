// SPDX-License-Identifier: Apache-2.0
// A request for a stream, checked and brought into the form that the stream takes.
#include <algorithm>
#include <utility>

#include "service/api/event_request.h"
#include "service/base/error.h"
#include "service/events/cursor.h"
#include "service/events/proto_time.h"

namespace composio::api {
namespace {

namespace v1 = gateway::v1;
using events::StreamStart;
using events::StreamStop;

// The range of google.protobuf.Duration.
constexpr int64_t kMaxDurationSeconds = 315576000000;
constexpr int32_t kNanosPerSecond = 1'000'000'000;

// Whether a start that fails so may be replaced by a fallback, and what is missing then.
absl::optional<events::GapReason> HoleReason(const absl::Status& status) {
  switch (base::ReasonOf(status)) {
    case v1::ERROR_REASON_CURSOR_EXPIRED:
      return events::GapReason::kRetention;
    case v1::ERROR_REASON_CURSOR_EPOCH_MISMATCH:
      return events::GapReason::kLogEpoch;
    case v1::ERROR_REASON_CURSOR_IN_FUTURE:
      return events::GapReason::kDataLoss;
    default:
      return absl::nullopt;
  }
}

// A declared fallback.
struct Fallback {
  v1::CursorFallback kind = v1::CURSOR_FALLBACK_FAIL;
  absl::optional<absl::Time> time;  // when the client stopped
};

absl::StatusOr<Fallback> FallbackOf(const v1::SubscribeTriggersRequest& request) {
  Fallback fallback;
  if (!v1::CursorFallback_IsValid(request.cursor_fallback())) {
    return base::InvalidField("cursor_fallback", "is none of CURSOR_FALLBACK_FAIL, _EARLIEST, _LATEST, _NEAREST_TIME");
  }
  if (request.cursor_fallback() != v1::CURSOR_FALLBACK_UNSPECIFIED) fallback.kind = request.cursor_fallback();
  if (request.has_cursor_time()) {
    absl::StatusOr<absl::Time> time = TimeOf(request.cursor_time(), "cursor_time");
    if (!time.ok()) return time.status();
    fallback.time = *time;
  }
  return fallback;
}

StreamStart::Kind FallbackKind(const Fallback& fallback, events::GapReason reason) {
  if (fallback.kind == v1::CURSOR_FALLBACK_LATEST) return StreamStart::Kind::kLatest;
  if (fallback.kind == v1::CURSOR_FALLBACK_EARLIEST) return StreamStart::Kind::kEarliest;
  if (fallback.time) return StreamStart::Kind::kAtTime;
  return reason == events::GapReason::kDataLoss ? StreamStart::Kind::kLatest : StreamStart::Kind::kEarliest;
}

absl::StatusOr<StreamStart> AfterCursor(const std::string& cursor, const Fallback& fallback,
                                        const CursorContext& context) {
  StreamStart result;
  auto position = PositionOf(cursor, context.start_field, true, context);
  if (position.ok()) {
    result.kind = StreamStart::Kind::kAfterPosition;
    result.position = *position;
    return result;
  }
  const absl::optional<events::GapReason> reason = HoleReason(position.status());
  if (!reason || fallback.kind == v1::CURSOR_FALLBACK_FAIL) return position.status();
  result.kind = FallbackKind(fallback, *reason);
  if (fallback.time) result.time = *fallback.time;
  result.hole = events::StreamHole{*reason, cursor, absl::nullopt};
  if (*reason == events::GapReason::kRetention) result.hole->position = events::DecodeCursor(cursor)->position;
  return result;
}

absl::StatusOr<StreamStart> AfterEvent(const std::string& event_id, const Fallback& fallback) {
  if (event_id.empty()) {
    return base::InvalidField("start.after_event",
                              "must be the event_id of an event; leave `start` out to begin with "
                              "the next event");
  }
  StreamStart result;
  result.kind = StreamStart::Kind::kAfterEvent;
  result.event_id = event_id;
  if (fallback.kind == v1::CURSOR_FALLBACK_FAIL) return result;
  result.fallback = FallbackKind(fallback, events::GapReason::kRetention);
  if (fallback.time) result.time = *fallback.time;
  return result;
}

absl::StatusOr<StreamStart> StartOf(const v1::StreamStart& start, const Fallback& fallback,
                                    const CursorContext& context, absl::Time now) {
  StreamStart result;
  switch (start.position_case()) {
    case v1::StreamStart::POSITION_NOT_SET:
      return result;
    case v1::StreamStart::kPreset:
      if (!v1::StartPreset_IsValid(start.preset())) {
        return base::InvalidField("start.preset", "is none of START_PRESET_LATEST and START_PRESET_EARLIEST");
      }
      if (start.preset() == v1::START_PRESET_EARLIEST) result.kind = StreamStart::Kind::kEarliest;
      return result;
    case v1::StreamStart::kAfterCursor:
      return AfterCursor(start.after_cursor(), fallback, context);
    case v1::StreamStart::kAfterEvent:
      return AfterEvent(start.after_event(), fallback);
    case v1::StreamStart::kAtTime: {
      absl::StatusOr<absl::Time> time = TimeOf(start.at_time(), "start.at_time");
      if (!time.ok()) return time.status();
      result.kind = StreamStart::Kind::kAtTime;
      result.time = *time;
      return result;
    }
    case v1::StreamStart::kSince: {
      const google::protobuf::Duration& since = start.since();
      if (since.seconds() < 0 || since.nanos() < 0) {
        return base::InvalidField("start.since", "must not be negative: it tells how far back from now to begin");
      }
      if (since.seconds() > kMaxDurationSeconds || since.nanos() >= kNanosPerSecond) {
        return base::InvalidField("start.since", "is outside of what a google.protobuf.Duration may hold");
      }
      result.kind = StreamStart::Kind::kAtTime;
      result.time = now - events::DurationOf(since);
      return result;
    }
    case v1::StreamStart::kLastEvents:
      if (start.last_events() < 0) return base::InvalidField("start.last_events", "must not be negative");
      result.kind = StreamStart::Kind::kLastEvents;
      result.count = static_cast<uint64_t>(start.last_events());
      return result;
  }
  return result;
}

absl::StatusOr<StreamStop> StopOf(const v1::StreamStop& stop, const CursorContext& context) {
  StreamStop result;
  switch (stop.condition_case()) {
    case v1::StreamStop::CONDITION_NOT_SET:
      return result;
    case v1::StreamStop::kCaughtUp:
      if (stop.caught_up()) result.kind = StreamStop::Kind::kCaughtUp;
      return result;
    case v1::StreamStop::kAtCursor: {
      auto position = PositionOf(stop.at_cursor(), "stop.at_cursor", false, context);
      if (!position.ok()) return position.status();
      result.kind = StreamStop::Kind::kAtPosition;
      result.position = *position;
      return result;
    }
    case v1::StreamStop::kAtTime: {
      absl::StatusOr<absl::Time> time = TimeOf(stop.at_time(), "stop.at_time");
      if (!time.ok()) return time.status();
      result.kind = StreamStop::Kind::kAtTime;
      result.time = *time;
      return result;
    }
    case v1::StreamStop::kMaxEvents:
      if (stop.max_events() <= 0) return base::InvalidField("stop.max_events", "must be positive");
      result.kind = StreamStop::Kind::kMaxEvents;
      result.count = static_cast<uint64_t>(stop.max_events());
      return result;
  }
  return result;
}

absl::StatusOr<absl::optional<events::BatchOptions>> BatchOf(const v1::BatchOptions& batch) {
  if (batch.max_events() < 0) return base::InvalidField("batch.max_events", "must not be negative");
  if (batch.max_bytes() < 0) return base::InvalidField("batch.max_bytes", "must not be negative");
  if (batch.max_delay().seconds() < 0 || batch.max_delay().nanos() < 0) {
    return base::InvalidField("batch.max_delay", "must not be negative");
  }
  if (batch.max_events() <= 1) return absl::optional<events::BatchOptions>();
  events::BatchOptions options;
  options.max_events = std::min(static_cast<size_t>(batch.max_events()), events::kMaxBatchEvents);
  if (batch.max_bytes() > 0) {
    options.max_bytes = static_cast<size_t>(std::min<int64_t>(batch.max_bytes(), events::kMaxBatchBytes));
  }
  options.max_delay = events::DurationOf(batch.max_delay());
  return absl::make_optional(options);
}

}  // namespace

absl::StatusOr<events::StreamParams> StreamParamsOf(const v1::SubscribeTriggersRequest& request,
                                                    const CursorContext& context, absl::Time now) {
  events::StreamParams params;
  params.project = context.project;
  auto filter = FilterOf(request.filter());
  if (!filter.ok()) return filter.status();
  params.filter = *std::move(filter);
  absl::StatusOr<Fallback> fallback = FallbackOf(request);
  if (!fallback.ok()) return fallback.status();
  absl::StatusOr<StreamStart> start = StartOf(request.start(), *fallback, context, now);
  if (!start.ok()) return start.status();
  params.start = *std::move(start);
  absl::StatusOr<StreamStop> stop = StopOf(request.stop(), context);
  if (!stop.ok()) return stop.status();
  params.stop = *stop;
  absl::StatusOr<events::DeliveryOptions> delivery = DeliveryOf(request.payload());
  if (!delivery.ok()) return delivery.status();
  params.delivery = *delivery;
  if (request.has_heartbeat_interval()) {
    // Never zero, which would be the default.
    params.heartbeat = std::max(events::DurationOf(request.heartbeat_interval()), absl::Nanoseconds(1));
  }
  auto batch = BatchOf(request.batch());
  if (!batch.ok()) return batch.status();
  params.batch = *batch;
  if (!v1::SlowConsumerPolicy_IsValid(request.slow_consumer_policy())) {
    return base::InvalidField("slow_consumer_policy",
                              "is none of SLOW_CONSUMER_POLICY_SPILL_TO_LOG, _DROP_OLDEST and _DISCONNECT");
  }
  if (request.slow_consumer_policy() != v1::SLOW_CONSUMER_POLICY_UNSPECIFIED) {
    params.slow_consumer_policy = static_cast<events::SlowConsumerPolicy>(request.slow_consumer_policy());
  }
  params.validate_only = request.validate_only();
  return params;
}

}  // namespace composio::api
