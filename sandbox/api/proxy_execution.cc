// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/proxy_execution.h"

#include <string>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "sandbox/api/account_choice.h"
#include "sandbox/api/body.h"

namespace composio::sandbox {
namespace {

// "https://api.github.com/user" → "api.github.com"; empty for a relative endpoint.
absl::string_view HostOf(absl::string_view url) {
  size_t scheme = url.find("://");
  if (scheme == absl::string_view::npos) return "";
  absl::string_view rest = url.substr(scheme + 3);
  return rest.substr(0, rest.find_first_of("/?#"));
}

ApiAnswer OriginMismatch(const std::string& endpoint, const std::string& toolkit) {
  return Error({.status = 400,
                .slug = "OriginMismatch",
                .message = absl::StrCat("Endpoint ", endpoint, " is not on the domain of ", toolkit),
                .suggested_fix = "Use a relative endpoint or one on the toolkit's own domain."});
}

ApiAnswer MissingAuthContext() {
  return Error({.status = 400,
                .slug = "MissingAuthContext",
                .message = "Proxy execution needs connected_account_id or custom_connection_data.",
                .suggested_fix = "Send the id of a connected account."});
}

// Who the account belongs to, in answer to the app's who-am-I endpoint; else what was asked.
Json Data(const World& world, const CatalogueApp& app, const Connection& connection, const Json& body) {
  if (StringAt(body, "endpoint") == StringAt(app.toolkit, "get_current_user_endpoint") && body["method"] == "GET") {
    User user = world.FindUser(connection.user_id);
    return {{"id", user.id}, {"login", user.login}, {"name", user.name}, {"email", user.email}};
  }
  return {{"sandbox", true},
          {"method", body["method"]},
          {"endpoint", body["endpoint"]},
          {"parameters", At(body, "parameters").is_array() ? body["parameters"] : Json::array()},
          {"body", At(body, "body")}};
}

}  // namespace

ApiAnswer ExecuteProxy(ApiContext context, const ApiRequest& request) {
  World& world = context.world;
  const Json& body = request.body;
  BodyCheck check(body);
  check.String("endpoint", true).String("connected_account_id").String("user_id").Array("parameters");
  check.OneOf("method", {"GET", "POST", "PUT", "DELETE", "PATCH", "HEAD"}, true).Object("binary_body");
  if (!check.ok()) return Invalid(check.errors());
  std::string id = StringAt(body, "connected_account_id");
  if (id.empty()) return MissingAuthContext();
  const Connection* connection = world.FindConnection(id);
  if (connection == nullptr) return NotFound("Connected account", id, "ConnectedAccount_ResourceNotFound", 606);
  AccountChoice choice = ChooseAccount(world, body, connection->toolkit);
  if (choice.connection == nullptr) return choice.refusal;
  const CatalogueApp& app = *world.catalogue().FindApp(connection->toolkit);
  std::string endpoint = StringAt(body, "endpoint");
  absl::string_view host = HostOf(endpoint);
  if (!host.empty() && host != HostOf(StringAt(app.toolkit, "base_url"))) {
    return OriginMismatch(endpoint, connection->toolkit);
  }
  return Ok({{"data", Data(world, app, *connection, body)},
             {"status", 200},
             {"headers", {{"content-type", "application/json"}}}});
}

}  // namespace composio::sandbox
