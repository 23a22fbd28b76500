// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "sandbox/state/world.h"
#include "sandbox/wire/answer.h"

namespace composio::sandbox {

// What a browser gets that opens a connection's redirect_url: the account becomes ACTIVE, as if the user had agreed;
// then a redirect to the caller's callback_url, or a page that says so. 404 for an unknown or used link, 410 for one
// that has expired.
ApiAnswer FollowLink(World& world, const std::string& token);

}  // namespace composio::sandbox
