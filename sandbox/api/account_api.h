// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/api/routes.h"

namespace composio::sandbox {

// auth/session/info, cli/create-session, cli/get-session, cli/codact_failures, api_key_revocation,
// keyring/transfer_keys.
void AddAccountRoutes(RouteTable& routes);

}  // namespace composio::sandbox
