// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/api/routes.h"

namespace composio::sandbox {

// triggers_types, list/enum, {slug}.
void AddTriggerTypeRoutes(RouteTable& routes);

}  // namespace composio::sandbox
