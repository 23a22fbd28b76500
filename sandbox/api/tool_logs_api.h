// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/api/routes.h"

namespace composio::sandbox {

// logs/tool_execution, logs/tool_execution/{id}: every execution of a tool.
void AddToolLogRoutes(RouteTable& routes);

}  // namespace composio::sandbox
