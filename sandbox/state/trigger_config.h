// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "sandbox/wire/json.h"

namespace composio::sandbox {

// Whether triggers of that type poll, and so have an `interval` in minutes.
bool Polls(const Json& trigger_type);

// Minutes: 15 with Composio's own OAuth app, 1 with one's own.
int MinimumInterval(bool managed);

// `config` with the type's defaults; where it polls and says no interval, that is the minimum.
Json WithTriggerDefaults(const Json& trigger_type, Json config, bool managed);

}  // namespace composio::sandbox
