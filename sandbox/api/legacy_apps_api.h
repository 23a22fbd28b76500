// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/api/routes.h"

namespace composio::sandbox {

// The first API: apps from OpenAPI documents, tags, and what it did with connections, integrations and triggers.
void AddLegacyAppRoutes(RouteTable& routes);

}  // namespace composio::sandbox
