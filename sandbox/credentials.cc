// SPDX-License-Identifier: Apache-2.0
#include "sandbox/credentials.h"

#include "absl/strings/match.h"

namespace composio::sandbox {
namespace {

ApiAnswer Unauthorized(const char* message, const char* fix) {
  return Error({.status = 401, .slug = "HTTP_Unauthorized", .message = message, .suggested_fix = fix});
}

}  // namespace

std::optional<ApiAnswer> RefuseCredentials(const http_server::HttpExchange& exchange, Accepts accepts,
                                           const std::set<std::string>& revoked) {
  if (accepts == Accepts::kNone) return std::nullopt;
  absl::string_view project = exchange.Header("x-api-key");
  absl::string_view user = exchange.Header("x-user-api-key");
  absl::string_view organisation = exchange.Header("x-org-api-key");
  int given = !project.empty() + !user.empty() + !organisation.empty();
  if (given > 1) {
    return Unauthorized(
        "Multiple authentication modes were provided. Send exactly one of x-api-key, x-user-api-key, x-org-api-key.",
        "Send a single credential.");
  }
  if (given == 0) {
    return Unauthorized("No authentication was provided.", "Provide an API key in the x-api-key header.");
  }
  if (absl::StartsWith(project, "uak_")) {
    return Unauthorized("Invalid API key: uak_***. User API keys go into the x-user-api-key header.",
                        "Send the key in x-user-api-key, or a project key (ak_…) in x-api-key.");
  }
  for (absl::string_view key : {project, user, organisation}) {
    if (!key.empty() && revoked.count(std::string(key)) > 0) {
      return Unauthorized("Invalid API key: it has been revoked.", "Use the key that replaced it.");
    }
  }
  if (accepts == Accepts::kOrganization) {
    if (!organisation.empty()) return std::nullopt;
    return Unauthorized("This operation does not accept this kind of credential.",
                        "Provide an organization API key in the x-org-api-key header.");
  }
  if (accepts == Accepts::kUser) {
    if (!user.empty()) return std::nullopt;
    return Unauthorized("This operation does not accept this kind of credential.",
                        "Provide a user API key in the x-user-api-key header.");
  }
  if (!organisation.empty() || (!user.empty() && accepts == Accepts::kProject)) {
    return Unauthorized("This operation does not accept this kind of credential.",
                        "Provide a project API key in the x-api-key header.");
  }
  return std::nullopt;
}

}  // namespace composio::sandbox
