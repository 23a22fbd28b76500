// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/toolkits_api.h"

#include <algorithm>
#include <map>
#include <set>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "sandbox/api/versions.h"
#include "sandbox/wire/page.h"

namespace composio::sandbox {
namespace {

constexpr size_t kMaxLimit = 1000;

// What a list of toolkits is narrowed by; the same by query and by body.
struct ToolkitFilter {
  std::string category, type, sort_by, search;
  std::set<std::string> slugs;
};

bool InCategory(const Json& item, const std::string& category) {
  for (const Json& c : item["meta"]["categories"]) {
    if (SameText(c["id"], category) || SameText(c["name"], category)) return true;
  }
  return false;
}

bool Contains(const Json& text, const std::string& part) {
  return absl::StrContains(absl::AsciiStrToLower(AsText(text)), absl::AsciiStrToLower(part));
}

bool Passes(const Json& item, const ToolkitFilter& filter) {
  if (!filter.slugs.empty() && filter.slugs.count(AsText(item["slug"])) == 0) return false;
  if (!filter.category.empty() && !InCategory(item, filter.category)) return false;
  if (!filter.type.empty() && filter.type != "all" && item["type"] != filter.type) return false;
  return filter.search.empty() || Contains(item["slug"], filter.search) || Contains(item["name"], filter.search) ||
         Contains(item["meta"]["description"], filter.search);
}

std::vector<const Json*> Select(const World& world, const ToolkitFilter& filter) {
  std::vector<const Json*> out;
  for (const CatalogueApp& app : world.catalogue().apps()) {
    if (Passes(app.list_item, filter)) out.push_back(&app.list_item);
  }
  if (filter.sort_by == "alphabetically") {
    std::stable_sort(out.begin(), out.end(), [](const Json* a, const Json* b) { return (*a)["name"] < (*b)["name"]; });
  }
  return out;
}

// `managed_by` says the same in older words.
std::string TypeOf(const std::string& type, const std::string& managed_by) {
  if (!type.empty()) return type;
  if (managed_by == "composio") return "native";
  return managed_by == "project" ? "custom" : "";
}

std::vector<std::string> Violations(const std::string& sort_by, const std::string& type,
                                    const std::string& managed_by) {
  std::vector<std::string> out;
  if (!sort_by.empty() && sort_by != "usage" && sort_by != "alphabetically") {
    out.emplace_back("sort_by: Expected 'usage' | 'alphabetically'");
  }
  if (!type.empty() && type != "native" && type != "custom" && type != "all") {
    out.emplace_back("type: Expected 'native' | 'custom' | 'all'");
  }
  if (!managed_by.empty() && managed_by != "composio" && managed_by != "project" && managed_by != "all") {
    out.emplace_back("managed_by: Expected 'composio' | 'all' | 'project'");
  }
  return out;
}

ApiAnswer List(ApiContext context, const ApiRequest& request) {
  std::string type = request.Query("type").value_or(""), managed_by = request.Query("managed_by").value_or("");
  ToolkitFilter filter;
  filter.sort_by = request.Query("sort_by").value_or("");
  if (auto wrong = Violations(filter.sort_by, type, managed_by); !wrong.empty()) return Invalid(wrong);
  filter.category = request.Query("category").value_or("");
  filter.search = request.Query("search").value_or("");
  filter.type = TypeOf(type, managed_by);
  std::vector<const Json*> items = Select(context.world, filter);
  return Paginate(request, {items.size(), 20, kMaxLimit}, [&](size_t i) { return *items[i]; });
}

ApiAnswer Multi(ApiContext context, const ApiRequest& request) {
  if (!request.body.is_object()) return Invalid({"body: Expected object"});
  std::string managed_by = StringAt(request.body, "managed_by");
  ToolkitFilter filter;
  filter.sort_by = StringAt(request.body, "sort_by");
  if (auto wrong = Violations(filter.sort_by, "", managed_by); !wrong.empty()) return Invalid(wrong);
  filter.category = StringAt(request.body, "category");
  filter.type = TypeOf("", managed_by);
  const Json& slugs = At(request.body, "toolkits");
  if (!slugs.is_null() && !slugs.is_array()) return Invalid({"toolkits: Expected array"});
  for (const Json& slug : slugs) filter.slugs.insert(absl::AsciiStrToLower(AsText(slug)));
  std::vector<const Json*> items = Select(context.world, filter);
  return PaginateBody(request.body, {items.size(), 20, kMaxLimit}, [&](size_t i) { return *items[i]; });
}

ApiAnswer Get(ApiContext context, const ApiRequest& request) {
  std::string slug = request.PathValue("slug");
  const CatalogueApp* app = context.world.catalogue().FindApp(slug);
  if (app == nullptr) return NotFound("Toolkit", slug, "Toolkit_ToolkitNotFound");
  std::string version = request.Query("version").value_or("latest");
  const Json& available = app->toolkit["meta"]["available_versions"];
  std::optional<Json> meta = AtVersion(app->toolkit["meta"], available, version);
  if (!meta) return NotFound("Toolkit version", absl::StrCat(slug, " ", version), "Toolkit_VersionNotFound");
  Json body = app->toolkit;
  body["meta"] = std::move(*meta);
  return Ok(std::move(body));
}

ApiAnswer Categories(ApiContext context, const ApiRequest& request) {
  std::map<std::string, Json> by_name;
  for (const CatalogueApp& app : context.world.catalogue().apps()) {
    for (const Json& c : app.list_item["meta"]["categories"]) by_name.emplace(AsText(c["name"]), c);
  }
  std::vector<Json> items;
  items.reserve(by_name.size());
  for (const auto& [name, category] : by_name) items.push_back(category);
  return Paginate(request, {items.size(), kMaxLimit, kMaxLimit}, [&](size_t i) { return items[i]; });
}

ApiAnswer Changelog(ApiContext context, const ApiRequest&) {
  Json items = Json::array();
  for (const CatalogueApp& app : context.world.catalogue().apps()) {
    Json versions = Json::array();
    for (const Json& version : app.toolkit["meta"]["available_versions"]) {
      versions.push_back({{"version", version}, {"changelog", absl::StrCat("Tools as of ", AsText(version), ".")}});
    }
    items.push_back({{"slug", app.toolkit["slug"]},
                     {"name", app.toolkit["slug"]},
                     {"display_name", app.toolkit["name"]},
                     {"versions", std::move(versions)}});
  }
  return Ok({{"items", std::move(items)}});
}

}  // namespace

void AddToolkitRoutes(RouteTable& routes) {
  routes.Add("GET", "toolkits", Accepts::kProjectOrUser, List);
  routes.Add("GET", "toolkits/categories", Accepts::kProject, Categories);
  routes.Add("GET", "toolkits/changelog", Accepts::kProject, Changelog);
  routes.Add("POST", "toolkits/multi", Accepts::kProject, Multi);
  routes.Add("GET", "toolkits/{slug}", Accepts::kProjectOrUser, Get);
}

}  // namespace composio::sandbox
