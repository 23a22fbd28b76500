// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/legacy_service_api.h"

#include <map>
#include <utility>

#include "absl/strings/str_cat.h"
#include "sandbox/api/legacy_answer.h"

namespace composio::sandbox {
namespace {

constexpr size_t kMaxLogs = 10'000;

ApiAnswer Health(ApiContext, const ApiRequest&) { return Ok({{"status", "ok"}}); }

ApiAnswer BillingPortal(ApiContext, const ApiRequest& request) {
  return Ok({{"url", absl::StrCat(request.base_url, "/")}});
}

ApiAnswer PostLog(ApiContext context, const ApiRequest& request) {
  ApiAnswer wrong = LegacyRequire(request, {"providerName", "actionName", "request", "response", "isError"});
  if (wrong.status != 200) return wrong;
  std::vector<Json>& logs = context.world.legacy.logs;
  if (logs.size() == kMaxLogs) logs.erase(logs.begin());
  Json entry = request.body;
  entry["createdAt"] = TimeText(context.world.Now());
  logs.push_back(std::move(entry));
  return Ok({{"isIngested", true}, {"traceLogs", Json::object()}});
}

ApiAnswer LogsAnalytics(ApiContext context, const ApiRequest& request) {
  const std::string from = request.Query("startDate").value_or("");
  const std::string to = request.Query("endDate").value_or("");
  int64_t failed = 0;
  int64_t total = 0;
  for (const Json& log : context.world.legacy.logs) {
    const std::string time = StringAt(log, "createdAt");
    if (time < from || (!to.empty() && time > to)) continue;
    ++total;
    failed += At(log, "isError") == true;
  }
  return Ok({{"total", total}, {"failed", failed}, {"success", total - failed}});
}

ApiAnswer McpCommands(ApiContext, const ApiRequest& request) {
  return Ok({{"commands", Json::array({absl::StrCat("npx mcp-remote ", request.base_url, "/mcp")})}});
}

ApiAnswer ShortUrl(ApiContext context, const ApiRequest& request) {
  const std::string code = request.PathValue("shortCode");
  for (const Connection& connection : context.world.connections) {
    if (connection.link_token.empty() || connection.link_token != code) continue;
    ApiAnswer answer;
    answer.status = 302;
    answer.headers.emplace_back("location", absl::StrCat(request.base_url, "/_sandbox/link/", code));
    return answer;
  }
  return LegacyNotFound(request, "ShortUrl", code);
}

ApiAnswer SentryDns(ApiContext, const ApiRequest&) { return Ok({{"dns", ""}}); }

ApiAnswer ClearCache(ApiContext, const ApiRequest&) { return Ok({{"status", "success"}}); }

template <class Items>
std::map<std::string, int64_t> CountByUser(const Items& items) {
  std::map<std::string, int64_t> counts;
  for (const auto& item : items) ++counts[item.user_id];
  return counts;
}

Json Counts(const std::map<std::string, int64_t>& counts) {
  Json out = Json::array();
  for (const auto& [user, count] : counts) out.push_back({{"clientUniqueUserId", user}, {"count", count}});
  return out;
}

ApiAnswer Analytics(ApiContext context, const ApiRequest&) {
  World& world = context.world;
  std::map<std::string, int64_t> actions;
  int64_t failed = 0;
  for (const Json& log : world.legacy.logs) {
    ++actions[StringAt(log, "entityId")];
    failed += At(log, "isError") == true;
  }
  const auto count = [&](const std::string& id) {
    int64_t connections = 0;
    for (const Connection& connection : world.connections) connections += connection.auth_config_id == id;
    return connections;
  };
  Json integrations = Json::array();
  for (const AuthConfig& config : world.auth_configs) {
    integrations.push_back({{"id", config.id},
                            {"appName", config.toolkit},
                            {"integrationName", config.name},
                            {"connectionCount", count(config.id)},
                            {"triggerCount", 0},
                            {"requestLogsCount", 0}});
  }
  const int64_t logs = static_cast<int64_t>(world.legacy.logs.size());
  Json day = {{"date", TimeText(world.Now()).substr(0, 10)},
              {"byApp", {{"appName", "all"}, {"totalCount", logs}}},
              {"byStatus", {{"failed", failed}, {"success", logs - failed}}}};
  return Ok({{"entity",
              {{"byConnections", Counts(CountByUser(world.connections))},
               {"byActions", Counts(actions)},
               {"byTriggers", Counts(CountByUser(world.triggers))}}},
             {"actions", Json::array({day})},
             {"trigger", Json::array()},
             {"integrations", std::move(integrations)},
             {"app",
              {{"appName", "all"},
               {"connectionCount", world.connections.size()},
               {"triggerCount", world.triggers.size()},
               {"requestLogsCount", logs}}}});
}

ApiAnswer TopEntities(ApiContext context, const ApiRequest&) {
  return Ok({{"entities", Counts(CountByUser(context.world.connections))}});
}

}  // namespace

void AddLegacyServiceRoutes(RouteTable& routes) {
  routes.Add("GET", "health", Accepts::kNone, Health);
  routes.Add("GET", "api/v1/payment/self-serve-portal", Accepts::kProject, BillingPortal);
  routes.Add("POST", "api/v1/logs/", Accepts::kProject, PostLog);
  routes.Add("GET", "api/v1/logs/analytics", Accepts::kProject, LogsAnalytics);
  routes.Add("GET", "api/v1/mcp/commands", Accepts::kProject, McpCommands);
  routes.Add("GET", "s/{shortCode}", Accepts::kNone, ShortUrl);
  routes.Add("GET", "api/v1/cli/js-sentry-dns", Accepts::kNone, SentryDns);
  routes.Add("POST", "api/v1/clear-cache", Accepts::kNone, ClearCache);
  routes.Add("GET", "api/v1/analytics/", Accepts::kProject, Analytics);
  routes.Add("GET", "api/v1/analytics/entities", Accepts::kProject, TopEntities);
}

}  // namespace composio::sandbox
