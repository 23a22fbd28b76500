// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/action_logs_api.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "sandbox/api/log_page.h"

namespace composio::sandbox {
namespace {

constexpr size_t kMaxLimit = 1'000;

const std::map<std::string, std::string ToolExecution::*>& Fields() {
  static const auto* fields = new std::map<std::string, std::string ToolExecution::*>{
      {"action_key", &ToolExecution::tool},       {"app_key", &ToolExecution::toolkit},
      {"user_id", &ToolExecution::user_id},       {"connected_account_id", &ToolExecution::connection_id},
      {"session_id", &ToolExecution::session_id}, {"log_id", &ToolExecution::id},
      {"request_id", &ToolExecution::request_id}, {"auth_config_id", &ToolExecution::auth_config_id}};
  return *fields;
}

Json App(const World& world, const std::string& toolkit) {
  const CatalogueApp* app = world.catalogue().FindApp(toolkit);
  const Json& item = app == nullptr ? Json() : app->toolkit;
  return {{"icon", StringAt(At(item, "meta"), "logo")}, {"name", StringAt(item, "name")}, {"uniqueId", toolkit}};
}

Json Summary(const World& world, const ToolExecution& execution) {
  Json app = App(world, execution.toolkit);
  app.erase("uniqueId");
  return {{"id", execution.id},
          {"actionKey", execution.tool},
          {"appKey", execution.toolkit},
          {"app", std::move(app)},
          {"connectedAccountId", execution.connection_id},
          {"entityId", execution.user_id},
          {"status", execution.successful() ? "success" : "failed"},
          {"executionTime", absl::ToInt64Milliseconds(execution.end - execution.start)},
          {"minimalResponse", execution.successful() ? "" : AsText(execution.error)},
          {"credentialSource", execution.credential_source},
          {"createdAt", absl::ToUnixMillis(execution.start)}};
}

Json Step(const ToolExecution& execution) {
  return {{"type", "tool_execution"},
          {"startTime", absl::ToUnixMillis(execution.start)},
          {"endTime", absl::ToUnixMillis(execution.end)},
          {"totalDuration", absl::ToInt64Milliseconds(execution.end - execution.start)},
          {"status", execution.successful() ? "success" : "failure"},
          {"message", absl::StrCat("executed ", execution.tool)}};
}

Json Detail(const World& world, const ToolExecution& execution) {
  Json session = Json::object();
  if (!execution.session_id.empty()) session["id"] = execution.session_id;
  Json error = Json::object();
  if (!execution.successful()) error["message"] = execution.error;
  return {{"actionLogId", execution.id},
          {"actionId", execution.tool},
          {"status", execution.successful() ? "success" : "error"},
          {"app", App(world, execution.toolkit)},
          {"version", execution.version},
          {"connection", {{"id", execution.connection_id}, {"entity", execution.user_id}}},
          {"credentialSource", execution.credential_source},
          {"session", std::move(session)},
          {"executionMetadata", {{"requestId", execution.request_id}}},
          {"steps", Json::array({Step(execution)})},
          {"payloadReceived", execution.arguments},
          {"startTime", absl::ToUnixMillis(execution.start)},
          {"endTime", absl::ToUnixMillis(execution.end)},
          {"totalDuration", absl::StrCat(absl::ToInt64Milliseconds(execution.end - execution.start), "ms")},
          {"response", execution.data},
          {"error", std::move(error)}};
}

struct Condition {
  std::string ToolExecution::*field;
  bool contains, ignore_case;
  std::string value;

  bool Match(const ToolExecution& execution) const {
    std::string actual = execution.*field;
    std::string wanted = value;
    if (ignore_case) {
      absl::AsciiStrToLower(&actual);
      absl::AsciiStrToLower(&wanted);
    }
    return contains ? absl::StrContains(actual, wanted) : actual == wanted;
  }
};

std::vector<Condition> ReadConditions(const Json& body, BodyCheck& check) {
  std::vector<Condition> conditions;
  const bool ignore_case = At(body, "case_sensitive") != true;
  const Json& params = At(body, "search_params");
  for (size_t i = 0; i < params.size(); ++i) {
    auto field = Fields().find(StringAt(params[i], "field"));
    const std::string operation = StringAt(params[i], "operation");
    if (field == Fields().end()) {
      check.Add(absl::StrCat("search_params.", i, ".field: Unknown field '", StringAt(params[i], "field"), "'"));
    } else if (operation != "==" && operation != "contains" && !operation.empty()) {
      check.Add(absl::StrCat("search_params.", i, ".operation: Expected '==' | 'contains'"));
    } else {
      conditions.push_back({field->second, operation == "contains", ignore_case, StringAt(params[i], "value")});
    }
  }
  return conditions;
}

ApiAnswer List(ApiContext context, const ApiRequest& request) {
  const Json& body = request.body;
  BodyCheck check(body);
  check.Array("search_params").Bool("case_sensitive");
  LogQuery query;
  query.limit = LogLimit(body, kMaxLimit, check);
  query.from = LogTime(body, "from", query.from, check);
  query.to = LogTime(body, "to", query.to, check);
  // A number here, and null on the first page.
  const Json& cursor = At(body, "cursor");
  if (!cursor.is_null() && (!cursor.is_number() || !(cursor.get<double>() >= 0))) {
    check.Add("cursor: Expected number");
  } else if (!cursor.is_null() && cursor.get<double>() > 0) {
    query.before = static_cast<uint64_t>(cursor.get<double>());
  }
  const std::vector<Condition> conditions = ReadConditions(body, check);
  if (!check.ok()) return Invalid(check.errors());
  auto wanted = [&](const ToolExecution& execution) {
    for (const Condition& condition : conditions) {
      if (!condition.Match(execution)) return false;
    }
    return true;
  };
  auto page = ReadLog<ToolExecution>(context.world.activity.executions, query, &ToolExecution::start, wanted);
  Json data = Json::array();
  for (const ToolExecution* execution : page.entries) data.push_back(Summary(context.world, *execution));
  return Ok({{"data", std::move(data)}, {"nextCursor", page.next ? Json(*page.next) : Json(nullptr)}});
}

ApiAnswer Get(ApiContext context, const ApiRequest& request) {
  const ToolExecution* execution = context.world.activity.executions.Find(request.PathValue("id"));
  if (execution == nullptr) return NotFound("Log", request.PathValue("id"), "Log_NotFound");
  return Ok(Detail(context.world, *execution));
}

ApiAnswer ListFields(ApiContext, const ApiRequest&) {
  Json fields = Json::array();
  for (const auto& [id, member] : Fields()) fields.push_back({{"id", id}, {"displayName", id}, {"type", "string"}});
  return Ok({{"fields", {{"execution", std::move(fields)}}}});
}

}  // namespace

void AddActionLogRoutes(RouteTable& routes) {
  routes.Add("POST", "internal/action_execution/logs", Accepts::kProject, List);
  routes.Add("GET", "internal/action_execution/log/{id}", Accepts::kProject, Get);
  routes.Add("GET", "internal/action_execution/fields", Accepts::kProject, ListFields);
}

}  // namespace composio::sandbox
