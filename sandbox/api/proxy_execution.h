// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/api/routes.h"

namespace composio::sandbox {

// POST tools/execute/proxy: a raw call to the app's own API with the account's credentials. There is no app behind the
// sandbox, so the answer says what would have been sent.
ApiAnswer ExecuteProxy(ApiContext context, const ApiRequest& request);

}  // namespace composio::sandbox
