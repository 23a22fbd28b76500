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

// The range of google.protobuf.Timestamp.
constexpr int64_t kMinSeconds = -62135596800, kMaxSeconds = 253402300799;
constexpr int32_t kNanosPerSecond = 1'000'000'000;

std::vector<std::string> Strings(const google::protobuf::RepeatedPtrField<std::string>& list) {
  return {list.begin(), list.end()};
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
    return base::InvalidField("payload.format",
                              "is none of PAYLOAD_FORMAT_STRUCT, _JSON_BYTES, _JSON_TEXT, _CLOUD_EVENT and _NONE");
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

}  // namespace composio::api
