// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/api/routes.h"

namespace composio::sandbox {

// connected_accounts: the list, {nanoid}, {nanoId}/status, {nanoid}/refresh, {nanoid}/revoke. How accounts are made:
// connection_links_api.h.
void AddConnectedAccountRoutes(RouteTable& routes);

}  // namespace composio::sandbox
