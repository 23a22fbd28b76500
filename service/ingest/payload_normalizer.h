// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/base/buffer.h"
#include "service/events/event.h"

namespace composio::ingest {

// A delivery's body as a record of the log. Versions are told apart by the body (sources: Composio's webhook V1, V2 and
// V3 and its legacy realtime envelope); what is none of them is kept whole under the version kUnknown.
struct NormalizedEvent {
  events::EventRecord record;
  // Further identities, for the log's search for duplicates.
  std::vector<std::string> keys;
};

// Fills everything that the body tells; `app` only where the body names it. `webhook_id` becomes the event's id where
// the body has none. `body` is shared, not copied. INVALID_ARGUMENT (INVALID_FIELD) with position and reason when the
// body is not JSON; nesting beyond the limit is kept as opaque bytes instead.
absl::StatusOr<NormalizedEvent> Normalize(base::Slice body, absl::string_view webhook_id);

}  // namespace composio::ingest
