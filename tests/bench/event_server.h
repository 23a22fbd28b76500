// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

namespace composio::bench {

// Serves EventService on one worker with everything that the gateway has between the log and the wire. Reads numbers
// (int) from the descriptor `feed` and appends so many events of 1 KiB each time, in one batch; returns at its end.
// Calls `ready` with the port.
void ServeEvents(int feed, const std::function<void(int port)>& ready);

}  // namespace composio::bench
