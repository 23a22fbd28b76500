// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "sandbox/api/routes.h"

namespace composio::sandbox {

// How accounts are connected: POST connected_accounts, connected_accounts/link, connected_accounts/complete_auth.
void AddConnectionLinkRoutes(RouteTable& routes);

// Gives the account a new link and returns its address in the sandbox, which a browser opens to finish the connection.
std::string StartLink(World& world, Connection& connection, const std::string& base_url);

}  // namespace composio::sandbox
