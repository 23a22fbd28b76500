// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "sandbox/api/routes.h"
#include "sandbox/api/tool_effect.h"

namespace composio::sandbox {

// One execution of a tool, whoever asked for it.
struct ToolRun {
  const CatalogueTool& tool;
  // Null for tools that need no account and for callers with credentials of their own.
  const Connection* connection = nullptr;
  Json arguments = Json::object();
  // connected_account, custom_auth or no_auth.
  std::string credential_source;
  // `base_url`: of the sandbox as its caller reached it.
  std::string version, user_id, session_id, request_id, base_url;
};

struct ToolRunResult {
  ToolOutcome outcome;
  std::string log_id;
};

// Checks the arguments, runs the tool and logs it. Arguments that its schema does not allow are the tool's failure.
ToolRunResult RunTool(ApiContext context, ToolRun run);

}  // namespace composio::sandbox
