// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "absl/strings/string_view.h"
#include "service/http_server/http_exchange.h"

namespace composio::http_server {

// {"error":{"status":404,"reason":"RESOURCE_NOT_FOUND","message":"…"}}. `message` is a sentence that says what to do;
// bytes that JSON does not take as they are get escaped.
HttpResponse ErrorResponse(int status, absl::string_view reason, absl::string_view message);

// "Not Found"; "Status" where there is no usual phrase.
absl::string_view ReasonPhrase(int status);

}  // namespace composio::http_server
