// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/triggers_types_api.h"

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "sandbox/api/versions.h"
#include "sandbox/wire/page.h"

namespace composio::sandbox {
namespace {

// `type` as of the version the request asks for; latest unless it says another.
std::optional<Json> Versioned(const World& world, const Json& type, const ApiRequest& request) {
  std::string slug = StringAt(type["toolkit"], "slug");
  const Json& versions = world.catalogue().FindApp(slug)->toolkit["meta"]["available_versions"];
  return AtVersion(type, versions, request.QueryMapValue("toolkit_versions", slug).value_or("latest"));
}

ApiAnswer List(ApiContext context, const ApiRequest& request) {
  std::vector<std::string> toolkits = request.QueryList("toolkit_slugs");
  for (std::string& slug : toolkits) slug = absl::AsciiStrToLower(slug);
  std::vector<Json> found;
  for (const Json& type : context.world.catalogue().trigger_types()) {
    std::string slug = StringAt(type["toolkit"], "slug");
    if (!toolkits.empty() && std::find(toolkits.begin(), toolkits.end(), slug) == toolkits.end()) continue;
    if (std::optional<Json> item = Versioned(context.world, type, request)) found.push_back(*std::move(item));
  }
  return Paginate(request, {found.size(), 20, 50}, [&](size_t i) { return found[i]; });
}

ApiAnswer Enum(ApiContext context, const ApiRequest&) {
  Json slugs = Json::array();
  for (const Json& type : context.world.catalogue().trigger_types()) slugs.push_back(type["slug"]);
  return Ok(std::move(slugs));
}

ApiAnswer Get(ApiContext context, const ApiRequest& request) {
  std::string slug = absl::AsciiStrToUpper(request.PathValue("slug"));
  const Json* type = context.world.catalogue().FindTriggerType(slug);
  if (type == nullptr) return NotFound("Trigger type", slug, "TriggerType_NotFound");
  std::optional<Json> item = Versioned(context.world, *type, request);
  if (!item) return NotFound("Trigger type", absl::StrCat(slug, " in this version"), "TriggerType_NotFound");
  return Ok(*std::move(item));
}

}  // namespace

void AddTriggerTypeRoutes(RouteTable& routes) {
  routes.Add("GET", "triggers_types", Accepts::kProjectOrUser, List);
  routes.Add("GET", "triggers_types/list/enum", Accepts::kProjectOrUser, Enum);
  routes.Add("GET", "triggers_types/{slug}", Accepts::kProjectOrUser, Get);
}

}  // namespace composio::sandbox
