// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/api/routes.h"

namespace composio::sandbox {

// org/list, org/owner/project/…, org/project/list, org/consumer/…, org/clanker/create_claim.
void AddProjectRoutes(RouteTable& routes);

// A project as lists show it.
Json ProjectJson(const World& world, const Project& project);

}  // namespace composio::sandbox
