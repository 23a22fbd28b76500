// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/api/event_request.h"
#include "service/base/error.h"
#include "service/events/cursor.h"

namespace composio::api {
namespace {

std::string CursorAt(const CursorContext& context, uint64_t position) {
  return events::EncodeCursor(context.state.epoch, context.project, position);
}

std::string Command(const CursorContext& context, absl::string_view start) {
  const std::string project =
      context.project == events::kDefaultProject ? "" : absl::StrCat(R"("project":")", context.project, R"(",)");
  return absl::StrCat("grpcurl -plaintext -d '{", project, R"("start":{)", start, "}}' ", context.address,
                      " composio.gateway.v1.EventService/SubscribeTriggers");
}

absl::Status CursorError(absl::StatusCode code, base::ErrorReason reason, absl::string_view field,
                         const std::string& message, const CursorContext& context) {
  absl::Status status = base::Error(code, reason, absl::StrCat(field, ": ", message));
  base::AddFieldViolation(status, field, message);
  base::AddMetadata(status, "log_epoch", events::EpochText(context.state.epoch));
  base::AddMetadata(status, "earliest_cursor", CursorAt(context, context.state.earliest - 1));
  base::AddMetadata(status, "head_cursor", CursorAt(context, context.state.head));
  if (context.state.earliest_time) {
    base::AddMetadata(status, "earliest_time",
                      absl::FormatTime(absl::RFC3339_full, *context.state.earliest_time, absl::UTCTimeZone()));
  }
  return status;
}

absl::Status Malformed(absl::string_view field, absl::string_view message) {
  absl::Status status = base::Error(absl::StatusCode::kInvalidArgument, gateway::v1::ERROR_REASON_CURSOR_MALFORMED,
                                    absl::StrCat(field, ": ", message));
  base::AddFieldViolation(status, field, message);
  return status;
}

absl::Status Expired(absl::string_view field, const CursorContext& context) {
  const std::string oldest =
      context.state.earliest_time
          ? absl::StrCat("the oldest retained event, of ",
                         absl::FormatTime("%Y-%m-%dT%H:%M:%SZ", *context.state.earliest_time, absl::UTCTimeZone()))
          : "everything the log still holds";
  absl::Status status = CursorError(
      absl::StatusCode::kOutOfRange, gateway::v1::ERROR_REASON_CURSOR_EXPIRED, field,
      absl::StrCat("this cursor lies before ", oldest,
                   "; events after it were removed by retention. To go on with what is there, set start.preset to "
                   "START_PRESET_EARLIEST; to go on with new events only, set it to START_PRESET_LATEST. "
                   "cursor_fallback does so by itself, and tells the hole"),
      context);
  base::AddHelp(status, Command(context, R"("preset":"START_PRESET_EARLIEST")"));
  return status;
}

absl::Status EpochMismatch(absl::string_view field, const CursorContext& context) {
  absl::Status status = CursorError(
      absl::StatusCode::kFailedPrecondition, gateway::v1::ERROR_REASON_CURSOR_EPOCH_MISMATCH, field,
      "this cursor is of another event log: of another upstream (the sandbox and the real Composio have logs of their "
      "own), or of one that was made anew. To start with the oldest event of this log, set start.preset to "
      "START_PRESET_EARLIEST, or start.at_time to when you stopped",
      context);
  base::AddHelp(status, Command(context, R"("preset":"START_PRESET_EARLIEST")"));
  return status;
}

absl::Status InFuture(absl::string_view field, const CursorContext& context) {
  absl::Status status = CursorError(
      absl::StatusCode::kOutOfRange, gateway::v1::ERROR_REASON_CURSOR_IN_FUTURE, field,
      "this cursor lies ahead of the newest event, so this log lacks events that its reader has had (was an "
      "older copy put back?). To go on with new events, set start.preset to START_PRESET_LATEST",
      context);
  base::AddHelp(status, Command(context, R"("preset":"START_PRESET_LATEST")"));
  return status;
}

}  // namespace

absl::StatusOr<uint64_t> PositionOf(absl::string_view text, absl::string_view field, bool expires,
                                    const CursorContext& context) {
  absl::StatusOr<events::Cursor> cursor = events::DecodeCursor(text);
  if (!cursor.ok()) return Malformed(field, cursor.status().message());
  if (cursor->epoch != context.state.epoch) return EpochMismatch(field, context);
  if (cursor->project != context.project) {
    return Malformed(field, "this cursor is of another project; pass it with the project it was received with");
  }
  if (cursor->position > context.state.head) return InFuture(field, context);
  if (expires && cursor->position + 1 < context.state.earliest) return Expired(field, context);
  return cursor->position;
}

}  // namespace composio::api
