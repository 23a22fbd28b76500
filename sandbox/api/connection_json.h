// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/state/world.h"

namespace composio::sandbox {

// A connected account as the list shows it: with its credentials redacted where Composio manages them.
Json ConnectionJson(World& world, const Connection& connection);

// The `state` of a connected account: {authScheme, val}.
Json ConnectionState(const Connection& connection);

}  // namespace composio::sandbox
