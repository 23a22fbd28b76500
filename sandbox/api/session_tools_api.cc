// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "sandbox/api/session_config.h"
#include "sandbox/api/session_link.h"
#include "sandbox/api/sessions_api.h"
#include "sandbox/wire/page.h"

namespace composio::sandbox {
namespace {

constexpr char kVersion[] = "20260401_00";

// A tool by which a model works with the session, in the form of any other tool.
Json MetaTool(const std::string& slug) {
  const std::string name = absl::AsciiStrToLower(slug.substr(std::string("COMPOSIO_").size()));
  return {{"slug", slug},
          {"name", name},
          {"description", absl::StrCat("Works with the session: ", name, ".")},
          {"toolkit", {{"slug", "composio"}, {"name", "Composio"}, {"logo", "https://logos.example.com/composio"}}},
          {"input_parameters", {{"type", "object"}, {"properties", Json::object()}, {"additionalProperties", true}}},
          {"output_parameters", {{"type", "object"}, {"properties", Json::object()}, {"additionalProperties", true}}},
          {"no_auth", true},
          {"version", kVersion},
          {"available_versions", {kVersion}},
          {"scopes", Json::array()},
          {"scope_requirements", nullptr},
          {"tags", Json::array()},
          {"is_deprecated", false},
          {"deprecated",
           {{"displayName", name},
            {"version", kVersion},
            {"available_versions", {kVersion}},
            {"is_deprecated", false},
            {"toolkit", {{"logo", "https://logos.example.com/composio"}}}}}};
}

bool IsPreloaded(const Json& config, const Json& slug) {
  const Json& tools = At(At(config, "preload"), "tools");
  return tools == "all" || std::find(tools.begin(), tools.end(), slug) != tools.end();
}

ApiAnswer Tools(ApiContext context, const ApiRequest& request) {
  const ToolSession* session = FindSession(context.world, request);
  if (session == nullptr) return NoSession(request);
  Json tools = Json::array();
  for (const std::string& slug : MetaTools(session->config())) tools.push_back(MetaTool(slug));
  for (const CatalogueTool& tool : context.world.catalogue().tools()) {
    if (IsPreloaded(session->config(), tool.item["slug"]) && AllowsTool(session->config(), tool)) {
      tools.push_back(tool.item);
    }
  }
  return Paginate(request, {tools.size(), 500, 500}, [&](size_t i) { return tools[i]; });
}

Json AccountJson(const Connection* connection) {
  if (connection == nullptr) return nullptr;
  return {{"id", connection->id},
          {"status", connection->status},
          {"user_id", connection->user_id},
          {"created_at", TimeText(connection->created)},
          {"auth_config",
           {{"id", connection->auth_config_id},
            {"auth_scheme", connection->scheme},
            {"is_composio_managed", connection->managed}}}};
}

Json ToolkitJson(World& world, const ToolSession& session, const CatalogueApp& app) {
  const std::string slug = StringAt(app.toolkit, "slug");
  return {{"slug", slug},
          {"name", app.toolkit["name"]},
          {"enabled", AllowsToolkit(session.config(), slug)},
          {"is_no_auth", At(app.list_item, "no_auth") == true},
          {"composio_managed_auth_schemes", At(app.list_item, "composio_managed_auth_schemes").is_array()
                                                ? app.list_item["composio_managed_auth_schemes"]
                                                : Json::array()},
          {"meta",
           {{"logo", StringAt(At(app.toolkit, "meta"), "logo")},
            {"description", StringAt(At(app.toolkit, "meta"), "description")}}},
          {"connected_account", AccountJson(SessionAccount(world, session, slug, ""))}};
}

ApiAnswer Toolkits(ApiContext context, const ApiRequest& request) {
  const ToolSession* session = FindSession(context.world, request);
  if (session == nullptr) return NoSession(request);
  const auto wanted = request.QueryList("toolkits");
  const std::string search = absl::AsciiStrToLower(request.Query("search").value_or(""));
  const auto connected = request.Query("is_connected");
  std::vector<Json> found;
  for (const CatalogueApp& app : context.world.catalogue().apps()) {
    const std::string slug = StringAt(app.toolkit, "slug");
    if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), slug) == wanted.end()) continue;
    if (!AllowsToolkit(session->config(), slug) || !absl::StrContains(slug, search)) continue;
    Json item = ToolkitJson(context.world, *session, app);
    if (connected && (*connected == "true") == item["connected_account"].is_null()) continue;
    found.push_back(std::move(item));
  }
  return Paginate(request, {found.size(), 20, 50}, [&](size_t i) { return found[i]; });
}

ApiAnswer Link(ApiContext context, const ApiRequest& request) {
  const ToolSession* session = FindSession(context.world, request);
  if (session == nullptr) return NoSession(request);
  BodyCheck check(request.body);
  check.String("toolkit", true).String("alias").String("callback_url").Object("experimental");
  if (!check.ok()) return Invalid(check.errors());
  const std::string toolkit = StringAt(request.body, "toolkit");
  if (context.world.catalogue().FindApp(toolkit) == nullptr) return NotFound("Toolkit", toolkit, "Toolkit_NotFound");
  if (!AllowsToolkit(session->config(), toolkit)) {
    return Invalid({absl::StrCat("toolkit: ", toolkit, " is not enabled in this session")});
  }
  return Created(LinkForSession(context.world, *session, request.body, request.base_url));
}

}  // namespace

void AddSessionToolRoutes(RouteTable& routes) {
  routes.Add("GET", "tool_router/session/{session_id}/tools", Accepts::kProject, Tools);
  routes.Add("GET", "tool_router/session/{session_id}/toolkits", Accepts::kProject, Toolkits);
  routes.Add("POST", "tool_router/session/{session_id}/link", Accepts::kProject, Link);
}

}  // namespace composio::sandbox
