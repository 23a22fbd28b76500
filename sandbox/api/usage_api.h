// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/api/routes.h"

namespace composio::sandbox {

// project/usage/…, org/usage/…: executions of tools and events of triggers, counted from the logs.
void AddUsageRoutes(RouteTable& routes);

}  // namespace composio::sandbox
