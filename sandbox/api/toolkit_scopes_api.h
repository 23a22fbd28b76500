// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/api/routes.h"

namespace composio::sandbox {

// toolkits/{toolkit_slug}/scopes/grant_context, toolkits/{toolkit_slug}/scopes/recommended.
void AddToolkitScopeRoutes(RouteTable& routes);

}  // namespace composio::sandbox
