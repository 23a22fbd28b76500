// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "absl/strings/string_view.h"

namespace composio::sandbox {

// What a client shows to subscribe to a private channel: the application's key, ':' and the HMAC-SHA256, in lower-case
// hexadecimal and keyed with the application's secret, of "<socket id>:<channel>".
std::string ChannelAuth(absl::string_view key, absl::string_view secret, absl::string_view socket_id,
                        absl::string_view channel);

// Whether it is a name that Pusher takes: 1 to 164 letters, digits and "_-=@,.;".
bool IsChannelName(absl::string_view channel);

// Whether it looks like the id of a connection: digits, a dot, digits.
bool IsSocketId(absl::string_view socket_id);

}  // namespace composio::sandbox
