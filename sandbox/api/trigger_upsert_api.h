// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/api/routes.h"

namespace composio::sandbox {

// trigger_instances/{slug}/upsert.
void AddTriggerUpsertRoutes(RouteTable& routes);

}  // namespace composio::sandbox
