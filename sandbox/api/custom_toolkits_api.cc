// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/custom_toolkits_api.h"

#include <string>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "sandbox/api/body.h"

namespace composio::sandbox {
namespace {

constexpr size_t kMaxToolkits = 1'000;

ApiAnswer Missing(const std::string& slug) { return NotFound("Custom toolkit", slug, "CustomToolkit_NotFound"); }

ApiAnswer Upsert(ApiContext context, const ApiRequest& request) {
  BodyCheck check(request.body);
  check.String("slug", true).Object("toolkit_config", true);
  const std::string slug = StringAt(request.body, "slug");
  if (check.ok() && !absl::StartsWith(slug, "CUSTOM_")) check.Add("slug: must begin with CUSTOM_");
  const Json& config = At(request.body, "toolkit_config");
  if (check.ok()) {
    BodyCheck inner(config);
    inner.String("name", true).String("app_url", true).Array("auth_schemes", true);
    for (const std::string& error : inner.errors()) check.Add(absl::StrCat("toolkit_config.", error));
    if (inner.ok() && config["auth_schemes"].empty()) check.Add("toolkit_config.auth_schemes: must not be empty");
  }
  if (!check.ok()) return Invalid(check.errors());
  auto& toolkits = context.world.custom_toolkits;
  if (toolkits.size() >= kMaxToolkits) toolkits.erase(toolkits.begin());
  toolkits[slug] = config;
  return Ok({{"slug", slug}});
}

ApiAnswer Sync(ApiContext context, const ApiRequest& request) {
  BodyCheck check(request.body);
  check.String("slug", true).String("connected_account_id");
  if (!check.ok()) return Invalid(check.errors());
  const std::string slug = StringAt(request.body, "slug");
  if (context.world.custom_toolkits.count(slug) == 0) return Missing(slug);
  return Ok({{"slug", slug}, {"synced_count", 0}, {"version", "00000000_00"}});
}

ApiAnswer Delete(ApiContext context, const ApiRequest& request) {
  const std::string slug = request.PathValue("slug");
  if (context.world.custom_toolkits.erase(slug) == 0) return Missing(slug);
  return Ok({{"slug", slug},
             {"deleted", true},
             {"auth_configs_deleted", 0},
             {"connected_accounts_deleted", 0},
             {"revoke_job_ids", Json::array()}});
}

}  // namespace

void AddCustomToolkitRoutes(RouteTable& routes) {
  routes.Add("POST", "custom/toolkits/upsert", Accepts::kProjectOrUser, Upsert);
  routes.Add("POST", "custom/toolkits/sync", Accepts::kProjectOrUser, Sync);
  routes.Add("DELETE", "custom/toolkits/{slug}", Accepts::kProjectOrUser, Delete);
}

}  // namespace composio::sandbox
