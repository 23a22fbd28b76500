// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/api/routes.h"

namespace composio::sandbox {

// webhook_endpoints, webhook_endpoints/{nano_id}.
void AddWebhookEndpointRoutes(RouteTable& routes);

}  // namespace composio::sandbox
