// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/connection_watch.h"
#include "service/api/turns.h"
#include "service/router/local_call.h"
#include "service/router/router.h"

namespace composio::api {

// What the connections' methods with logic work with; all of it must outlive the router.
struct ConnectionServiceParts {
  const router::LocalCaller& caller;
  Turns& turns;
  ConnectionWatch& watch;
};

// WaitConnection and AuthorizeConnection.
void RegisterConnectionService(router::Router& router, const ConnectionServiceParts& parts);

}  // namespace composio::api
