// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/tool_execution_api.h"

#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "sandbox/api/account_choice.h"
#include "sandbox/api/body.h"
#include "sandbox/api/proxy_execution.h"
#include "sandbox/api/tool_run.h"
#include "sandbox/api/tools_api.h"
#include "sandbox/api/versions.h"

namespace composio::sandbox {
namespace {

Json Result(ToolRunResult result) {
  bool successful = result.outcome.error.is_null();
  return {{"data", std::move(result.outcome.data)},
          {"error", std::move(result.outcome.error)},
          {"successful", successful},
          {"log_id", std::move(result.log_id)},
          {"session_info", nullptr}};
}

// A plausible value for a property, from its examples or its default.
Json Example(const Json& property) {
  if (const Json& examples = At(property, "examples"); examples.is_array() && !examples.empty()) return examples[0];
  if (!At(property, "default").is_null()) return At(property, "default");
  std::string type = AsText(At(property, "type"));
  if (type == "integer" || type == "number") return 1;
  if (type == "boolean") return false;
  if (type == "array") return Json::array();
  if (type != "object") return "text";
  Json object = Json::object();
  for (const Json& name : At(property, "required")) {
    object[AsText(name)] = Example(At(At(property, "properties"), AsText(name)));
  }
  return object;
}

// There is no model here: the required arguments get their examples, and one of them the text itself where its name
// says that it is prose.
Json ArgumentsFromText(const Json& schema, const std::string& text) {
  Json out = Json::object();
  for (const Json& name : At(schema, "required")) {
    std::string key = AsText(name);
    bool prose = key == "text" || key == "body" || key == "message" || key == "title" || key == "query";
    out[key] = prose ? Json(text) : Example(At(At(schema, "properties"), key));
  }
  return out;
}

bool HasVersion(const CatalogueTool& tool, const std::string& version) {
  return AtVersion(tool.item, tool.item["available_versions"], version).has_value();
}

ApiAnswer Execute(ApiContext context, const ApiRequest& request) {
  const CatalogueTool* tool = context.world.catalogue().FindTool(request.PathValue("tool_slug"));
  if (tool == nullptr) return ToolNotFound(request.PathValue("tool_slug"));
  const Json& body = request.body;
  BodyCheck check(body);
  check.String("connected_account_id").String("user_id").String("entity_id").String("version").String("text");
  check.Object("arguments").Object("custom_auth_params").Object("custom_connection_data");
  if (!At(body, "arguments").is_null() && !At(body, "text").is_null()) check.Add("arguments: excludes text");
  if (!check.ok()) return Invalid(check.errors());
  std::string version = StringAt(body, "version");
  if (!HasVersion(*tool, version)) {
    return ToolNotFound(absl::StrCat(StringAt(tool->item, "slug"), " in version ", version));
  }
  ToolRun run{.tool = *tool, .version = version, .request_id = request.request_id, .base_url = request.base_url};
  run.user_id = StringAt(body, At(body, "user_id").is_string() ? "user_id" : "entity_id");
  bool own_credentials = !At(body, "custom_auth_params").is_null() || !At(body, "custom_connection_data").is_null();
  run.credential_source = own_credentials ? "custom_auth" : "no_auth";
  if (tool->item["no_auth"] != true && !own_credentials) {
    AccountChoice choice = ChooseAccount(context.world, body, StringAt(tool->item["toolkit"], "slug"));
    if (choice.connection == nullptr) return choice.refusal;
    run.connection = choice.connection;
    run.credential_source = "connected_account";
  }
  if (!At(body, "arguments").is_null()) run.arguments = At(body, "arguments");
  if (!At(body, "text").is_null()) {
    run.arguments = ArgumentsFromText(tool->item["input_parameters"], StringAt(body, "text"));
  }
  return Ok(Result(RunTool(context, std::move(run))));
}

ApiAnswer Input(ApiContext context, const ApiRequest& request) {
  const CatalogueTool* tool = context.world.catalogue().FindTool(request.PathValue("tool_slug"));
  if (tool == nullptr) return ToolNotFound(request.PathValue("tool_slug"));
  BodyCheck check(request.body);
  check.String("text", true).String("custom_description").String("system_prompt").String("version");
  if (!check.ok()) return Invalid(check.errors());
  return Ok({{"arguments", ArgumentsFromText(tool->item["input_parameters"], StringAt(request.body, "text"))}});
}

}  // namespace

void AddToolExecutionRoutes(RouteTable& routes) {
  routes.Add("POST", "tools/execute/proxy", Accepts::kProject, ExecuteProxy);
  routes.Add("POST", "tools/execute/{tool_slug}", Accepts::kProjectOrUser, Execute);
  routes.Add("POST", "tools/execute/{tool_slug}/input", Accepts::kProject, Input);
}

}  // namespace composio::sandbox
