// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/all_routes.h"

#include <gtest/gtest.h>

#include <fstream>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "tests/testing/facts_table.h"
#include "tests/testing/sandbox_rig.h"

namespace composio::sandbox {
namespace {

using testing::FactsTable;
using testing::SandboxRig;

// A call that is answered with success.
struct Operation {
  const char* method;
  const char* path;
  int status;
};

constexpr Operation kOperations[] = {
    // clang-format off
    {"GET", "auth_configs", 200},
    {"POST", "auth_configs", 201},
    {"DELETE", "auth_configs/{nanoid}", 200},
    {"GET", "auth_configs/{nanoid}", 200},
    {"PATCH", "auth_configs/{nanoid}", 200},
    {"PATCH", "auth_configs/{nanoid}/{status}", 200},
    {"GET", "connected_accounts", 200},
    {"POST", "connected_accounts", 201},
    {"POST", "connected_accounts/complete_auth", 200},
    {"POST", "connected_accounts/link", 201},
    {"PATCH", "connected_accounts/{nanoId}/status", 200},
    {"DELETE", "connected_accounts/{nanoid}", 200},
    {"GET", "connected_accounts/{nanoid}", 200},
    {"PATCH", "connected_accounts/{nanoid}", 200},
    {"POST", "connected_accounts/{nanoid}/refresh", 200},
    {"POST", "connected_accounts/{nanoid}/revoke", 200},
    {"GET", "toolkits", 200},
    {"GET", "toolkits/categories", 200},
    {"GET", "toolkits/changelog", 200},
    {"POST", "toolkits/multi", 200},
    {"GET", "toolkits/{slug}", 200},
    {"GET", "toolkits/{toolkit_slug}/scopes/grant_context", 200},
    {"POST", "toolkits/{toolkit_slug}/scopes/recommended", 200},
    {"GET", "tools", 200},
    {"POST", "tools/execute/proxy", 200},
    {"POST", "tools/execute/{tool_slug}", 200},
    {"POST", "tools/scopes/required", 200},
    {"GET", "tools/{tool_slug}", 200},
    {"GET", "trigger_instances/active", 200},
    {"DELETE", "trigger_instances/manage/{triggerId}", 200},
    {"PATCH", "trigger_instances/manage/{triggerId}", 200},
    {"POST", "trigger_instances/{slug}/upsert", 200},
    {"POST", "trigger_instances/{slug}/upsert", 201},
    {"GET", "triggers_types", 200},
    {"GET", "triggers_types/{slug}", 200},
    {"GET", "webhook_subscriptions", 200},
    {"POST", "webhook_subscriptions", 201},
    {"GET", "webhook_subscriptions/event_types", 200},
    {"DELETE", "webhook_subscriptions/{id}", 200},
    {"GET", "webhook_subscriptions/{id}", 200},
    {"PATCH", "webhook_subscriptions/{id}", 200},
    {"POST", "webhook_subscriptions/{id}/rotate_secret", 200},
    {"GET", "tools/enum", 200},
    {"POST", "tools/execute/{tool_slug}/input", 200},
    {"GET", "triggers_types/list/enum", 200},
    {"GET", "files/list", 200},
    {"POST", "files/upload/request", 200},
    {"POST", "logs/tool_execution", 200},
    {"GET", "logs/tool_execution/{id}", 200},
    {"GET", "internal/action_execution/fields", 200},
    {"GET", "internal/action_execution/log/{id}", 200},
    {"POST", "internal/action_execution/logs", 200},
    {"GET", "internal/trigger/log/{id}", 200},
    {"POST", "internal/trigger/logs", 200},
    {"POST", "cli/realtime/auth", 200},
    {"GET", "cli/realtime/credentials", 200},
    // clang-format on
};

// What SDKs call although no table describes it; realtime_api_test has them.
constexpr Operation kInNoTable[] = {
    {"GET", "internal/sdk/realtime/credentials", 200},
    {"POST", "internal/sdk/realtime/auth", 200},
};

// Makes the call that answers a row of the table with success, in a sandbox of its own.
class Caller {
 public:
  SandboxRig::Answer Call(const Operation& row) {
    const std::string method = row.method, path = row.path;
    if (path == "connected_accounts/complete_auth") {
      return Post(path, {{"session_uri", Link()["redirect_url"]}, {"user_id", "carol"}});
    }
    if (path == "trigger_instances/{slug}/upsert" && row.status == 200) Upsert();
    if (absl::StrContains(path, "webhook_subscriptions") && method != "POST") Subscribe();
    if (absl::EndsWith(path, "rotate_secret")) Subscribe();
    if (path == "files/list") Post("files/upload/request", Body("POST", "files/upload/request"));
    if (absl::StrContains(path, "log")) Log();
    std::map<std::string, std::string> headers;
    if (absl::StartsWith(path, "cli/")) headers["x-user-api-key"] = "uak_sandbox";
    return rig_.Call(method, absl::StrCat("/api/v3.1/", Fill(path)), Body(method, path), headers);
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
  // An execution, and an event that it fires.
  void Log() {
    Upsert();
    execution_ = Post("tools/execute/GITHUB_STAR_A_REPOSITORY_FOR_THE_AUTHENTICATED_USER",
                      {{"user_id", "alice"}, {"arguments", {{"owner", "octocat"}, {"repo", "hello-world"}}}})
                     .body["log_id"];
    event_ = Post("internal/trigger/logs", Json::object()).body["data"][0]["id"];
  }
  std::string Upsert() {
    return rig_.Enable("alice", "GITHUB_STAR_ADDED_EVENT", {{"owner", "octocat"}, {"repo", "hello-world"}});
  }

  std::string Fill(const std::string& path) {
    const std::string kind = path.substr(0, path.find('/'));
    std::string filled = absl::StrReplaceAll(path, {{"{status}", "DISABLED"},
                                                    {"{toolkit_slug}", "github"},
                                                    {"{tool_slug}", "GITHUB_GET_THE_AUTHENTICATED_USER"},
                                                    {"{id}", IdFor(kind, path)}});
    if (kind == "toolkits") return absl::StrReplaceAll(filled, {{"{slug}", "github"}});
    if (kind == "auth_configs") return absl::StrReplaceAll(filled, {{"{nanoid}", AuthConfig()}});
    if (absl::StrContains(filled, "{triggerId}")) return absl::StrReplaceAll(filled, {{"{triggerId}", Upsert()}});
    std::string connection = rig_.ConnectionOf("alice", "github");
    return absl::StrReplaceAll(
        filled, {{"{nanoid}", connection}, {"{nanoId}", connection}, {"{slug}", "GITHUB_STAR_ADDED_EVENT"}});
  }

  std::string IdFor(const std::string& kind, const std::string& path) {
    if (kind == "webhook_subscriptions") return subscription_;
    return absl::StrContains(path, "trigger") ? event_ : execution_;
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
        {"POST cli/realtime/auth",
         [] {
           return Json{{"socket_id", "1.2"}, {"channel_name", "private-cli-pr_sandbox"}};
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
        {"POST files/upload/request",
         [] {
           return Json{{"toolkit_slug", "googledrive"},
                       {"tool_slug", "GOOGLEDRIVE_UPLOAD_FILE"},
                       {"filename", "a.txt"},
                       {"mimetype", "text/plain"},
                       {"md5", std::string(32, 'a')}};
         }},
        {"POST internal/action_execution/logs",
         [] {
           return Json{{"cursor", nullptr}};
         }},
        {"POST tools/execute/{tool_slug}/input",
         [] {
           return Json{{"text", "who am I"}};
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
  std::string subscription_, execution_, event_;
};

TEST(AllRoutesTest, EveryAnswerIsAsTheTableOfFactsSays) {
  const FactsTable facts;
  for (const Operation& row : kOperations) {
    SCOPED_TRACE(absl::StrCat(row.method, " ", row.path, " ", row.status));
    SandboxRig::Answer answer = Caller().Call(row);
    EXPECT_EQ(answer.status, row.status) << answer.text;
    const std::string operation = absl::StrCat(row.method, " /api/v3.1/", row.path);
    EXPECT_EQ(facts.Complaints(operation, row.status, answer.body), std::vector<std::string>())
        << answer.text.substr(0, 2000);
  }
}

// Makes the calls of all_routes_journey.json, one after another, in one sandbox: operations whose answers hang
// together, in an order in which all succeed. Each call is [method, path, status, body, what later calls need of the
// answer ($name in bodies, {name} in paths), the kind of key where it is no project's].
class Journey {
 public:
  // Calls `report` with each call's operation, as the table names it, and what is wrong with the answer.
  void Run(const std::function<void(const std::string&, const std::vector<std::string>&)>& report) {
    std::ifstream file("tests/unit/sandbox/api/all_routes_journey.json");
    const Json steps = Json::parse(file, nullptr, /*allow_exceptions=*/false);
    ASSERT_TRUE(steps.is_array()) << "all_routes_journey.json is no data of this test";
    for (const Json& step : steps) {
      const std::string path = AsText(step[1]);
      if (path.empty()) {
        PutFile(AsText(answer_.body[AsText(step[3])]));
        continue;
      }
      std::map<std::string, std::string> headers;
      if (step.size() > 5) headers[absl::StrCat("x-", AsText(step[5]), "-api-key")] = "k_1";
      answer_ = rig_.Call(AsText(step[0]), absl::StrCat("/api/v3.1/", Filled(path, "{", "}")), Body(step[3]), headers);
      const std::string operation = OperationOf(AsText(step[0]), path);
      std::vector<std::string> wrong;
      if (answer_.status != step[2]) wrong.push_back(absl::StrCat("status ", answer_.status, ": ", answer_.text));
      if (wrong.empty()) wrong = facts_.Complaints(operation, answer_.status, answer_.body);
      report(operation, wrong);
      for (const auto& [name, where] : step[4].items()) {
        known_[name] = AsText(answer_.body[Json::json_pointer("/" + AsText(where))]);
      }
    }
  }

 private:
  void PutFile(const std::string& url) {
    const std::string target = url.substr(url.find("/_files/"));
    const size_t mark = target.find('?');
    EXPECT_EQ(rig_.Send({"PUT", target.substr(0, mark), target.substr(mark + 1), {}, "hello"}).status, 200);
  }
  std::string Filled(std::string text, const std::string& open, const std::string& close) {
    for (const auto& [name, value] : known_) text = absl::StrReplaceAll(text, {{open + name + close, value}});
    return text;
  }
  Json Body(const Json& body) { return ParseJson(Filled(Dump(body), "$", "")); }
  // The route that serves the path, with the parameters' names of the table.
  std::string OperationOf(const std::string& method, const std::string& path) {
    const std::string filled = Filled(path.substr(0, path.find('?')), "{", "}");
    auto match = routes_.Find(method, filled);
    if (!match) return absl::StrCat(method, " ", filled);
    return absl::StrCat(method, " /api/v3.1/", absl::StrJoin(match->route->segments, "/"));
  }

  const RouteTable routes_ = AllRoutes();
  const FactsTable facts_;
  SandboxRig rig_;
  SandboxRig::Answer answer_;
  std::map<std::string, std::string> known_;
};

TEST(AllRoutesTest, AnswersOfTheJourneyAreAsTheTableOfFactsSays) {
  Journey().Run([](const std::string& operation, const std::vector<std::string>& wrong) {
    EXPECT_EQ(wrong, std::vector<std::string>()) << operation;
  });
}

TEST(AllRoutesTest, EveryRouteIsCalledHere) {
  // One has nothing to answer.
  std::set<std::string> known = {"GET /api/v3.1/session_configs/{session_config_id}"};
  for (const Operation& row : kOperations) known.insert(absl::StrCat(row.method, " /api/v3.1/", row.path));
  for (const Operation& row : kInNoTable) known.insert(absl::StrCat(row.method, " /api/v3.1/", row.path));
  Journey().Run([&](const std::string& operation, const std::vector<std::string>&) { known.insert(operation); });
  const RouteTable table = AllRoutes();
  for (const Route& route : table.routes()) {
    const std::string operation = absl::StrCat(route.method, " /api/v3.1/", absl::StrJoin(route.segments, "/"));
    EXPECT_EQ(known.count(operation), 1u) << operation;
  }
}

TEST(AllRoutesTest, EveryOperationOfTheSpecificationHasARoute) {
  const RouteTable table = AllRoutes();
  std::set<std::string> routes;
  for (const Route& route : table.routes()) {
    routes.insert(absl::StrCat(route.method, " /api/v3.1/", absl::StrJoin(route.segments, "/")));
  }
  for (const std::string& operation : FactsTable().Operations()) {
    EXPECT_EQ(routes.count(operation), 1u) << operation;
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
