// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/connection_links_api.h"

#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "sandbox/api/body.h"
#include "sandbox/api/connection_json.h"
#include "sandbox/state/ids.h"

namespace composio::sandbox {
namespace {

constexpr size_t kMaxConnections = 10'000;
constexpr absl::Duration kLinkLife = absl::Minutes(10);
constexpr char kLinkPath[] = "/_sandbox/link/";

bool NeedsBrowser(const std::string& scheme) {
  return scheme == "OAUTH2" || scheme == "OAUTH1" || scheme == "DCR_OAUTH" || scheme == "CIMD_OAUTH" ||
         scheme == "SAML";
}

// The auth config that connections are to be made with, or the answer that says why it cannot be used.
struct Chosen {
  const AuthConfig* config = nullptr;
  ApiAnswer refusal;
};

Chosen ChooseConfig(World& world, const std::string& id, const char* field) {
  if (id.empty()) return {nullptr, Invalid({absl::StrCat(field, ": Required")})};
  const AuthConfig* config = world.FindAuthConfig(id);
  if (config == nullptr) return {nullptr, NotFound("Auth config", id, "AuthConfig_NotFound", 602)};
  if (!config->enabled) return {nullptr, Invalid({absl::StrCat(field, ": the auth config is disabled")})};
  if (world.connections.size() >= kMaxConnections) return {nullptr, Invalid({"too many accounts: reset the sandbox"})};
  return {config, {}};
}

void TakeSharing(const Json& body, Connection& connection) {
  const Json& experimental = At(body, "experimental");
  if (StringAt(experimental, "account_type") == "SHARED") connection.account_type = "SHARED";
  if (At(experimental, "acl_config_for_shared").is_object()) connection.acl = experimental["acl_config_for_shared"];
}

void AddSharing(World& world, const Connection& connection, Json& answer) {
  Json item = ConnectionJson(world, connection);
  if (item.contains("experimental")) answer["experimental"] = item["experimental"];
}

ApiAnswer Retired() {
  return Error({.status = 400,
                .code = 10012,
                .slug = "ConnectedAccount_LegacyEndpointRetired",
                .message =
                    "POST /api/v3/connected_accounts is no longer supported for auth configs with Composio-managed "
                    "OAuth. Use POST /api/v3/connected_accounts/link instead.",
                .suggested_fix = "Create a connection link."});
}

// Credentials by `state.val`, or by the deprecated `data`.
const Json& GivenValues(const Json& connection) {
  const Json& values = At(At(connection, "state"), "val");
  return values.is_object() ? values : At(connection, "data");
}

ApiAnswer Create(ApiContext context, const ApiRequest& request) {
  World& world = context.world;
  BodyCheck check(request.body);
  check.Object("auth_config", true).Object("connection", true);
  if (!check.ok()) return Invalid(check.errors());
  const Json& body = request.body["connection"];
  BodyCheck inner(body);
  inner.Object("state").String("user_id").String("alias").String("callback_url").Object("experimental");
  if (!inner.ok()) return Invalid(inner.errors());
  Chosen chosen = ChooseConfig(world, StringAt(request.body["auth_config"], "id"), "auth_config.id");
  if (chosen.config == nullptr) return chosen.refusal;
  if (chosen.config->managed && NeedsBrowser(chosen.config->scheme)) return Retired();
  std::string scheme = StringAt(At(body, "state"), "authScheme");
  if (!scheme.empty() && scheme != chosen.config->scheme) {
    return Invalid({"connection.state.authScheme: is not that of the auth config"});
  }
  std::string user = StringAt(body, "user_id");
  Connection& connection = world.AddConnection(*chosen.config, user.empty() ? "default" : user, "ACTIVE");
  connection.alias = At(body, "alias");
  connection.callback_url = StringAt(body, "callback_url");
  TakeSharing(body, connection);
  const Json& values = GivenValues(body);
  if (values.is_object()) connection.state_values = values;
  connection.state_values.erase("status");
  Json redirect = nullptr;
  bool has_token = connection.state_values.contains("access_token") || connection.state_values.contains("oauth_token");
  if (NeedsBrowser(connection.scheme) && !has_token) redirect = StartLink(world, connection, request.base_url);
  Json answer = {{"id", connection.id},
                 {"connectionData", ConnectionState(connection)},
                 {"status", connection.status},
                 {"redirect_url", redirect},
                 {"redirect_uri", redirect}};
  AddSharing(world, connection, answer);
  return Created(std::move(answer));
}

ApiAnswer Link(ApiContext context, const ApiRequest& request) {
  World& world = context.world;
  BodyCheck check(request.body);
  check.String("auth_config_id", true).String("user_id", true).String("alias").String("callback_url");
  check.Object("connection_data").Object("experimental");
  if (!check.ok()) return Invalid(check.errors());
  if (StringAt(request.body, "user_id").empty()) return Invalid({"user_id: must not be empty"});
  Chosen chosen = ChooseConfig(world, StringAt(request.body, "auth_config_id"), "auth_config_id");
  if (chosen.config == nullptr) return chosen.refusal;
  Connection& connection = world.AddConnection(*chosen.config, StringAt(request.body, "user_id"), "INITIATED");
  connection.alias = At(request.body, "alias");
  connection.callback_url = StringAt(request.body, "callback_url");
  TakeSharing(request.body, connection);
  std::string redirect = StartLink(world, connection, request.base_url);
  Json answer = {{"link_token", connection.link_token},
                 {"redirect_url", redirect},
                 {"expires_at", TimeText(connection.link_expires)},
                 {"connected_account_id", connection.id}};
  AddSharing(world, connection, answer);
  return Created(std::move(answer));
}

ApiAnswer CompleteAuth(ApiContext context, const ApiRequest& request) {
  BodyCheck check(request.body);
  check.String("session_uri", true).String("user_id", true);
  if (!check.ok()) return Invalid(check.errors());
  std::string uri = StringAt(request.body, "session_uri");
  std::string user = StringAt(request.body, "user_id");
  for (Connection& connection : context.world.connections) {
    if (connection.link_token.empty() || !absl::EndsWith(uri, connection.link_token)) continue;
    if (connection.user_id != user) return Invalid({"user_id: is not the user the connection was started for"});
    if (context.world.Now() >= connection.link_expires) break;
    connection.status = "ACTIVE";
    connection.link_token.clear();
    connection.updated = context.world.Now();
    return Ok({{"connected_account_id", connection.id}, {"toolkit_slug", connection.toolkit}});
  }
  return NotFound("Auth session", uri, "ConnectedAccount_AuthSessionNotFound");
}

}  // namespace

std::string StartLink(World& world, Connection& connection, const std::string& base_url) {
  connection.status = "INITIATED";
  connection.link_token = NanoId(world.random(), "lk_");
  connection.link_expires = world.Now() + kLinkLife;
  std::string url = absl::StrCat(base_url, kLinkPath, connection.link_token);
  connection.state_values["redirectUrl"] = url;
  return url;
}

void AddConnectionLinkRoutes(RouteTable& routes) {
  routes.Add("POST", "connected_accounts", Accepts::kProject, Create);
  routes.Add("POST", "connected_accounts/link", Accepts::kProjectOrUser, Link);
  routes.Add("POST", "connected_accounts/complete_auth", Accepts::kProject, CompleteAuth);
}

}  // namespace composio::sandbox
