// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/all_routes.h"

#include "sandbox/api/toolkits_api.h"
#include "sandbox/api/webhook_subscriptions_api.h"

namespace composio::sandbox {

RouteTable AllRoutes() {
  RouteTable routes;
  AddToolkitRoutes(routes);
  AddWebhookSubscriptionRoutes(routes);
  return routes;
}

}  // namespace composio::sandbox
