// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/state/entities.h"
#include "sandbox/wire/json.h"

namespace composio::sandbox {

// The form that an event has on the realtime feed of a project whose payload version is V1 or V2: trigger, connection
// and data, without any id of the event and without a time. `auth_config` may be null.
Json LegacyEnvelope(const Trigger& trigger, const Connection& connection, const AuthConfig* auth_config,
                    const Json& data);

}  // namespace composio::sandbox
