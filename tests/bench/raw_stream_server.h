// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>

namespace composio::bench {

// The fastest server of streams that gRPC allows: one thread, one completion queue, and every call, of whatever method,
// gets the same prepared message again and again until its client goes. Serves for ever; calls `ready` with the port.
void ServeRawStreams(const std::string& message, const std::function<void(int port)>& ready);

}  // namespace composio::bench
