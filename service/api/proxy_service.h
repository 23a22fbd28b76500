// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/router/router.h"
#include "service/upstream/raw_call.h"

namespace composio::api {

// ProxyService.CallUpstream. Where it is not `enabled` every call is answered by what to set. `calls` must outlive the
// router.
void RegisterProxyService(router::Router& router, const upstream::RawCalls& calls, bool enabled);

}  // namespace composio::api
