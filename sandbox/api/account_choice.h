// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "sandbox/api/routes.h"

namespace composio::sandbox {

// The account a tool runs on, or the answer that says why there is none.
struct AccountChoice {
  const Connection* connection = nullptr;
  ApiAnswer refusal;
};

// `connected_account_id` of the body wins, else the oldest usable account of its `user_id` for the toolkit.
AccountChoice ChooseAccount(World& world, const Json& body, const std::string& toolkit);

// The answer that a connection which is not usable cannot be worked with.
ApiAnswer NotActive(const Connection& connection);

}  // namespace composio::sandbox
