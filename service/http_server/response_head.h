// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "absl/strings/string_view.h"
#include "service/http_server/http_exchange.h"

namespace composio::http_server {

// What the server, not the handler, knows of an answer.
struct HeadParams {
  absl::string_view date_header;  // a whole line, ended by CRLF
  size_t body_bytes = 0;
  enum class After { kKeepSilently, kKeepAndSaySo, kClose };
  After after = After::kKeepSilently;
};

// Whether an answer of that status has a body, whatever a handler says.
bool MayHaveBody(int status);

// Status line and headers to the empty line, instead of what `head` holds.
void WriteResponseHead(const HttpResponse& response, const HeadParams& params, std::string& head);

}  // namespace composio::http_server
