// SPDX-License-Identifier: Apache-2.0
#include "service/app/api_services.h"

#include "service/api/connection_service.h"
#include "service/api/tool_service.h"
#include "service/api/trigger_service.h"

namespace composio::app {

void ApiServices::Register(const Params& params) {
  watch_.Follow(params.log, params.io);
  api::RegisterTriggerService(params.router, params.caller, turns_);
  api::RegisterToolService(params.router, params.caller);
  api::RegisterWebhookService(params.router,
                              {params.caller, turns_, params.secrets, params.webhook_path, params.projects});
  api::RegisterConnectionService(params.router, {params.caller, turns_, watch_});
}

}  // namespace composio::app
