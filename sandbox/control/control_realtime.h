// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/wire/answer.h"
#include "sandbox/wire/request.h"

namespace composio::sandbox {

class RealtimeHub;

// /_sandbox/realtime: GET tells settings, faults and connections; POST changes one thing; DELETE ends the faults.
ApiAnswer ControlRealtime(RealtimeHub& hub, const ApiRequest& request);

// Also the settings are what they were at the start; the connections stay.
void ResetRealtime(RealtimeHub& hub);

}  // namespace composio::sandbox
