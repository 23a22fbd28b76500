// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/api/routes.h"

namespace composio::sandbox {

// Every operation the sandbox serves.
RouteTable AllRoutes();

}  // namespace composio::sandbox
