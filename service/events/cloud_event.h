// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "service/events/event.h"

namespace composio::events {

// The bytes of a google.protobuf.Any that holds the record as an io.cloudevents.v1.CloudEvent: its data as it came, its
// attributes by their names in CloudEvents (docs/guides/cloud-events.md).
std::string CloudEventAny(const EventRecord& record);

}  // namespace composio::events
