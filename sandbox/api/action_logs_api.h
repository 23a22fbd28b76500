// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/api/routes.h"

namespace composio::sandbox {

// internal/action_execution/…: executions of tools in the older form.
void AddActionLogRoutes(RouteTable& routes);

}  // namespace composio::sandbox
