// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/api/routes.h"

namespace composio::sandbox {

// custom/toolkits/upsert, custom/toolkits/sync, custom/toolkits/{slug}. What they register is remembered, but has no
// tools: there is no MCP server to ask.
void AddCustomToolkitRoutes(RouteTable& routes);

}  // namespace composio::sandbox
