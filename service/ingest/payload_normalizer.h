// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/base/buffer.h"
#include "service/events/event.h"

namespace composio::ingest {

// A delivery's body as a record of the log. Versions are told apart by the body and a header (sources: Composio's
// webhook V1, V2 and V3 and its legacy realtime envelope); what is none of them is kept whole under the version
// kUnknown.
struct NormalizedEvent {
  events::EventRecord record;
  // Further identities, for the log's search for duplicates.
  std::vector<std::string> keys;
};

// What the delivery's headers say of the body, as they came; empty where there is none.
struct DeliveryHints {
  absl::string_view webhook_id;       // webhook-id
  absl::string_view webhook_version;  // x-composio-webhook-version: "V1", "V2", "V3"; decides where the body does not
};

// Fills everything that the body tells; `app` only where the body names it. The webhook id becomes the event's id where
// the body has none. `body` is shared, not copied. INVALID_ARGUMENT (INVALID_FIELD) with position and reason when the
// body is not JSON; nesting beyond the limit is kept as opaque bytes instead.
absl::StatusOr<NormalizedEvent> Normalize(const base::Slice& body, const DeliveryHints& hints);

}  // namespace composio::ingest
