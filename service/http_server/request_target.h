// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "absl/strings/string_view.h"

namespace composio::http_server {

// Path and query of a request's target: without the scheme and authority that proxies send before them.
absl::string_view OriginForm(absl::string_view target);

// The two parts of a target in origin form, as sent.
absl::string_view PathOf(absl::string_view target);
absl::string_view QueryOf(absl::string_view target);

}  // namespace composio::http_server
