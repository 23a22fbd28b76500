// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "composio/gateway/v1/event_service.pb.h"
#include "service/base/random.h"
#include "service/events/event.h"

namespace composio::api {

// The event that SendTestEvent asks for, with the body that Composio would send for it (version 3). INVALID_FIELD for
// what no event can have.
absl::StatusOr<events::EventRecord> TestEvent(const gateway::v1::SendTestEventRequest& request, std::string project,
                                              absl::Time now, base::Random& random);

}  // namespace composio::api
