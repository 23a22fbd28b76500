// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "sandbox/api/body.h"
#include "sandbox/api/routes.h"

namespace composio::sandbox {

// `config` with those settings replaced that the body of a session's create or update has; null ones get their default.
// What is wrong with them goes to `check`.
Json WithSettings(const World& world, Json config, const Json& body, BodyCheck& check);
// What a session has without any setting.
Json DefaultSessionConfig(const std::string& user_id);

// Slugs of the tools by which a model works with the session.
std::vector<std::string> MetaTools(const Json& config);

// Whether the session's filters let an app and a tool through.
bool AllowsToolkit(const Json& config, const std::string& toolkit);
bool AllowsTool(const Json& config, const CatalogueTool& tool);

// Null where there is none.
ToolSession* FindSession(World& world, const ApiRequest& request);
ApiAnswer NoSession(const ApiRequest& request);

// The account that the session's tools of an app run on: `account` (its id or alias) where it is given, else the one
// that is configured, else the user's oldest usable one; null where there is none.
const Connection* SessionAccount(World& world, const ToolSession& session, const std::string& toolkit,
                                 const std::string& account);

}  // namespace composio::sandbox
