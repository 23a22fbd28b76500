// SPDX-License-Identifier: Apache-2.0
#include "sandbox/state/legacy_state.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"

namespace composio::sandbox {

std::string Uuid(base::Random& random) {
  const std::string hex = base::RandomHex(random, 16);
  const absl::string_view digits = hex;
  return absl::StrCat(digits.substr(0, 8), "-", digits.substr(8, 4), "-4", digits.substr(13, 3), "-8",
                      digits.substr(17, 3), "-", digits.substr(20, 12));
}

Json NewLegacyKey(base::Random& random, absl::Time now, absl::string_view name, absl::string_view key) {
  return {{"id", Uuid(random)},
          {"name", std::string(name)},
          {"createdAt", TimeText(now)},
          {"updatedAt", TimeText(now)},
          {"key", std::string(key)},
          {"isHidden", false},
          {"member", {{"email", "ada@example.com"}, {"name", "Ada"}, {"role", "admin"}}}};
}

LegacyState NewLegacyState(base::Random& random, absl::Time now) {
  LegacyState state;
  state.api_keys.push_back(NewLegacyKey(random, now, "sandbox", "ak_sandbox"));
  state.api_keys.back()["lastUsed"] = TimeText(now);
  state.members.push_back({{"email", "ada@example.com"},
                           {"id", Uuid(random)},
                           {"name", "Ada"},
                           {"role", "admin"},
                           {"createdAt", TimeText(now)},
                           {"updatedAt", TimeText(now)}});
  state.open_api_apps.push_back({{"appId", Uuid(random)},
                                 {"key", "petstore"},
                                 {"name", "petstore"},
                                 {"description", "Made from an OpenAPI document."},
                                 {"logo", "https://example.com/petstore.png"},
                                 {"categories", Json::array({"example"})},
                                 {"tags", Json::array({"openapi"})},
                                 {"auth_schemes", Json::array({{{"mode", "API_KEY"}}})},
                                 {"enabled", true},
                                 {"no_auth", false}});
  state.organization_key = "oak_sandbox";
  state.project_name = "sandbox";
  return state;
}

}  // namespace composio::sandbox
