// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "absl/time/time.h"
#include "service/events/event.h"

namespace composio::events {

// What every log means by one event that comes twice without a key in common.

// Whether sightings by this transport are compared by their content: those of Composio's own feeds.
bool ComparesContent(const EventRecord& record);
// The record carries none of Composio's identifiers: neither webhook-id nor the id of V3 nor log_id.
bool IsKeyless(const EventRecord& record);
// When it was there; of one recovered from Composio's logs, when it would have been.
absl::Time SightingTime(const EventRecord& record);
// Whether the record's trigger is the one that these ids name; ids of today and UUIDs are both compared.
bool SameTrigger(const EventRecord& record, const std::string& trigger, const std::string& legacy_trigger);

}  // namespace composio::events
