// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace composio::upstream {

// Composio's base URL as requests are made from it: without a slash at its end. INVALID_ARGUMENT for one that is not
// http:// or https:// with a host, or has a user, a query or a fragment in it; and for plain http:// to another host
// than this one unless `allow_plain_http`, because keys would travel in the clear.
absl::StatusOr<std::string> CheckBaseUrl(absl::string_view url, bool allow_plain_http);

}  // namespace composio::upstream
