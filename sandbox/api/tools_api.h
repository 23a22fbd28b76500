// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/api/routes.h"

namespace composio::sandbox {

// What one reads about tools: tools, tools/enum, tools/{tool_slug}, tools/scopes/required.
void AddToolRoutes(RouteTable& routes);

// 404 Tool_ToolNotFound.
ApiAnswer ToolNotFound(const std::string& slug);

}  // namespace composio::sandbox
