// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "service/router/local_call.h"
#include "service/router/router.h"

namespace composio::api {

// What ExecuteTool works with; all of it must outlive the router.
struct ToolServiceParts {
  const router::LocalCaller& caller;
  // Composio's operation, as it was registered for ExecuteTool.
  std::shared_ptr<router::Handler> execute;
};

// ExecuteTool, standing before the proxied one that must be registered already: version looked up, arguments checked.
// And what language models need, FormatTools and ExecuteToolCalls.
void RegisterToolService(router::Router& router, const router::LocalCaller& caller);

}  // namespace composio::api
