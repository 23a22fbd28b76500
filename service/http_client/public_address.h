// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/socket.h>

#include "absl/strings/string_view.h"

namespace composio::http_client {

// Whether an IP address is one of the public Internet: not of this machine, a private network, a link, a multicast
// group, a range for documentation or one that carries an IPv4 address which is none. What is no IP address is not
// public.
bool IsPublicAddress(const sockaddr& address);
// The same for a literal as URLs write it ("10.0.0.1", "[::1]", "::1").
bool IsPublicAddress(absl::string_view literal);
// Whether it is such a literal at all, in any of the spellings that a resolver takes for one ("0x7f.1", "2130706433").
bool IsAddressLiteral(absl::string_view host);

}  // namespace composio::http_client
