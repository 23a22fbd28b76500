// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/api/routes.h"

namespace composio::sandbox {

// toolkits, toolkits/categories, changelog, multi, {slug}.
void AddToolkitRoutes(RouteTable& routes);

}  // namespace composio::sandbox
