// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/api/routes.h"

namespace composio::sandbox {

// The operations of Composio's first API that its successor does not have; patterns are whole paths.
RouteTable LegacyRoutes();

}  // namespace composio::sandbox
