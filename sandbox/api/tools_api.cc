// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/tools_api.h"

#include <algorithm>
#include <set>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "sandbox/api/body.h"
#include "sandbox/api/versions.h"
#include "sandbox/wire/page.h"

namespace composio::sandbox {
namespace {

bool Contains(const std::vector<std::string>& list, const std::string& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

// Whether the two lists share a value.
bool Overlap(const Json& have, const std::vector<std::string>& wanted) {
  return std::any_of(have.begin(), have.end(), [&](const Json& value) { return Contains(wanted, AsText(value)); });
}

// Every word of the query occurs in name, slug or description.
bool MatchesText(const Json& item, const std::string& query) {
  std::string text = absl::AsciiStrToLower(
      absl::StrCat(StringAt(item, "slug"), " ", StringAt(item, "name"), " ", StringAt(item, "description")));
  for (absl::string_view word : absl::StrSplit(query, ' ', absl::SkipWhitespace())) {
    if (!absl::StrContains(text, absl::AsciiStrToLower(word))) return false;
  }
  return true;
}

struct ToolFilter {
  ToolFilter(World& world, const ApiRequest& request)
      : toolkits(request.QueryList("toolkit_slug")),
        slugs(request.QueryList("tool_slugs")),
        tags(request.QueryList("tags")),
        scopes(request.QueryList("scopes")),
        important(request.QueryFlag("important", false)),
        include_deprecated(request.QueryFlag("include_deprecated", true)),
        query(request.Query("query").value_or(request.Query("search").value_or(""))) {
    for (std::string& slug : toolkits) slug = absl::AsciiStrToLower(slug);
    for (const std::string& id : request.QueryList("auth_config_ids")) {
      const AuthConfig* config = world.FindAuthConfig(id);
      toolkits.push_back(config != nullptr ? config->toolkit : "");
    }
  }

  bool Passes(const Json& item) const {
    if (!slugs.empty()) return Contains(slugs, StringAt(item, "slug"));
    if (!toolkits.empty() && !Contains(toolkits, StringAt(item["toolkit"], "slug"))) return false;
    if (!tags.empty() && !Overlap(item["tags"], tags)) return false;
    if (!scopes.empty() && !Overlap(item["scopes"], scopes)) return false;
    if (important && !Overlap(item["tags"], {"important"})) return false;
    if (!include_deprecated && item["is_deprecated"] == true) return false;
    return MatchesText(item, query);
  }

  std::vector<std::string> toolkits, slugs, tags, scopes;
  bool important, include_deprecated;
  std::string query;
};

ApiAnswer List(ApiContext context, const ApiRequest& request) {
  ToolFilter filter(context.world, request);
  std::vector<Json> found;
  for (const CatalogueTool& tool : context.world.catalogue().tools()) {
    if (!filter.Passes(tool.item)) continue;
    std::string version = ToolVersion(request, StringAt(tool.item["toolkit"], "slug"));
    if (auto item = AtVersion(tool.item, tool.item["available_versions"], version)) found.push_back(*std::move(item));
  }
  return Paginate(request, {found.size(), 20, 1000}, [&](size_t i) { return found[i]; });
}

ApiAnswer Enum(ApiContext context, const ApiRequest&) {
  Json slugs = Json::array();
  for (const CatalogueTool& tool : context.world.catalogue().tools()) slugs.push_back(tool.item["slug"]);
  return Ok(std::move(slugs));
}

ApiAnswer Get(ApiContext context, const ApiRequest& request) {
  std::string slug = request.PathValue("tool_slug");
  const CatalogueTool* tool = context.world.catalogue().FindTool(slug);
  if (tool == nullptr) return ToolNotFound(slug);
  std::string version =
      request.Query("version").value_or(ToolVersion(request, StringAt(tool->item["toolkit"], "slug")));
  std::optional<Json> item = AtVersion(tool->item, tool->item["available_versions"], version);
  return item ? Ok(*std::move(item)) : ToolNotFound(absl::StrCat(slug, " in version ", version));
}

ApiAnswer ScopesRequired(ApiContext context, const ApiRequest& request) {
  BodyCheck check(request.body);
  check.Array("tools", true).String("version");
  if (!check.ok()) return Invalid(check.errors());
  std::set<std::string> scopes;
  Json per_tool = Json::array();
  for (const Json& slug : request.body["tools"]) {
    const CatalogueTool* tool = context.world.catalogue().FindTool(AsText(slug));
    if (tool == nullptr) return ToolNotFound(AsText(slug));
    for (const Json& scope : tool->item["scopes"]) scopes.insert(AsText(scope));
    per_tool.push_back({{"tool", slug}, {"scope_requirements", tool->item["scope_requirements"]}});
  }
  return Ok({{"scopes_required", scopes}, {"per_tool_requirements", std::move(per_tool)}});
}

}  // namespace

ApiAnswer ToolNotFound(const std::string& slug) { return NotFound("Tool", slug, "Tool_ToolNotFound", 2401); }

void AddToolRoutes(RouteTable& routes) {
  routes.Add("GET", "tools", Accepts::kProjectOrUser, List);
  routes.Add("GET", "tools/enum", Accepts::kProjectOrUser, Enum);
  routes.Add("POST", "tools/scopes/required", Accepts::kProject, ScopesRequired);
  routes.Add("GET", "tools/{tool_slug}", Accepts::kProjectOrUser, Get);
}

}  // namespace composio::sandbox
