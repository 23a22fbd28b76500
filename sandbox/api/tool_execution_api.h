// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/api/routes.h"

namespace composio::sandbox {

// tools/execute/proxy, tools/execute/{tool_slug}, tools/execute/{tool_slug}/input.
void AddToolExecutionRoutes(RouteTable& routes);

}  // namespace composio::sandbox
