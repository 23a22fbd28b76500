// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "sandbox/api/routes.h"

namespace composio::sandbox {

// mcp/servers, mcp/servers/custom, mcp/servers/generate, mcp/app/{appKey}, mcp/{id}.
void AddMcpRoutes(RouteTable& routes);
// mcp/servers/{serverId}/instances.
void AddMcpInstanceRoutes(RouteTable& routes);

// Null where there is none.
McpServer* FindMcpServer(World& world, const std::string& id);
ApiAnswer NoMcpServer(const std::string& id);

// One page of `total` items by `page_no` and `limit`: {`name`: items, current_page, total_pages}.
ApiAnswer McpPage(const ApiRequest& request, const char* name, size_t total, const std::function<Json(size_t)>& item);

}  // namespace composio::sandbox
