// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/api/routes.h"

namespace composio::sandbox {

// The first API: health, logs, statistics, short addresses, and what was for Composio's own use.
void AddLegacyServiceRoutes(RouteTable& routes);

}  // namespace composio::sandbox
