// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/all_routes.h"

#include "sandbox/api/account_api.h"
#include "sandbox/api/action_logs_api.h"
#include "sandbox/api/auth_configs_api.h"
#include "sandbox/api/connected_accounts_api.h"
#include "sandbox/api/connection_links_api.h"
#include "sandbox/api/custom_toolkits_api.h"
#include "sandbox/api/files_api.h"
#include "sandbox/api/mcp_api.h"
#include "sandbox/api/projects_api.h"
#include "sandbox/api/realtime_api.h"
#include "sandbox/api/sessions_api.h"
#include "sandbox/api/tool_execution_api.h"
#include "sandbox/api/tool_logs_api.h"
#include "sandbox/api/toolkit_scopes_api.h"
#include "sandbox/api/toolkits_api.h"
#include "sandbox/api/tools_api.h"
#include "sandbox/api/trigger_instances_api.h"
#include "sandbox/api/trigger_logs_api.h"
#include "sandbox/api/trigger_upsert_api.h"
#include "sandbox/api/triggers_types_api.h"
#include "sandbox/api/usage_api.h"
#include "sandbox/api/webhook_endpoints_api.h"
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
  AddFileRoutes(routes);
  AddToolLogRoutes(routes);
  AddActionLogRoutes(routes);
  AddTriggerLogRoutes(routes);
  AddRealtimeRoutes(routes);
  AddWebhookEndpointRoutes(routes);
  AddSessionRoutes(routes);
  AddSessionToolRoutes(routes);
  AddSessionSearchRoutes(routes);
  AddSessionExecutionRoutes(routes);
  AddSessionFileRoutes(routes);
  AddMcpInstanceRoutes(routes);
  AddMcpRoutes(routes);
  AddCustomToolkitRoutes(routes);
  AddProjectRoutes(routes);
  AddAccountRoutes(routes);
  AddUsageRoutes(routes);
  return routes;
}

}  // namespace composio::sandbox
