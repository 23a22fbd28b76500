// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "service/http_client/http_transport.h"
#include "service/router/router.h"

namespace composio::bench {

// What a proxy costs at least: for every call the same HTTP request by the same client on the same worker as a proxied
// method makes, its answer thrown away, and `answer` written. `transport` is that of the only worker.
std::shared_ptr<router::Handler> MakeNullProxy(http_client::HttpTransport& transport, http_client::HttpRequest request,
                                               std::string answer);

}  // namespace composio::bench
