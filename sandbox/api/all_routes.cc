// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/all_routes.h"

#include "sandbox/api/action_logs_api.h"
#include "sandbox/api/auth_configs_api.h"
#include "sandbox/api/connected_accounts_api.h"
#include "sandbox/api/connection_links_api.h"
#include "sandbox/api/realtime_api.h"
#include "sandbox/api/tool_execution_api.h"
#include "sandbox/api/tool_logs_api.h"
#include "sandbox/api/toolkit_scopes_api.h"
#include "sandbox/api/toolkits_api.h"
#include "sandbox/api/tools_api.h"
#include "sandbox/api/trigger_instances_api.h"
#include "sandbox/api/trigger_logs_api.h"
#include "sandbox/api/trigger_upsert_api.h"
#include "sandbox/api/triggers_types_api.h"
#include "sandbox/api/webhook_subscriptions_api.h"

namespace composio::sandbox {

RouteTable AllRoutes() {
  RouteTable routes;
  AddToolkitRoutes(routes);
  AddToolkitScopeRoutes(routes);
  AddAuthConfigRoutes(routes);
  AddConnectionLinkRoutes(routes);
  AddConnectedAccountRoutes(routes);
  AddToolExecutionRoutes(routes);
  AddToolRoutes(routes);
  AddTriggerTypeRoutes(routes);
  AddTriggerInstanceRoutes(routes);
  AddTriggerUpsertRoutes(routes);
  AddWebhookSubscriptionRoutes(routes);
  AddToolLogRoutes(routes);
  AddActionLogRoutes(routes);
  AddTriggerLogRoutes(routes);
  AddRealtimeRoutes(routes);
  return routes;
}

}  // namespace composio::sandbox
