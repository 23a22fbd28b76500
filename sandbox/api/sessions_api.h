// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/api/routes.h"

namespace composio::sandbox {

// tool_router/session, …/{session_id}, …/attach, …/config_history; session_configs.
void AddSessionRoutes(RouteTable& routes);
// …/tools, …/toolkits, …/link.
void AddSessionToolRoutes(RouteTable& routes);
// …/search.
void AddSessionSearchRoutes(RouteTable& routes);
// …/execute, …/execute_meta, …/proxy_execute.
void AddSessionExecutionRoutes(RouteTable& routes);
// …/mounts/{mount_id}/….
void AddSessionFileRoutes(RouteTable& routes);

}  // namespace composio::sandbox
