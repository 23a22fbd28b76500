// SPDX-License-Identifier: Apache-2.0
#include "service/api/event_request.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/error.h"
#include "service/events/proto_time.h"

namespace composio::api {
namespace {

namespace v1 = gateway::v1;
using events::StreamStart;
using events::StreamStop;

// The ranges of google.protobuf.Timestamp and Duration.
constexpr int64_t kMinSeconds = -62135596800, kMaxSeconds = 253402300799, kMaxDurationSeconds = 315576000000;
constexpr int32_t kNanosPerSecond = 1'000'000'000;

std::vector<std::string> Strings(const google::protobuf::RepeatedPtrField<std::string>& list) {
  return {list.begin(), list.end()};
}

absl::StatusOr<StreamStart> StartOf(const v1::StreamStart& start, const CursorContext& context, absl::Time now) {
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
    case v1::StreamStart::kAfterCursor: {
      auto position = PositionOf(start.after_cursor(), "start.after_cursor", true, context);
      if (!position.ok()) return position.status();
      result.kind = StreamStart::Kind::kAfterPosition;
      result.position = *position;
      return result;
    }
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

}  // namespace

absl::StatusOr<std::string> ProjectOf(const std::string& name, const std::set<std::string>& projects) {
  if (name.empty() || name == events::kDefaultProject) return std::string(events::kDefaultProject);
  if (projects.contains(name)) return name;
  absl::Status status =
      base::Error(absl::StatusCode::kNotFound, gateway::v1::ERROR_REASON_RESOURCE_NOT_FOUND,
                  "project: there is no project of this name; leave the field empty for the default project, or add it "
                  "to the gateway's configuration");
  base::AddFieldViolation(status, "project", "is not configured");
  return status;
}

absl::StatusOr<std::shared_ptr<const events::Filter>> FilterOf(const v1::EventFilter& filter) {
  events::FilterValues values;
  const auto set = [&values](events::FilterField field, const google::protobuf::RepeatedPtrField<std::string>& list) {
    values[static_cast<size_t>(field)] = Strings(list);
  };
  set(events::FilterField::kType, filter.types());
  set(events::FilterField::kApp, filter.apps());
  set(events::FilterField::kTriggerType, filter.trigger_types());
  set(events::FilterField::kTrigger, filter.triggers());
  set(events::FilterField::kConnection, filter.connections());
  set(events::FilterField::kUserId, filter.user_ids());
  set(events::FilterField::kAuthConfig, filter.auth_configs());
  return events::Filter::Compile(std::move(values));
}

absl::StatusOr<events::DeliveryOptions> DeliveryOf(const v1::PayloadOptions& payload) {
  events::DeliveryOptions options;
  if (!v1::PayloadFormat_IsValid(payload.format())) {
    return base::InvalidField("payload.format", "is none of PAYLOAD_FORMAT_STRUCT, _JSON_BYTES, _JSON_TEXT and _NONE");
  }
  if (payload.format() != v1::PAYLOAD_FORMAT_UNSPECIFIED) {
    options.format = static_cast<events::PayloadFormat>(payload.format());
  }
  if (payload.max_inline_bytes() < 0) {
    return base::InvalidField("payload.max_inline_bytes", "must not be negative; 0 is the default of 1 MiB");
  }
  if (payload.max_inline_bytes() > 0) {
    options.max_inline_bytes =
        static_cast<uint32_t>(std::min<int64_t>(payload.max_inline_bytes(), events::kMaxInlineBytes));
  }
  options.include_original = payload.include_original();
  options.include_provenance = payload.include_provenance();
  return options;
}

absl::StatusOr<absl::Time> TimeOf(const google::protobuf::Timestamp& time, absl::string_view field) {
  if (time.seconds() < kMinSeconds || time.seconds() > kMaxSeconds || time.nanos() < 0 ||
      time.nanos() >= kNanosPerSecond) {
    return base::InvalidField(field, "is outside of what a google.protobuf.Timestamp may hold");
  }
  return events::TimeOf(time);
}

absl::StatusOr<events::StreamParams> StreamParamsOf(const v1::SubscribeTriggersRequest& request,
                                                    const CursorContext& context, absl::Time now) {
  events::StreamParams params;
  params.project = context.project;
  auto filter = FilterOf(request.filter());
  if (!filter.ok()) return filter.status();
  params.filter = *std::move(filter);
  absl::StatusOr<StreamStart> start = StartOf(request.start(), context, now);
  if (!start.ok()) return start.status();
  params.start = *start;
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
  params.validate_only = request.validate_only();
  return params;
}

}  // namespace composio::api
