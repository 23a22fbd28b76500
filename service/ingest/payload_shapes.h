// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "absl/strings/string_view.h"
#include "service/base/buffer.h"
#include "service/events/event.h"
#include "service/transcode/json_reader.h"

namespace composio::ingest {

// What one pass over a body finds at its top level. The views refer to the body.
struct BodyMembers {
  std::string id, type, timestamp, log_id, trigger_name, connection_id, trigger_id, app_name;
  absl::string_view metadata, data;  // objects, raw; empty where absent or of another kind
  absl::string_view payload;         // any value, raw; empty where absent
};

// Consumes the value that is next; a value that is no object has no members.
BodyMembers ScanBody(transcode::JsonReader& reader);

// The version that the header `x-composio-webhook-version` names; kUnknown where it names none that is known.
events::PayloadVersion ToldVersion(absl::string_view header);

// Tells by `members` which of Composio's forms `body` has and fills of `record` what that form tells: version, ids,
// type, payload. A body that is complete in several forms is of the one `told`, else the first of V3, V2, V1 and the
// legacy realtime envelope; one that is complete in none is of the form `told` if it has that form's type and payload.
// What remains becomes the payload as a whole. `record.payload` shares `body` where it is a run of its bytes.
void ReadShape(const BodyMembers& members, const base::Slice& body, events::PayloadVersion told,
               events::EventRecord& record);

}  // namespace composio::ingest
