// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/payload_normalizer.h"

#include <limits>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "service/base/error.h"
#include "service/ingest/json_members.h"
#include "service/ingest/payload_shapes.h"

namespace composio::ingest {

absl::StatusOr<NormalizedEvent> Normalize(const base::Slice& bytes, const DeliveryHints& hints) {
  NormalizedEvent event;
  events::EventRecord& record = event.record;
  record.body = bytes;
  record.webhook_id = std::string(hints.webhook_id);
  transcode::JsonReader reader(bytes.view());
  const BodyMembers members = ScanBody(reader);
  if (reader.End()) {
    ReadShape(members, bytes, ToldVersion(hints.webhook_version), record);
  } else {
    // Either no JSON, or nested beyond what can be delivered as a Struct.
    transcode::JsonReader deep(bytes.view(), std::numeric_limits<int>::max());
    if (!SkipDeep(deep) || !deep.End()) {
      return base::Error(absl::StatusCode::kInvalidArgument, gateway::v1::ERROR_REASON_REQUEST_MALFORMED,
                         absl::StrCat("the body is not JSON: ", deep.status().message()));
    }
    record.version = events::PayloadVersion::kUnknown;
    record.payload = bytes;
    record.payload_kind = events::PayloadKind::kOpaque;
  }
  record.trigger_type = absl::AsciiStrToUpper(record.trigger_type);
  if (record.event_id.empty()) record.event_id = record.webhook_id;
  event.keys = {record.webhook_id, record.log_id};
  return event;
}

}  // namespace composio::ingest
