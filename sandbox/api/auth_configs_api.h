// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/api/routes.h"

namespace composio::sandbox {

// auth_configs, {nanoid}, {nanoid}/{status}.
void AddAuthConfigRoutes(RouteTable& routes);

}  // namespace composio::sandbox
