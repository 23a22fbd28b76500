// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "absl/strings/string_view.h"
#include "service/http_client/http_transport.h"

namespace composio::upstream {

// What a caller's `cache-control` asks for: `no-cache` and `max-age=SECONDS` limit the age of the answer, `no-store` is
// for an answer of which no copy may stay (and none is used). Other directives, and values that are no number, are
// passed over, as HTTP wants it.
void ReadCacheControl(absl::string_view text, http_client::Sharing& sharing);

}  // namespace composio::upstream
