// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <set>
#include <string>

#include "sandbox/api/routes.h"
#include "sandbox/wire/answer.h"
#include "service/http_server/http_exchange.h"

namespace composio::sandbox {

// What is wrong with the request's credentials for an operation; nothing when they are good. Any key is good except an
// empty one, a `revoked` one and, as project key, one that starts with "uak_".
std::optional<ApiAnswer> RefuseCredentials(const http_server::HttpExchange& exchange, Accepts accepts,
                                           const std::set<std::string>& revoked);

}  // namespace composio::sandbox
