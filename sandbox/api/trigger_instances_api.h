// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/api/routes.h"

namespace composio::sandbox {

// trigger_instances/active, manage/{triggerId}.
void AddTriggerInstanceRoutes(RouteTable& routes);

}  // namespace composio::sandbox
