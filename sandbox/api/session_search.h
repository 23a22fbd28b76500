// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/api/routes.h"

namespace composio::sandbox {

// The answer of a session's search for `queries` ([{use_case}]): words against slugs, names and descriptions.
Json SearchTools(World& world, const ToolSession& session, const Json& queries);

// {slug: {tool_slug, toolkit, description, input_schema, …}} of those tools that the session allows.
Json ToolSchemas(const World& world, const ToolSession& session, const Json& slugs);

// How the user's accounts stand for those apps.
Json ConnectionStatuses(const World& world, const ToolSession& session, const Json& toolkits);

}  // namespace composio::sandbox
