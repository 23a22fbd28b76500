// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/toolkit_scopes_api.h"

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "sandbox/api/body.h"
#include "sandbox/api/tools_api.h"
#include "sandbox/api/versions.h"

namespace composio::sandbox {
namespace {

// The toolkit's version that is asked for, or the answer that says what is wrong with the question.
struct Asked {
  std::string scheme, version;
  std::optional<ApiAnswer> refusal;
};

Asked Ask(const World& world, const std::string& slug, std::string scheme, const std::string& version) {
  if (scheme.empty()) scheme = "OAUTH2";
  const CatalogueApp* app = world.catalogue().FindApp(slug);
  if (app == nullptr) return {"", "", NotFound("Toolkit", slug, "Toolkit_ToolkitNotFound")};
  if (!IsAuthScheme(scheme)) return {"", "", Invalid({"auth_scheme: unknown scheme"})};
  const Json& meta = app->toolkit["meta"];
  std::optional<Json> at = AtVersion(meta, meta["available_versions"], version);
  if (!at) return {"", "", NotFound("Toolkit version", absl::StrCat(slug, " ", version), "Toolkit_VersionNotFound")};
  return {std::move(scheme), StringAt(*at, "version"), std::nullopt};
}

ApiAnswer GrantContext(ApiContext context, const ApiRequest& request) {
  Asked asked = Ask(context.world, request.PathValue("toolkit_slug"), request.Query("auth_scheme").value_or(""),
                    request.Query("toolkit_version").value_or(""));
  if (asked.refusal) return *asked.refusal;
  return Ok({{"auth_scheme", asked.scheme},
             {"toolkit_version", asked.version},
             {"grant_context_dimensions", Json::array()},
             {"default_grant_context", Json::object()}});
}

void AddAll(const Json& list, std::set<std::string>& to) {
  for (const Json& value : list) to.insert(AsText(value));
}

ApiAnswer Recommended(ApiContext context, const ApiRequest& request) {
  const Json& body = request.body;
  BodyCheck check(body);
  check.Array("tools", true).String("auth_scheme").String("toolkit_version").Object("grant_context");
  check.Array("include").Array("exclude").Array("available_scopes");
  if (!check.ok()) return Invalid(check.errors());
  std::string slug = request.PathValue("toolkit_slug");
  Asked asked = Ask(context.world, slug, StringAt(body, "auth_scheme"), StringAt(body, "toolkit_version"));
  if (asked.refusal) return *asked.refusal;
  std::set<std::string> scopes;
  for (const Json& tool : body["tools"]) {
    const CatalogueTool* found = context.world.catalogue().FindTool(AsText(tool));
    if (found == nullptr) return ToolNotFound(AsText(tool));
    AddAll(found->item["scopes"], scopes);
  }
  const CatalogueApp& app = *context.world.catalogue().FindApp(slug);
  if (body["tools"].empty()) {
    for (const CatalogueTool& tool : context.world.catalogue().tools()) {
      if (tool.item["toolkit"]["slug"] == app.toolkit["slug"]) AddAll(tool.item["scopes"], scopes);
    }
  }
  AddAll(At(body, "include"), scopes);
  for (const Json& scope : At(body, "exclude")) scopes.erase(AsText(scope));
  Json grant = At(body, "grant_context");
  if (grant.is_null()) grant = Json::object();
  return Ok({{"auth_scheme", asked.scheme},
             {"toolkit_version", asked.version},
             {"grant_context", std::move(grant)},
             {"scopes", {{"least_privilege", scopes}, {"fewest", scopes}, {"conditional", Json::array()}}}});
}

}  // namespace

void AddToolkitScopeRoutes(RouteTable& routes) {
  routes.Add("GET", "toolkits/{toolkit_slug}/scopes/grant_context", Accepts::kProject, GrantContext);
  routes.Add("POST", "toolkits/{toolkit_slug}/scopes/recommended", Accepts::kProject, Recommended);
}

}  // namespace composio::sandbox
