// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/api/routes.h"

namespace composio::sandbox {

// The first API: keys, logins, people, projects.
void AddLegacyAccountRoutes(RouteTable& routes);

}  // namespace composio::sandbox
