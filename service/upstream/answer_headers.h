// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/http_client/http_transport.h"
#include "service/router/call.h"

namespace composio::upstream {

// Hands those headers of Composio's answer on to the caller that mean something to it: what announces the end of an
// operation (`deprecation`, `sunset`, `link`, `composio-deprecated-toolkits`), the rate limit (`x-ratelimit…`), how old
// the answer is where it comes from a cache (`age`, in seconds), and its request id as `x-upstream-request-id`. Before
// the call's first message or status.
void PassOnHeaders(const http_client::HttpResponse& response, router::CallContext& context);

}  // namespace composio::upstream
