// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "absl/status/status.h"
#include "service/config/config.h"

namespace composio::config {

// Whether the realtime feed is on where nobody has said; `config` has its upstream and keys.
bool RealtimeByDefault(const Config& config);

// Sets where the websocket is. An empty `url`: where Composio says, or where the upstream is if that is on this
// machine. INVALID_ARGUMENT for anything but wss://HOST[:PORT], or ws:// on this machine.
absl::Status ApplyRealtimeUrl(const std::string& url, Config& config);

// "wss://realtime.example:443", or a word for the host that Composio names.
std::string DescribeRealtimeUrl(const Config& config);

}  // namespace composio::config
