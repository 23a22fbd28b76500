// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/legacy_apps_api.h"

#include <algorithm>
#include <set>

#include "absl/strings/str_cat.h"
#include "sandbox/api/legacy_answer.h"
#include "sandbox/state/legacy_state.h"

namespace composio::sandbox {
namespace {

ApiAnswer ListOpenApiApps(ApiContext context, const ApiRequest&) {
  return Ok(Json::array({{{"items", context.world.legacy.open_api_apps}, {"totalPages", 1}}}));
}

auto FindOpenApiApp(LegacyState& state, const std::string& id) {
  return std::find_if(state.open_api_apps.begin(), state.open_api_apps.end(),
                      [&](const Json& app) { return app["appId"] == id || app["key"] == id; });
}

ApiAnswer DeleteOpenApiApp(ApiContext context, const ApiRequest& request) {
  LegacyState& state = context.world.legacy;
  auto it = FindOpenApiApp(state, request.PathValue("id"));
  if (it == state.open_api_apps.end()) return LegacyNotFound(request, "App", request.PathValue("id"));
  state.open_api_apps.erase(it);
  return Ok({{"status", "success"}});
}

ApiAnswer OpenApiStatus(ApiContext context, const ApiRequest& request) {
  LegacyState& state = context.world.legacy;
  auto it = FindOpenApiApp(state, request.PathValue("id"));
  if (it == state.open_api_apps.end()) return LegacyNotFound(request, "App", request.PathValue("id"));
  return Ok({{"status", "COMPLETED"}, {"appId", (*it)["appId"]}});
}

ApiAnswer SendEmail(ApiContext, const ApiRequest&) { return Ok({{"status", "success"}}); }

ApiAnswer ListTags(ApiContext context, const ApiRequest& request) {
  const std::vector<std::string> apps = request.QueryList("apps");
  std::set<std::string> tags;
  for (const CatalogueTool& tool : context.world.catalogue().tools()) {
    const std::string app = StringAt(At(tool.item, "toolkit"), "slug");
    if (!apps.empty() && std::find(apps.begin(), apps.end(), app) == apps.end()) continue;
    for (const Json& tag : At(tool.item, "tags")) tags.insert(AsText(tag));
  }
  return Ok({{"items", tags}});
}

ApiAnswer AuthCredentials(ApiContext context, const ApiRequest& request) {
  const std::string id = request.PathValue("connectedAccountId");
  const Connection* connection = context.world.FindConnection(id);
  if (connection == nullptr) return LegacyNotFound(request, "ConnectedAccount", id);
  return Ok({{"base_url", absl::StrCat("https://api.", connection->toolkit, ".example")},
             {"parameters", Json::array({{{"name", "Authorization"},
                                          {"in", "header"},
                                          {"value", absl::StrCat("Bearer sandbox-", connection->id)}}})},
             {"body", Json::object()}});
}

ApiAnswer DeleteAllConnections(ApiContext context, const ApiRequest&) {
  World& world = context.world;
  while (!world.connections.empty()) world.RemoveConnection(std::string(world.connections.back().id));
  return Ok({{"status", "success"}});
}

ApiAnswer GetOrCreateConnector(ApiContext context, const ApiRequest& request) {
  if (ApiAnswer wrong = LegacyRequire(request, {"app", "config"}); wrong.status != 200) return wrong;
  const Json& app = At(request.body, "app");
  const Json& config = At(request.body, "config");
  if (const std::string id = StringAt(app, "integrationId"); !id.empty()) {
    if (context.world.FindAuthConfig(id) == nullptr) return LegacyNotFound(request, "Integration", id);
    return Ok({{"integrationId", id}, {"isNewIntegration", false}});
  }
  const std::string slug = StringAt(app, "uniqueKey");
  if (context.world.catalogue().FindApp(slug) == nullptr) return LegacyNotFound(request, "App", slug);
  Json& known = context.world.legacy.connectors;
  const std::string key = absl::StrCat(slug, "/", StringAt(config, "authScheme"), "/", StringAt(config, "name"));
  const bool fresh = !known.contains(key) || context.world.FindAuthConfig(AsText(known[key])) == nullptr;
  if (fresh) {
    const std::string scheme = StringAt(config, "authScheme");
    known[key] = context.world.AddAuthConfig(slug, scheme.empty() ? "OAUTH2" : scheme, true).id;
  }
  return Ok({{"integrationId", known[key]}, {"isNewIntegration", fresh}});
}

ApiAnswer SyncTrigger(ApiContext context, const ApiRequest& request) {
  if (ApiAnswer wrong = LegacyRequire(request, {"payload", "results"}); wrong.status != 200) return wrong;
  const std::string id = request.PathValue("triggerInstanceId");
  if (context.world.FindTrigger(id) == nullptr) return LegacyNotFound(request, "Trigger", id);
  Json& state = context.world.legacy.trigger_states[id];
  state = At(request.body, "results");
  return Ok({{"state", state}});
}

}  // namespace

void AddLegacyAppRoutes(RouteTable& routes) {
  routes.Add("GET", "api/v1/apps/openapi/spec/list", Accepts::kProject, ListOpenApiApps);
  routes.Add("DELETE", "api/v1/apps/openapi/spec/delete/{id}", Accepts::kProject, DeleteOpenApiApp);
  routes.Add("GET", "api/v1/apps/openapi/spec/status/{id}", Accepts::kProject, OpenApiStatus);
  routes.Add("POST", "api/v1/apps/openapi/send_email_to_client", Accepts::kProject, SendEmail);
  routes.Add("GET", "api/v2/actions/list/tags", Accepts::kProject, ListTags);
  routes.Add("GET", "api/v1/connectedAccounts/{connectedAccountId}/info", Accepts::kProject, AuthCredentials);
  routes.Add("DELETE", "api/v1/connectedAccounts/all", Accepts::kProject, DeleteAllConnections);
  routes.Add("POST", "api/v2/integrations/get-or-create", Accepts::kProject, GetOrCreateConnector);
  routes.Add("PATCH", "api/v1/triggers/instance/{triggerInstanceId}/sync", Accepts::kProject, SyncTrigger);
}

}  // namespace composio::sandbox
