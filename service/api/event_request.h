// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <set>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "composio/gateway/v1/event_service.pb.h"
#include "service/events/event_log.h"
#include "service/events/stream_params.h"

namespace composio::api {

// What a cursor is held against, and where the commands in the errors go.
struct CursorContext {
  const std::string& project;
  const events::LogState& state;
  const std::string& address;
  // The field that the cursor to start after came in.
  absl::string_view start_field = "start.after_cursor";
};

// The position that a cursor stands for. CURSOR_MALFORMED, CURSOR_EPOCH_MISMATCH, CURSOR_IN_FUTURE; CURSOR_EXPIRED only
// where `expires`. Each names `field` and says what to set instead, with a command that can be run as it is.
absl::StatusOr<uint64_t> PositionOf(absl::string_view cursor, absl::string_view field, bool expires,
                                    const CursorContext& context);

// The project's name; RESOURCE_NOT_FOUND for one that is not configured.
absl::StatusOr<std::string> ProjectOf(const std::string& name, const std::set<std::string>& projects);
absl::StatusOr<std::shared_ptr<const events::Filter>> FilterOf(const gateway::v1::EventFilter& filter);
absl::StatusOr<events::DeliveryOptions> DeliveryOf(const gateway::v1::PayloadOptions& payload);
absl::StatusOr<absl::Time> TimeOf(const google::protobuf::Timestamp& time, absl::string_view field);

// The whole request, but its project, which is `context.project`. INVALID_FIELD names the field.
absl::StatusOr<events::StreamParams> StreamParamsOf(const gateway::v1::SubscribeTriggersRequest& request,
                                                    const CursorContext& context, absl::Time now);

}  // namespace composio::api
