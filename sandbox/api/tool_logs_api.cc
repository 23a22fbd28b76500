// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/tool_logs_api.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "sandbox/api/log_page.h"

namespace composio::sandbox {
namespace {

constexpr size_t kMaxLimit = 1'000;

const char* Status(const ToolExecution& execution) { return execution.successful() ? "success" : "failed"; }

Json Summary(const ToolExecution& execution) {
  return {{"id", execution.id},
          {"timestamp", TimeText(execution.start)},
          {"type", "tool.execution"},
          {"status", Status(execution)},
          {"level", execution.successful() ? "info" : "error"},
          {"message", execution.successful() ? absl::StrCat(execution.tool, " executed") : AsText(execution.error)},
          {"metadata",
           {{"credential_source", execution.credential_source},
            {"tool_slug", execution.tool},
            {"toolkit_slug", execution.toolkit},
            {"tool_version", execution.version},
            {"user_id", execution.user_id},
            {"connected_account_id", execution.connection_id},
            {"auth_config_id", execution.auth_config_id}}},
          {"metrics", {{"duration_ms", absl::ToInt64Milliseconds(execution.end - execution.start)}}},
          {"parent", nullptr}};
}

Json Detail(const ToolExecution& execution) {
  Json out = Summary(execution);
  out["timings"] = {{"start_time", absl::ToUnixMillis(execution.start)},
                    {"end_time", absl::ToUnixMillis(execution.end)}};
  out["context"] = {{"request_id", execution.request_id}};
  if (!execution.session_id.empty()) out["context"]["session_id"] = execution.session_id;
  out["source"] = Json::object();
  out["data"] = {{"arguments", execution.arguments}, {"response", execution.data}, {"error", execution.error}};
  return out;
}

// One of a request's `filters`.
struct Filter {
  std::string ToolExecution::*field = nullptr;
  bool contains = false, negated = false;
  std::string value;

  bool Match(const ToolExecution& execution) const {
    const std::string actual = field == nullptr ? Status(execution) : execution.*field;
    return (contains ? absl::StrContains(actual, value) : actual == value) != negated;
  }
};

// `status` is no field but told by the outcome.
const std::map<std::string, std::string ToolExecution::*>& Fields() {
  static const auto* fields =
      new std::map<std::string, std::string ToolExecution::*>{{"tool_slug", &ToolExecution::tool},
                                                              {"toolkit_slug", &ToolExecution::toolkit},
                                                              {"connected_account_id", &ToolExecution::connection_id},
                                                              {"auth_config_id", &ToolExecution::auth_config_id},
                                                              {"status", nullptr},
                                                              {"user_id", &ToolExecution::user_id},
                                                              {"session_id", &ToolExecution::session_id},
                                                              {"sandbox_id", &ToolExecution::sandbox_id},
                                                              {"request_id", &ToolExecution::request_id},
                                                              {"log_id", &ToolExecution::id}};
  return *fields;
}

std::vector<Filter> ReadFilters(const Json& body, BodyCheck& check) {
  std::vector<Filter> filters;
  const Json& list = At(body, "filters");
  for (size_t i = 0; i < list.size(); ++i) {
    auto field = Fields().find(StringAt(list[i], "field"));
    std::string op = StringAt(list[i], "operator");
    if (field == Fields().end()) check.Add(absl::StrCat("filters.", i, ".field: Invalid enum value"));
    if (op != "==" && op != "!=" && op != "contains" && op != "not_contains") {
      check.Add(absl::StrCat("filters.", i, ".operator: Invalid enum value"));
    }
    if (!At(list[i], "value").is_string()) check.Add(absl::StrCat("filters.", i, ".value: Required"));
    if (!check.ok()) continue;
    filters.push_back({field->second, absl::EndsWith(op, "contains"), op == "!=" || op == "not_contains",
                       StringAt(list[i], "value")});
  }
  return filters;
}

ApiAnswer List(ApiContext context, const ApiRequest& request) {
  const Json body = request.body.is_null() ? Json::object() : request.body;
  BodyCheck check(body);
  check.Array("filters").Object("time_range").String("cursor");
  LogQuery query;
  query.before = LogCursor(body, check);
  query.limit = LogLimit(body, kMaxLimit, check);
  if (const Json& range = At(body, "time_range"); range.is_object()) {
    query.from = LogTime(range, "from", query.from, check);
    query.to = LogTime(range, "to", query.to, check);
  }
  const std::vector<Filter> filters = ReadFilters(body, check);
  if (!check.ok()) return Invalid(check.errors());
  auto wanted = [&](const ToolExecution& execution) {
    for (const Filter& filter : filters) {
      if (!filter.Match(execution)) return false;
    }
    return true;
  };
  auto page = ReadLog<ToolExecution>(context.world.activity.executions, query, &ToolExecution::start, wanted);
  Json logs = Json::array();
  for (const ToolExecution* execution : page.entries) logs.push_back(Summary(*execution));
  return Ok({{"logs", std::move(logs)}, {"next_cursor", LogCursorText(page.next)}});
}

ApiAnswer Get(ApiContext context, const ApiRequest& request) {
  const ToolExecution* execution = context.world.activity.executions.Find(request.PathValue("id"));
  if (execution == nullptr) return NotFound("Log", request.PathValue("id"), "Log_NotFound");
  return Ok(Detail(*execution));
}

}  // namespace

void AddToolLogRoutes(RouteTable& routes) {
  routes.Add("POST", "logs/tool_execution", Accepts::kProject, List);
  routes.Add("GET", "logs/tool_execution/{id}", Accepts::kProject, Get);
}

}  // namespace composio::sandbox
