// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/all_routes.h"

#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "tests/testing/sandbox_rig.h"

namespace composio::sandbox {
namespace {

using testing::SandboxRig;

// What the specification of v3.1 marks as required in each answer: paths, with [] for every item of a list.
struct Required {
  const char* method;
  const char* path;
  int status;
  const char* fields;
};

constexpr Required kRequired[] = {
    // clang-format off
    {"GET", "auth_configs", 200,
     "items[].id items[].uuid items[].type items[].toolkit.slug items[].toolkit.logo items[].name "
     "items[].status items[].no_of_connections items[].tool_access_config total_pages current_page "
     "total_items"},
    {"POST", "auth_configs", 201,
     "toolkit.slug auth_config.id auth_config.auth_scheme auth_config.is_composio_managed"},
    {"DELETE", "auth_configs/{nanoid}", 200,
     "success message"},
    {"GET", "auth_configs/{nanoid}", 200,
     "id uuid type toolkit.slug toolkit.logo name status no_of_connections tool_access_config"},
    {"PATCH", "auth_configs/{nanoid}", 200,
     "success message"},
    {"PATCH", "auth_configs/{nanoid}/{status}", 200,
     "success message"},
    {"GET", "connected_accounts", 200,
     "items[].toolkit.slug items[].auth_config.id items[].auth_config.auth_scheme "
     "items[].auth_config.is_composio_managed items[].auth_config.is_disabled items[].id "
     "items[].word_id items[].alias items[].user_id items[].status items[].created_at "
     "items[].updated_at items[].state.authScheme items[].state.val.status items[].data "
     "items[].status_reason items[].is_disabled total_pages current_page total_items"},
    {"POST", "connected_accounts", 201,
     "id connectionData.authScheme connectionData.val.status status redirect_url redirect_uri"},
    {"POST", "connected_accounts/complete_auth", 200,
     "connected_account_id toolkit_slug"},
    {"POST", "connected_accounts/link", 201,
     "link_token redirect_url expires_at connected_account_id"},
    {"PATCH", "connected_accounts/{nanoId}/status", 200,
     "success"},
    {"DELETE", "connected_accounts/{nanoid}", 200,
     "success"},
    {"GET", "connected_accounts/{nanoid}", 200,
     "toolkit.slug auth_config.id auth_config.auth_scheme auth_config.is_composio_managed "
     "auth_config.is_disabled id word_id alias user_id status created_at updated_at state.authScheme "
     "state.val.status data status_reason is_disabled params"},
    {"PATCH", "connected_accounts/{nanoid}", 200,
     "success id status"},
    {"POST", "connected_accounts/{nanoid}/refresh", 200,
     "id status redirect_url"},
    {"POST", "connected_accounts/{nanoid}/revoke", 200,
     "revoked_tokens connected_account.id connected_account.status"},
    {"GET", "toolkits", 200,
     "items[].slug items[].name items[].type items[].is_local_toolkit items[].deprecated.toolkitId "
     "items[].meta.created_at items[].meta.updated_at items[].meta.description items[].meta.logo "
     "items[].meta.categories[].id items[].meta.categories[].name items[].meta.triggers_count "
     "items[].meta.tools_count items[].meta.version total_pages current_page total_items"},
    {"GET", "toolkits/categories", 200,
     "items[].name items[].id total_pages current_page total_items"},
    {"GET", "toolkits/changelog", 200,
     "items[].slug items[].name items[].display_name items[].versions[].version "
     "items[].versions[].changelog"},
    {"POST", "toolkits/multi", 200,
     "items[].slug items[].name items[].type items[].is_local_toolkit items[].deprecated.toolkitId "
     "items[].meta.created_at items[].meta.updated_at items[].meta.description items[].meta.logo "
     "items[].meta.categories[].id items[].meta.categories[].name items[].meta.triggers_count "
     "items[].meta.tools_count items[].meta.version total_pages current_page total_items"},
    {"GET", "toolkits/{slug}", 200,
     "slug name type enabled composio_managed_auth[].mode composio_managed_auth[].scopes.available "
     "is_local_toolkit meta.created_at meta.updated_at meta.description meta.logo "
     "meta.categories[].name meta.categories[].slug meta.triggers_count meta.tools_count meta.version "
     "meta.available_versions deprecated.toolkitId deprecated.rawProxyInfoByAuthSchemes"},
    {"GET", "toolkits/{toolkit_slug}/scopes/grant_context", 200,
     "auth_scheme toolkit_version grant_context_dimensions[].dimension "
     "grant_context_dimensions[].description grant_context_dimensions[].values default_grant_context"},
    {"POST", "toolkits/{toolkit_slug}/scopes/recommended", 200,
     "auth_scheme toolkit_version grant_context scopes.least_privilege scopes.fewest "
     "scopes.conditional[].scope scopes.conditional[].when scopes.conditional[].for"},
    {"GET", "tools", 200,
     "items[].slug items[].name items[].description items[].toolkit.slug items[].toolkit.name "
     "items[].toolkit.logo items[].input_parameters items[].no_auth items[].available_versions "
     "items[].version items[].output_parameters items[].scopes items[].scope_requirements.all_of "
     "items[].tags items[].is_deprecated items[].deprecated.displayName items[].deprecated.version "
     "items[].deprecated.available_versions items[].deprecated.is_deprecated "
     "items[].deprecated.toolkit.logo total_pages current_page total_items"},
    {"POST", "tools/execute/proxy", 200,
     "status"},
    {"POST", "tools/execute/{tool_slug}", 200,
     "data error successful"},
    {"POST", "tools/scopes/required", 200,
     "scopes_required per_tool_requirements[].tool per_tool_requirements[].scope_requirements.all_of"},
    {"GET", "tools/{tool_slug}", 200,
     "slug name description toolkit.slug toolkit.name toolkit.logo input_parameters no_auth "
     "available_versions version output_parameters scopes scope_requirements.all_of tags is_deprecated "
     "deprecated.displayName deprecated.version deprecated.available_versions deprecated.is_deprecated "
     "deprecated.toolkit.logo"},
    {"GET", "trigger_instances/active", 200,
     "items[].id items[].connected_account_id items[].trigger_name items[].connected_account_uuid "
     "items[].user_id items[].version items[].trigger_config items[].updated_at items[].disabled_at "
     "items[].disabledAt items[].connectedAccountId items[].triggerName items[].updatedAt "
     "items[].triggerConfig items[].egress_url total_pages current_page total_items"},
    {"DELETE", "trigger_instances/manage/{triggerId}", 200,
     "trigger_id"},
    {"PATCH", "trigger_instances/manage/{triggerId}", 200,
     "status"},
    {"POST", "trigger_instances/{slug}/upsert", 200,
     "trigger_id"},
    {"POST", "trigger_instances/{slug}/upsert", 201,
     "trigger_id"},
    {"GET", "triggers_types", 200,
     "items[].slug items[].name items[].description items[].instructions items[].type items[].types "
     "items[].toolkit.slug items[].toolkit.name items[].toolkit.logo items[].config items[].payload "
     "items[].version total_pages current_page total_items"},
    {"GET", "triggers_types/{slug}", 200,
     "slug name description instructions type types toolkit.slug toolkit.name toolkit.logo config "
     "payload version"},
    {"GET", "webhook_subscriptions", 200,
     "items[].id items[].webhook_url items[].version items[].enabled_events items[].secret "
     "items[].created_at items[].updated_at total_pages current_page total_items"},
    {"POST", "webhook_subscriptions", 201,
     "id webhook_url version enabled_events secret created_at updated_at"},
    {"GET", "webhook_subscriptions/event_types", 200,
     "items[].event_type items[].description items[].supported_versions"},
    {"DELETE", "webhook_subscriptions/{id}", 200,
     "success"},
    {"GET", "webhook_subscriptions/{id}", 200,
     "id webhook_url version enabled_events secret created_at updated_at"},
    {"PATCH", "webhook_subscriptions/{id}", 200,
     "id webhook_url version enabled_events secret created_at updated_at"},
    {"POST", "webhook_subscriptions/{id}/rotate_secret", 200,
     "id secret"},
    // clang-format on
};

// Lists that are empty here by nature.
constexpr const char* kMayBeEmpty[] = {"grant_context_dimensions[]", "scopes.conditional[]"};

// Adds to `missing` each place below `at` where a step of `path` leads nowhere. A null ends the path: what may be null
// has no fields then.
void Look(const Json& at, const std::vector<std::string>& path, size_t step, const std::string& shown,
          std::set<std::string>& missing) {
  if (step == path.size() || at.is_null()) return;
  absl::string_view name = path[step];
  const bool list = absl::EndsWith(name, "[]");
  if (list) name.remove_suffix(2);
  std::string here = absl::StrCat(shown, shown.empty() ? "" : ".", path[step]);
  if (!at.is_object() || !at.contains(std::string(name))) {
    missing.insert(here);
    return;
  }
  const Json& next = at[std::string(name)];
  if (!list) return Look(next, path, step + 1, here, missing);
  bool may_be_empty = false;
  for (const char* known : kMayBeEmpty) may_be_empty = may_be_empty || here == known;
  if (next.empty() && !may_be_empty) missing.insert(absl::StrCat(here, " is empty"));
  for (const Json& item : next) Look(item, path, step + 1, here, missing);
}

std::set<std::string> Missing(const Json& body, const char* fields) {
  std::set<std::string> missing;
  for (absl::string_view field : absl::StrSplit(fields, ' ', absl::SkipWhitespace())) {
    Look(body, absl::StrSplit(field, '.'), 0, "", missing);
  }
  return missing;
}

// Makes the call that answers a row of the table with success, in a sandbox of its own.
class Caller {
 public:
  SandboxRig::Answer Call(const Required& row) {
    const std::string method = row.method, path = row.path;
    if (path == "connected_accounts/complete_auth") {
      return Post(path, {{"session_uri", Link()["redirect_url"]}, {"user_id", "carol"}});
    }
    if (path == "trigger_instances/{slug}/upsert" && row.status == 200) Upsert();
    if (absl::StrContains(path, "webhook_subscriptions") && method != "POST") Subscribe();
    if (absl::EndsWith(path, "rotate_secret")) Subscribe();
    return rig_.Call(method, absl::StrCat("/api/v3.1/", Fill(path)), Body(method, path));
  }

 private:
  SandboxRig::Answer Post(const std::string& path, const Json& body) { return rig_.Post("/api/v3.1/" + path, body); }
  std::string AuthConfig() { return rig_.Get("/api/v3.1/auth_configs").body["items"][0]["id"]; }
  Json Link() { return Post("connected_accounts/link", {{"auth_config_id", AuthConfig()}, {"user_id", "carol"}}).body; }
  Json Subscribe() {
    Json body = {{"webhook_url", "https://example.com/hook"}, {"enabled_events", {"composio.trigger.message"}}};
    subscription_ = Post("webhook_subscriptions", body).body["id"];
    return body;
  }
  std::string Upsert() {
    return rig_.Enable("alice", "GITHUB_STAR_ADDED_EVENT", {{"owner", "octocat"}, {"repo", "hello-world"}});
  }

  std::string Fill(const std::string& path) {
    const std::string kind = path.substr(0, path.find('/'));
    std::string filled = absl::StrReplaceAll(path, {{"{status}", "DISABLED"},
                                                    {"{toolkit_slug}", "github"},
                                                    {"{tool_slug}", "GITHUB_GET_THE_AUTHENTICATED_USER"},
                                                    {"{id}", subscription_}});
    if (kind == "toolkits") return absl::StrReplaceAll(filled, {{"{slug}", "github"}});
    if (kind == "auth_configs") return absl::StrReplaceAll(filled, {{"{nanoid}", AuthConfig()}});
    if (absl::StrContains(filled, "{triggerId}")) return absl::StrReplaceAll(filled, {{"{triggerId}", Upsert()}});
    std::string connection = rig_.ConnectionOf("alice", "github");
    return absl::StrReplaceAll(
        filled, {{"{nanoid}", connection}, {"{nanoId}", connection}, {"{slug}", "GITHUB_STAR_ADDED_EVENT"}});
  }

  std::string ApiKeyConfig() {
    Json body = {{"toolkit", {{"slug", "github"}}},
                 {"auth_config", {{"type", "use_custom_auth"}, {"authScheme", "API_KEY"}}}};
    return Post("auth_configs", body).body["auth_config"]["id"];
  }

  Json Body(const std::string& method, const std::string& path) {
    if (method == "GET" || method == "DELETE") return nullptr;
    const Json star = {{"owner", "octocat"}, {"repo", "hello-world"}};
    const std::map<std::string, std::function<Json()>> bodies = {
        {"POST auth_configs",
         [] {
           return Json{{"toolkit", {{"slug", "github"}}}};
         }},
        {"PATCH auth_configs/{nanoid}",
         [] {
           return Json{{"type", "default"}, {"name", "renamed"}};
         }},
        {"POST connected_accounts",
         [this] {
           Json values = {{"generic_api_key", "k"}};
           return Json{{"auth_config", {{"id", ApiKeyConfig()}}},
                       {"connection",
                        {{"user_id", "carol"}, {"state", {{"authScheme", "API_KEY"}, {"val", std::move(values)}}}}}};
         }},
        {"POST connected_accounts/link",
         [this] {
           return Json{{"auth_config_id", AuthConfig()}, {"user_id", "carol"}};
         }},
        {"PATCH connected_accounts/{nanoid}",
         [] {
           return Json{{"alias", "work"}};
         }},
        {"PATCH connected_accounts/{nanoId}/status",
         [] {
           return Json{{"enabled", false}};
         }},
        {"POST toolkits/multi",
         [] {
           return Json{{"toolkits", {"github"}}};
         }},
        {"POST toolkits/{toolkit_slug}/scopes/recommended",
         [] {
           return Json{{"tools", Json::array()}};
         }},
        {"POST tools/execute/proxy",
         [this] {
           return Json{{"connected_account_id", rig_.ConnectionOf("alice", "github")},
                       {"endpoint", "/user"},
                       {"method", "GET"}};
         }},
        {"POST tools/execute/{tool_slug}",
         [] {
           return Json{{"user_id", "alice"}};
         }},
        {"POST tools/scopes/required",
         [] {
           return Json{{"tools", {"GITHUB_STAR_A_REPOSITORY_FOR_THE_AUTHENTICATED_USER"}}};
         }},
        {"POST trigger_instances/{slug}/upsert",
         [star] {
           return Json{{"user_id", "alice"}, {"trigger_config", star}};
         }},
        {"PATCH trigger_instances/manage/{triggerId}",
         [] {
           return Json{{"status", "disable"}};
         }},
        {"POST webhook_subscriptions",
         [] {
           return Json{{"webhook_url", "https://example.com"}, {"enabled_events", {"composio.trigger.message"}}};
         }},
        {"PATCH webhook_subscriptions/{id}", [] {
           return Json{{"version", "V2"}};
         }}};
    auto it = bodies.find(absl::StrCat(method, " ", path));
    return it == bodies.end() ? Json::object() : it->second();
  }

  SandboxRig rig_{/*demo_triggers=*/true};
  std::string subscription_;
};

TEST(AllRoutesTest, EveryAnswerHasAllFieldsThatTheSpecificationRequires) {
  for (const Required& row : kRequired) {
    SCOPED_TRACE(absl::StrCat(row.method, " ", row.path, " ", row.status));
    SandboxRig::Answer answer = Caller().Call(row);
    EXPECT_EQ(answer.status, row.status) << answer.text;
    EXPECT_EQ(Missing(answer.body, row.fields), std::set<std::string>()) << answer.text.substr(0, 2000);
  }
}

TEST(AllRoutesTest, EveryRouteIsInTheTableOrAnswersABareList) {
  std::set<std::string> known;
  for (const Required& row : kRequired) known.insert(absl::StrCat(row.method, " ", row.path));
  for (const char* bare : {"GET tools/enum", "GET triggers_types/list/enum", "POST tools/execute/{tool_slug}/input"}) {
    known.insert(bare);
  }
  const RouteTable table = AllRoutes();
  for (const Route& route : table.routes()) {
    std::string path;
    for (const std::string& segment : route.segments) absl::StrAppend(&path, path.empty() ? "" : "/", segment);
    EXPECT_EQ(known.count(absl::StrCat(route.method, " ", path)), 1u) << route.method << " " << path;
  }
}

TEST(AllRoutesTest, EnumsAreBareArraysOfSlugs) {
  SandboxRig rig;
  auto tools = rig.Get("/api/v3.1/tools/enum").body;
  auto types = rig.Get("/api/v3.1/triggers_types/list/enum").body;
  EXPECT_GE(tools.size(), 30u);
  EXPECT_GE(types.size(), 15u);
  EXPECT_TRUE(tools[0].is_string());
  EXPECT_TRUE(types[0].is_string());
}

}  // namespace
}  // namespace composio::sandbox
