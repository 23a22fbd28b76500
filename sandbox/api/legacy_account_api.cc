// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/legacy_account_api.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "sandbox/api/legacy_answer.h"
#include "sandbox/state/legacy_state.h"

namespace composio::sandbox {
namespace {

ApiAnswer GenerateKey(ApiContext context, const ApiRequest& request) {
  if (ApiAnswer wrong = LegacyRequire(request, {"name"}); wrong.status != 200) return wrong;
  World& world = context.world;
  const std::string key = absl::StrCat("ak_", base::RandomHex(world.random(), 10));
  world.legacy.api_keys.push_back(NewLegacyKey(world.random(), world.Now(), StringAt(request.body, "name"), key));
  return Ok(world.legacy.api_keys.back());
}

ApiAnswer ListKeys(ApiContext context, const ApiRequest&) { return Ok(context.world.legacy.api_keys); }

ApiAnswer DeleteKey(ApiContext context, const ApiRequest& request) {
  auto& keys = context.world.legacy.api_keys;
  const std::string id = request.PathValue("id");
  auto it = std::find_if(keys.begin(), keys.end(), [&](const Json& key) { return key["id"] == id; });
  if (it == keys.end()) return LegacyNotFound(request, "ApiKey", id);
  keys.erase(it);
  return Ok({{"deleted", true}});
}

ApiAnswer Identify(ApiContext, const ApiRequest& request) {
  if (ApiAnswer wrong = LegacyRequire(request, {"hash"}); wrong.status != 200) return wrong;
  ApiAnswer answer = Ok({{"clientId", "sandbox"}, {"apiKey", "ak_sandbox"}, {"email", "ada@example.com"}});
  answer.status = 202;
  return answer;
}

ApiAnswer OrganizationKey(ApiContext context, const ApiRequest&) {
  return Ok({{"apiKey", context.world.legacy.organization_key}});
}

ApiAnswer RegenerateOrganizationKey(ApiContext context, const ApiRequest&) {
  std::string& key = context.world.legacy.organization_key;
  key = absl::StrCat("oak_", base::RandomHex(context.world.random(), 10));
  return Ok({{"newApiKey", key}});
}

ApiAnswer Invite(ApiContext context, const ApiRequest& request) {
  if (ApiAnswer wrong = LegacyRequire(request, {"email", "name", "verifyHost"}); wrong.status != 200) return wrong;
  const std::string now = TimeText(context.world.Now());
  context.world.legacy.members.push_back({{"email", StringAt(request.body, "email")},
                                          {"id", Uuid(context.world.random())},
                                          {"name", StringAt(request.body, "name")},
                                          {"role", "admin"},
                                          {"createdAt", now},
                                          {"updatedAt", now}});
  return Ok(context.world.legacy.members.back());
}

ApiAnswer ListMembers(ApiContext context, const ApiRequest&) { return Ok(context.world.legacy.members); }

ApiAnswer RenameProject(ApiContext context, const ApiRequest& request) {
  if (ApiAnswer wrong = LegacyRequire(request, {"name"}); wrong.status != 200) return wrong;
  context.world.legacy.project_name = StringAt(request.body, "name");
  return Ok({{"status", "success"}, {"count", 1}});
}

ApiAnswer CliCode(ApiContext, const ApiRequest& request) {
  if (!request.Query("key")) return LegacyNotFound(request, "CliSession", "");
  return Ok({{"clientId", "sandbox"}, {"cliCode", "SANDBX"}});
}

}  // namespace

void AddLegacyAccountRoutes(RouteTable& routes) {
  routes.Add("POST", "api/v1/api_keys", Accepts::kProject, GenerateKey);
  routes.Add("GET", "api/v1/api_keys", Accepts::kProject, ListKeys);
  routes.Add("DELETE", "api/v1/api_keys/{id}", Accepts::kProject, DeleteKey);
  routes.Add("POST", "api/v1/client/auth/identify", Accepts::kNone, Identify);
  routes.Add("GET", "api/v1/client/auth/org/api_key", Accepts::kProject, OrganizationKey);
  routes.Add("POST", "api/v1/client/auth/org/api_key/regenerate", Accepts::kProject, RegenerateOrganizationKey);
  routes.Add("POST", "api/v1/team/invite", Accepts::kProject, Invite);
  routes.Add("GET", "api/v1/team/members", Accepts::kProject, ListMembers);
  routes.Add("POST", "api/v1/org/projects/{projectId}/rename", Accepts::kOrganization, RenameProject);
  routes.Add("GET", "api/v1/cli/get-cli-code", Accepts::kProject, CliCode);
}

}  // namespace composio::sandbox
