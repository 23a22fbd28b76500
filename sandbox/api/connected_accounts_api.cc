// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/connected_accounts_api.h"

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "sandbox/api/body.h"
#include "sandbox/api/connection_json.h"
#include "sandbox/api/connection_links_api.h"
#include "sandbox/wire/page.h"

namespace composio::sandbox {
namespace {

const std::vector<std::string>& Statuses() {
  static const auto* statuses =
      new std::vector<std::string>{"INITIALIZING", "INITIATED", "ACTIVE", "FAILED", "EXPIRED", "INACTIVE", "REVOKED"};
  return *statuses;
}

ApiAnswer Missing(const std::string& id) {
  return NotFound("Connected account", id, "ConnectedAccount_ResourceNotFound", 606);
}

bool Contains(const std::vector<std::string>& list, const std::string& value) {
  return list.empty() || std::find(list.begin(), list.end(), value) != list.end();
}

// What the list is narrowed by.
struct Filter {
  explicit Filter(const ApiRequest& request)
      : toolkits(request.QueryList("toolkit_slugs")),
        statuses(request.QueryList("statuses")),
        users(request.QueryList("user_ids")),
        configs(request.QueryList("auth_config_ids")),
        ids(request.QueryList("connected_account_ids")),
        account_type(request.Query("account_type").value_or("PRIVATE")) {
    for (std::string& slug : toolkits) slug = absl::AsciiStrToLower(slug);
  }

  std::vector<std::string> Violations() const {
    std::vector<std::string> out;
    for (const std::string& status : statuses) {
      if (!Contains(Statuses(), status)) out.push_back(absl::StrCat("statuses: unknown status ", status));
    }
    if (account_type != "PRIVATE" && account_type != "SHARED" && account_type != "ALL") {
      out.emplace_back("account_type: Expected 'PRIVATE' | 'SHARED' | 'ALL'");
    }
    return out;
  }

  bool Passes(const Connection& c) const {
    return Contains(toolkits, c.toolkit) && Contains(statuses, c.status) && Contains(users, c.user_id) &&
           Contains(configs, c.auth_config_id) && Contains(ids, c.id) &&
           (account_type == "ALL" || account_type == c.account_type);
  }

  std::vector<std::string> toolkits, statuses, users, configs, ids;
  std::string account_type;
};

ApiAnswer List(ApiContext context, const ApiRequest& request) {
  Filter filter(request);
  std::vector<std::string> wrong = filter.Violations();
  std::string order_by = request.Query("order_by").value_or("created_at");
  std::string direction = request.Query("order_direction").value_or("desc");
  if (order_by != "created_at" && order_by != "updated_at") {
    wrong.emplace_back("order_by: Expected 'created_at' | 'updated_at'");
  }
  if (direction != "asc" && direction != "desc") wrong.emplace_back("order_direction: Expected 'asc' | 'desc'");
  if (!wrong.empty()) return Invalid(wrong);
  std::vector<const Connection*> found;
  for (const Connection& connection : context.world.connections) {
    if (filter.Passes(connection)) found.push_back(&connection);
  }
  auto time = [&](const Connection* c) { return order_by == "created_at" ? c->created : c->updated; };
  std::stable_sort(found.begin(), found.end(), [&](const Connection* a, const Connection* b) {
    return direction == "asc" ? time(a) < time(b) : time(b) < time(a);
  });
  return Paginate(request, {found.size(), 20, 50}, [&](size_t i) { return ConnectionJson(context.world, *found[i]); });
}

ApiAnswer Get(ApiContext context, const ApiRequest& request) {
  const Connection* connection = context.world.FindConnection(request.PathValue("nanoid"));
  if (connection == nullptr) return Missing(request.PathValue("nanoid"));
  Json item = ConnectionJson(context.world, *connection);
  item["params"] = Json::object();
  item["requested_scopes"] = Json::array();
  return Ok(std::move(item));
}

ApiAnswer Delete(ApiContext context, const ApiRequest& request) {
  std::string id = request.PathValue("nanoid");
  if (context.world.FindConnection(id) == nullptr) return Missing(id);
  context.world.RemoveConnection(id);
  Json body = {{"success", true}};
  if (request.QueryFlag("revoke_on_delete", false)) body["revoke_job_id"] = base::RandomUuid(context.world.random());
  return Ok(std::move(body));
}

// Credentials can be replaced only where the user typed them in.
bool TakesNewCredentials(const std::string& scheme) {
  for (const char* known :
       {"BEARER_TOKEN", "API_KEY", "BASIC", "BASIC_WITH_JWT", "GOOGLE_SERVICE_ACCOUNT", "SERVICE_ACCOUNT"}) {
    if (scheme == known) return true;
  }
  return false;
}

ApiAnswer Patch(ApiContext context, const ApiRequest& request) {
  Connection* connection = context.world.FindConnection(request.PathValue("nanoid"));
  if (connection == nullptr) return Missing(request.PathValue("nanoid"));
  BodyCheck check(request.body);
  check.String("alias").Object("connection").Object("experimental");
  const Json& state = At(At(request.body, "connection"), "state");
  if (!state.is_null()) {
    std::string scheme = StringAt(state, "authScheme");
    if (!TakesNewCredentials(scheme)) check.Add("connection.state.authScheme: this scheme's credentials cannot be set");
    if (scheme != connection->scheme) check.Add("connection.state.authScheme: is not that of the account");
    if (!At(state, "val").is_object()) check.Add("connection.state.val: Required");
  }
  if (!check.ok()) return Invalid(check.errors());
  if (request.body.contains("alias")) connection->alias = request.body["alias"];
  if (state.is_object()) {
    connection->state_values.update(state["val"]);
    connection->status = "ACTIVE";
  }
  const Json& acl = At(At(request.body, "experimental"), "acl_config_for_shared");
  if (acl.is_object()) connection->acl = acl;
  connection->updated = context.world.Now();
  return Ok({{"success", true}, {"id", connection->id}, {"status", connection->status}});
}

ApiAnswer SetStatus(ApiContext context, const ApiRequest& request) {
  Connection* connection = context.world.FindConnection(request.PathValue("nanoId"));
  if (connection == nullptr) return Missing(request.PathValue("nanoId"));
  BodyCheck check(request.body);
  check.Bool("enabled", true);
  if (!check.ok()) return Invalid(check.errors());
  connection->enabled = request.body["enabled"];
  if (!connection->enabled && connection->status == "ACTIVE") connection->status = "INACTIVE";
  if (connection->enabled && connection->status == "INACTIVE") connection->status = "ACTIVE";
  connection->updated = context.world.Now();
  return Ok({{"success", true}});
}

ApiAnswer Refresh(ApiContext context, const ApiRequest& request) {
  Connection* connection = context.world.FindConnection(request.PathValue("nanoid"));
  if (connection == nullptr) return Missing(request.PathValue("nanoid"));
  std::string redirect = request.Query("redirect_url").value_or(StringAt(request.body, "redirect_url"));
  Json redirect_url = nullptr;
  if (connection->scheme == "OAUTH2" || connection->scheme == "OAUTH1") {
    connection->callback_url = redirect;
    redirect_url = StartLink(context.world, *connection, request.base_url);
  }
  connection->updated = context.world.Now();
  return Ok({{"id", connection->id}, {"status", connection->status}, {"redirect_url", std::move(redirect_url)}});
}

ApiAnswer Revoke(ApiContext context, const ApiRequest& request) {
  Connection* connection = context.world.FindConnection(request.PathValue("nanoid"));
  if (connection == nullptr) return Missing(request.PathValue("nanoid"));
  Json tokens = Json::array();
  if (connection->status == "ACTIVE") {
    tokens =
        connection->scheme == "OAUTH2" ? Json::array({"access_token", "refresh_token"}) : Json::array({"credential"});
  }
  connection->status = "REVOKED";
  connection->status_reason = "Revoked by the API.";
  connection->updated = context.world.Now();
  return Ok({{"revoked_tokens", std::move(tokens)},
             {"connected_account", {{"id", connection->id}, {"status", connection->status}}}});
}

}  // namespace

void AddConnectedAccountRoutes(RouteTable& routes) {
  routes.Add("GET", "connected_accounts", Accepts::kProjectOrUser, List);
  routes.Add("GET", "connected_accounts/{nanoid}", Accepts::kProjectOrUser, Get);
  routes.Add("PATCH", "connected_accounts/{nanoid}", Accepts::kProject, Patch);
  routes.Add("DELETE", "connected_accounts/{nanoid}", Accepts::kProjectOrUser, Delete);
  routes.Add("PATCH", "connected_accounts/{nanoId}/status", Accepts::kProject, SetStatus);
  routes.Add("POST", "connected_accounts/{nanoid}/refresh", Accepts::kProject, Refresh);
  routes.Add("POST", "connected_accounts/{nanoid}/revoke", Accepts::kProject, Revoke);
}

}  // namespace composio::sandbox
