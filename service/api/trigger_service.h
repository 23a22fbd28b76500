// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "service/api/turns.h"
#include "service/router/local_call.h"
#include "service/router/router.h"

namespace composio::api {

// What the triggers' methods with logic work with; all of it must outlive the router.
struct TriggerServiceParts {
  const router::LocalCaller& caller;
  Turns& turns;
  // Composio's upsert, as it was registered for CreateTrigger.
  std::shared_ptr<router::Handler> upsert;
};

// CreateTrigger, standing before the proxied one that must be registered already, and EnsureTrigger.
void RegisterTriggerService(router::Router& router, const router::LocalCaller& caller, Turns& turns);

}  // namespace composio::api
