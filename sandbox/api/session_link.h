// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "sandbox/api/routes.h"

namespace composio::sandbox {

// Begins a connection of the session's user to `toolkit` of the body, by the auth config that the session names for it,
// else by the app's first: {link_token, redirect_url, connected_account_id}.
Json LinkForSession(World& world, const ToolSession& session, const Json& body, const std::string& base_url);

}  // namespace composio::sandbox
