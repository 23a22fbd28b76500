// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/auth_configs_api.h"

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "sandbox/api/body.h"
#include "sandbox/wire/page.h"

namespace composio::sandbox {
namespace {

constexpr size_t kMaxAuthConfigs = 10'000;

// Fields that create and patch take over as they are, with the member that holds them.
struct Field {
  const char* name;
  Json AuthConfig::*member;
};
constexpr Field kFields[] = {{"credentials", &AuthConfig::credentials},
                             {"proxy_config", &AuthConfig::proxy_config},
                             {"restrict_to_following_tools", &AuthConfig::restrict_to_following_tools},
                             {"tool_access_config", &AuthConfig::tool_access_config},
                             {"shared_credentials", &AuthConfig::shared_credentials},
                             {"shared_connection_fields", &AuthConfig::shared_connection_fields}};

Json ToolAccess(const AuthConfig& config) {
  Json access = config.tool_access_config;
  for (const char* name : {"tools_for_connected_account_creation", "tools_available_for_execution"}) {
    if (!access.contains(name)) access[name] = Json::array();
  }
  return access;
}

// What a user of that scheme must give when connecting, by the toolkit.
Json ExpectedInputFields(const CatalogueApp& app, const std::string& scheme) {
  for (const Json& detail : app.toolkit["auth_config_details"]) {
    if (At(detail, "mode") != scheme) continue;
    const Json& initiation = At(At(detail, "fields"), "connected_account_initiation");
    Json fields = At(initiation, "required").is_array() ? At(initiation, "required") : Json::array();
    for (const Json& field : At(initiation, "optional")) fields.push_back(field);
    return fields;
  }
  return Json::array();
}

// Secrets are never shown in full.
Json Redacted(Json credentials) {
  for (const char* name : {"client_secret", "api_key", "token", "password"}) {
    if (credentials.contains(name)) credentials[name] = "REDACTED";
  }
  return credentials;
}

Json Item(const World& world, const AuthConfig& config) {
  const CatalogueApp& app = *world.catalogue().FindApp(config.toolkit);
  auto connections = std::count_if(world.connections.begin(), world.connections.end(),
                                   [&](const Connection& c) { return c.auth_config_id == config.id; });
  return {{"id", config.id},
          {"uuid", config.uuid},
          {"type", config.managed ? "default" : "custom"},
          {"toolkit",
           {{"slug", config.toolkit},
            {"logo", app.toolkit["meta"]["logo"]},
            {"auth_guide_url", At(app.toolkit, "auth_guide_url")},
            {"auth_hint_url", nullptr}}},
          {"name", config.name},
          {"auth_scheme", config.scheme},
          {"is_composio_managed", config.managed},
          {"credentials", Redacted(config.credentials)},
          {"proxy_config", config.proxy_config},
          {"status", config.enabled ? "ENABLED" : "DISABLED"},
          {"created_by", "sandbox@example.com"},
          {"created_at", TimeText(config.created)},
          {"last_updated_at", TimeText(config.updated)},
          {"no_of_connections", connections},
          {"expected_input_fields", ExpectedInputFields(app, config.scheme)},
          {"restrict_to_following_tools", config.restrict_to_following_tools},
          {"tool_access_config", ToolAccess(config)},
          {"shared_credentials", Redacted(config.shared_credentials)},
          {"shared_connection_fields", config.shared_connection_fields},
          {"is_enabled_for_tool_router", config.for_tool_router}};
}

ApiAnswer Missing(const std::string& id) { return NotFound("Auth config", id, "AuthConfig_NotFound", 602); }

bool Passes(const AuthConfig& config, const ApiRequest& request, const std::vector<std::string>& toolkits) {
  if (!config.enabled && !request.QueryFlag("show_disabled", false)) return false;
  if (!toolkits.empty() && std::find(toolkits.begin(), toolkits.end(), config.toolkit) == toolkits.end()) return false;
  if (request.Query("is_composio_managed")) {
    if (request.QueryFlag("is_composio_managed", config.managed) != config.managed) return false;
  }
  std::string search = absl::AsciiStrToLower(request.Query("search").value_or(""));
  return absl::StrContains(absl::AsciiStrToLower(config.name), search) ||
         absl::StrContains(absl::AsciiStrToLower(config.id), search);
}

ApiAnswer List(ApiContext context, const ApiRequest& request) {
  std::vector<std::string> toolkits = request.QueryList("toolkit_slug");
  for (std::string& slug : toolkits) slug = absl::AsciiStrToLower(slug);
  std::vector<const AuthConfig*> found;
  for (const AuthConfig& config : context.world.auth_configs) {
    if (Passes(config, request, toolkits)) found.push_back(&config);
  }
  return Paginate(request, {found.size(), 20, 50}, [&](size_t i) { return Item(context.world, *found[i]); });
}

void Apply(const Json& body, AuthConfig& config) {
  if (std::string name = StringAt(body, "name"); !name.empty()) config.name = name;
  for (const Field& field : kFields) {
    if (body.contains(field.name)) config.*field.member = body[field.name];
  }
  for (const char* scopes : {"scopes", "user_scopes"}) {
    if (body.contains(scopes)) config.credentials[scopes] = body[scopes];
  }
  if (At(body, "is_enabled_for_tool_router").is_boolean()) config.for_tool_router = body["is_enabled_for_tool_router"];
}

void CheckFields(BodyCheck& check) {
  check.String("name").Object("credentials").Object("proxy_config").Array("restrict_to_following_tools");
  check.Object("tool_access_config").Object("shared_credentials").Object("shared_connection_fields");
  check.Bool("is_enabled_for_tool_router");
}

// The scheme to use; empty with an entry in `check` where there is none.
std::string SchemeOf(const CatalogueApp& app, const Json& body, bool managed, BodyCheck& check) {
  if (managed) {
    const Json& schemes = app.toolkit["composio_managed_auth_schemes"];
    if (!schemes.empty()) return AsText(schemes[0]);
    check.Add("auth_config.type: Composio has no managed auth for this toolkit; use use_custom_auth");
    return "";
  }
  std::string scheme = StringAt(body, "authScheme");
  if (!IsAuthScheme(scheme)) check.Add("auth_config.authScheme: Required, one of the known schemes");
  return scheme;
}

ApiAnswer Create(ApiContext context, const ApiRequest& request) {
  BodyCheck check(request.body);
  check.Object("toolkit", true).Object("auth_config");
  if (!check.ok()) return Invalid(check.errors());
  std::string slug = StringAt(At(request.body, "toolkit"), "slug");
  if (slug.empty()) return Invalid({"toolkit.slug: Required"});
  const CatalogueApp* app = context.world.catalogue().FindApp(slug);
  if (app == nullptr) return NotFound("Toolkit", slug, "Toolkit_ToolkitNotFound");
  Json body = At(request.body, "auth_config");
  if (body.is_null()) body = {{"type", "use_composio_managed_auth"}};
  BodyCheck inner(body);
  inner.OneOf("type", {"use_composio_managed_auth", "use_custom_auth"}, true);
  CheckFields(inner);
  bool managed = StringAt(body, "type") != "use_custom_auth";
  std::string scheme = SchemeOf(*app, body, managed, inner);
  if (!inner.ok()) return Invalid(inner.errors());
  if (context.world.auth_configs.size() >= kMaxAuthConfigs) {
    return Invalid({"too many auth configs: reset the sandbox"});
  }
  AuthConfig& config = context.world.AddAuthConfig(StringAt(app->toolkit, "slug"), scheme, managed);
  Apply(body, config);
  return Created({{"toolkit", {{"slug", config.toolkit}}},
                  {"auth_config",
                   {{"id", config.id},
                    {"auth_scheme", config.scheme},
                    {"is_composio_managed", config.managed},
                    {"restrict_to_following_tools", config.restrict_to_following_tools}}}});
}

ApiAnswer Get(ApiContext context, const ApiRequest& request) {
  const AuthConfig* config = context.world.FindAuthConfig(request.PathValue("nanoid"));
  return config != nullptr ? Ok(Item(context.world, *config)) : Missing(request.PathValue("nanoid"));
}

ApiAnswer Patch(ApiContext context, const ApiRequest& request) {
  AuthConfig* config = context.world.FindAuthConfig(request.PathValue("nanoid"));
  if (config == nullptr) return Missing(request.PathValue("nanoid"));
  BodyCheck check(request.body);
  check.OneOf("type", {"custom", "default"}, true);
  CheckFields(check);
  if (!check.ok()) return Invalid(check.errors());
  if ((StringAt(request.body, "type") == "default") != config->managed) {
    return Invalid({"type: must be that of the auth config (default for Composio-managed, custom else)"});
  }
  Apply(request.body, *config);
  config->updated = context.world.Now();
  return Ok({{"success", true}, {"message", "Auth config updated successfully"}});
}

ApiAnswer Delete(ApiContext context, const ApiRequest& request) {
  std::string id = request.PathValue("nanoid");
  World& world = context.world;
  if (world.FindAuthConfig(id) == nullptr) return Missing(id);
  std::vector<std::string> gone;
  for (const Connection& connection : world.connections) {
    if (connection.auth_config_id == id) gone.push_back(connection.id);
  }
  for (const std::string& connection : gone) world.RemoveConnection(connection);
  world.auth_configs.erase(std::remove_if(world.auth_configs.begin(), world.auth_configs.end(),
                                          [&](const AuthConfig& config) { return config.id == id; }),
                           world.auth_configs.end());
  Json body = {{"success", true}, {"message", "Auth config deleted successfully"}};
  if (request.QueryFlag("revoke_on_delete", false)) body["revoke_job_id"] = base::RandomUuid(world.random());
  return Ok(std::move(body));
}

ApiAnswer SetStatus(ApiContext context, const ApiRequest& request) {
  AuthConfig* config = context.world.FindAuthConfig(request.PathValue("nanoid"));
  if (config == nullptr) return Missing(request.PathValue("nanoid"));
  std::string status = request.PathValue("status");
  if (status != "ENABLED" && status != "DISABLED") return Invalid({"status: Expected 'ENABLED' | 'DISABLED'"});
  config->enabled = status == "ENABLED";
  config->updated = context.world.Now();
  return Ok({{"success", true}, {"message", absl::StrCat("Auth config ", absl::AsciiStrToLower(status))}});
}

}  // namespace

void AddAuthConfigRoutes(RouteTable& routes) {
  routes.Add("GET", "auth_configs", Accepts::kProjectOrUser, List);
  routes.Add("POST", "auth_configs", Accepts::kProjectOrUser, Create);
  routes.Add("GET", "auth_configs/{nanoid}", Accepts::kProjectOrUser, Get);
  routes.Add("PATCH", "auth_configs/{nanoid}", Accepts::kProjectOrUser, Patch);
  routes.Add("DELETE", "auth_configs/{nanoid}", Accepts::kProjectOrUser, Delete);
  routes.Add("PATCH", "auth_configs/{nanoid}/{status}", Accepts::kProject, SetStatus);
}

}  // namespace composio::sandbox
