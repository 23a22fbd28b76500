// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/api/routes.h"

namespace composio::sandbox {

// internal/trigger/logs, internal/trigger/log/{id}: every event that a trigger instance fired.
void AddTriggerLogRoutes(RouteTable& routes);

}  // namespace composio::sandbox
