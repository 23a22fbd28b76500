// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "absl/strings/string_view.h"

namespace composio::base {

// Whether a host's name is of this machine's loopback alone: "localhost", names below it, "127.x.x.x", "::1" with or
// without brackets, in any case. Names are not resolved.
bool IsLoopbackHost(absl::string_view host);

// The same for "host:port", with or without port.
bool IsLoopbackAddress(absl::string_view address);

}  // namespace composio::base
