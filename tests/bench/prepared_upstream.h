// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>

namespace composio::bench {

// Serves HTTP/1.1 on a loopback port for ever, one thread: whatever is asked, the answer is `json`. Requests have no
// bodies. Calls `ready` with the port.
void ServePrepared(const std::string& json, const std::function<void(int port)>& ready);

}  // namespace composio::bench
