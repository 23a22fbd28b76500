// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "absl/strings/string_view.h"
#include "sandbox/wire/json.h"

namespace composio::sandbox {

// What a handler answers. Errors carry Composio's envelope without request_id, which the service adds.
struct ApiAnswer {
  int status = 200;
  Json body;
  std::vector<std::pair<std::string, std::string>> headers;
  // Sent instead of `body` where it is set; an answer that is not JSON (the page of a connection link).
  std::string html;
};

ApiAnswer Ok(Json body);
ApiAnswer Created(Json body);

struct ErrorParams {
  int status = 400;
  // Composio's number; 0 stands for 10000 + status.
  int code = 0;
  std::string slug;
  std::string message;
  std::string suggested_fix;
  std::vector<std::string> errors;
};
ApiAnswer Error(ErrorParams params);

// 400 Validation_Error whose `errors` list says what is wrong.
ApiAnswer Invalid(std::vector<std::string> errors);
// 404 "<what> <id> not found" with `slug`.
ApiAnswer NotFound(absl::string_view what, absl::string_view id, absl::string_view slug, int code = 0);

}  // namespace composio::sandbox
