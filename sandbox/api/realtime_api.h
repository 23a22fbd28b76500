// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/api/routes.h"

namespace composio::sandbox {

// Where the realtime feed is, and leave to subscribe to it: for SDKs (…/internal/sdk/realtime) and the command line
// (…/cli/realtime).
void AddRealtimeRoutes(RouteTable& routes);

}  // namespace composio::sandbox
