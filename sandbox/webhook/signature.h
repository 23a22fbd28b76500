// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"

namespace composio::sandbox {

// The webhook-signature header: "v1," and the base64 of HMAC-SHA256 over "<id>.<timestamp>.<body>", keyed with the
// whole secret as it is written.
std::string WebhookSignature(absl::string_view secret, absl::string_view id, int64_t timestamp, absl::string_view body);

}  // namespace composio::sandbox
