// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wire/answer.h"

#include <utility>

#include "absl/strings/str_cat.h"

namespace composio::sandbox {

ApiAnswer Ok(Json body) { return {200, std::move(body), {}, {}}; }

ApiAnswer Created(Json body) { return {201, std::move(body), {}, {}}; }

ApiAnswer Error(ErrorParams params) {
  Json error = {{"message", params.message},
                {"code", params.code != 0 ? params.code : 10000 + params.status},
                {"slug", params.slug},
                {"status", params.status}};
  if (!params.suggested_fix.empty()) error["suggested_fix"] = params.suggested_fix;
  if (!params.errors.empty()) error["errors"] = params.errors;
  return {params.status, {{"error", std::move(error)}}, {}, {}};
}

ApiAnswer Invalid(std::vector<std::string> errors) {
  return Error({.status = 400,
                .slug = "Validation_Error",
                .message = "Invalid request data provided",
                .suggested_fix = "Please check the request parameters",
                .errors = std::move(errors)});
}

ApiAnswer NotFound(absl::string_view what, absl::string_view id, absl::string_view slug, int code) {
  return Error({.status = 404,
                .code = code,
                .slug = std::string(slug),
                .message = absl::StrCat(what, " ", id, " not found"),
                .suggested_fix = "Check your input."});
}

}  // namespace composio::sandbox
