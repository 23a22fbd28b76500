// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "sandbox/api/routes.h"

namespace composio::sandbox {

// Runs the tool that `call` ({tool_slug, arguments?, account?}) names, on the session's account, as tools/execute does.
ApiAnswer ExecuteInSession(ApiContext context, const ApiRequest& request, const ToolSession& session, const Json& call);

// Runs one of the session's own tools: {slug, arguments?} of the request.
ApiAnswer ExecuteMetaTool(ApiContext context, const ApiRequest& request, const ToolSession& session);

// The refusal where the user has no usable account of the app.
ApiAnswer NoActiveConnection(const ToolSession& session, const std::string& toolkit);

}  // namespace composio::sandbox
