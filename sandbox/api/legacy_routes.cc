// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/legacy_routes.h"

#include "sandbox/api/legacy_account_api.h"
#include "sandbox/api/legacy_apps_api.h"
#include "sandbox/api/legacy_service_api.h"

namespace composio::sandbox {

RouteTable LegacyRoutes() {
  RouteTable routes;
  AddLegacyAccountRoutes(routes);
  AddLegacyAppRoutes(routes);
  AddLegacyServiceRoutes(routes);
  return routes;
}

}  // namespace composio::sandbox
