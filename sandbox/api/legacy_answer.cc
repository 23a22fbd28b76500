// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/legacy_answer.h"

#include "absl/strings/str_cat.h"

namespace composio::sandbox {
namespace {

ApiAnswer LegacyError(const ApiRequest& request, int status, const char* type, std::string name, std::string message) {
  ApiAnswer answer;
  answer.status = status;
  answer.body = {{"type", type},
                 {"name", std::move(name)},
                 {"status", status},
                 {"message", std::move(message)},
                 {"requestId", request.request_id},
                 {"details", Json::object()}};
  return answer;
}

}  // namespace

ApiAnswer LegacyNotFound(const ApiRequest& request, absl::string_view what, absl::string_view id) {
  return LegacyError(request, 404, "NotFoundError", absl::StrCat(what, "NotFoundError"),
                     absl::StrCat(what, " ", id, " not found"));
}

ApiAnswer LegacyRequire(const ApiRequest& request, std::initializer_list<const char*> names) {
  for (const char* name : names) {
    if (request.body.is_object() && request.body.contains(name)) continue;
    return LegacyError(request, 400, "BadRequestError", "ValidationError", absl::StrCat(name, ": Required"));
  }
  return {};
}

}  // namespace composio::sandbox
