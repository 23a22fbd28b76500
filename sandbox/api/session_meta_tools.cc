// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/session_meta_tools.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "sandbox/api/session_config.h"
#include "sandbox/api/session_link.h"
#include "sandbox/api/session_search.h"
#include "sandbox/api/tool_run.h"
#include "sandbox/api/tools_api.h"
#include "sandbox/state/ids.h"

namespace composio::sandbox {
namespace {

constexpr size_t kMaxCalls = 50;

ApiAnswer Completed(World& world, Json data) {
  return Ok({{"result_type", "completed"},
             {"data", std::move(data)},
             {"error", nullptr},
             {"log_id", NanoId(world.random(), "log_")}});
}

ApiAnswer Failed(World& world, const std::string& error) {
  return Ok({{"result_type", "failed"},
             {"data", Json::object()},
             {"error", error},
             {"log_id", NanoId(world.random(), "log_")}});
}

ApiAnswer MultiExecute(ApiContext context, const ApiRequest& request, const ToolSession& session,
                       const Json& arguments) {
  const Json& calls = At(arguments, "tools");
  if (!calls.is_array() || calls.empty() || calls.size() > kMaxCalls) {
    return Failed(context.world, absl::StrCat("tools: has to list 1 to ", kMaxCalls, " calls"));
  }
  Json results = Json::array();
  int failures = 0;
  for (size_t i = 0; i < calls.size(); ++i) {
    ApiAnswer answer = ExecuteInSession(context, request, session, calls[i]);
    const bool good = answer.status == 200 && answer.body["result_type"] == "completed";
    failures += good ? 0 : 1;
    Json result = {{"index", i}, {"tool_slug", At(calls[i], "tool_slug")}, {"successful", good}};
    result[good ? "data" : "error"] = good                   ? answer.body["data"]
                                      : answer.status == 200 ? answer.body["error"]
                                                             : answer.body["error"]["message"];
    results.push_back(std::move(result));
  }
  return Completed(context.world, {{"results", std::move(results)},
                                   {"success_count", static_cast<int>(calls.size()) - failures},
                                   {"error_count", failures}});
}

ApiAnswer ManageConnections(ApiContext context, const ApiRequest& request, const ToolSession& session,
                            const Json& arguments) {
  World& world = context.world;
  Json results = Json::object();
  for (const Json& slug : At(arguments, "toolkits")) {
    const std::string toolkit = AsText(slug);
    if (world.catalogue().FindApp(toolkit) == nullptr || !AllowsToolkit(session.config(), toolkit)) {
      results[toolkit] = {{"status", "failed"}, {"message", "This session has no such toolkit."}};
    } else if (const Connection* account = SessionAccount(world, session, toolkit, "")) {
      results[toolkit] = {{"status", "active"}, {"connected_account_id", account->id}};
    } else {
      results[toolkit] = LinkForSession(world, session, {{"toolkit", toolkit}}, request.base_url);
      results[toolkit]["status"] = "initiated";
    }
  }
  return Completed(world, {{"results", std::move(results)}});
}

}  // namespace

ApiAnswer NoActiveConnection(const ToolSession& session, const std::string& toolkit) {
  return Error({.status = 400,
                .slug = "ToolRouterV2_NoActiveConnection",
                .message = absl::StrCat("No active connection of user ", session.user_id, " for toolkit ", toolkit),
                .suggested_fix = "Connect the user by the session's link operation."});
}

ApiAnswer ExecuteInSession(ApiContext context, const ApiRequest& request, const ToolSession& session,
                           const Json& call) {
  World& world = context.world;
  const std::string slug = StringAt(call, "tool_slug");
  const CatalogueTool* tool = world.catalogue().FindTool(slug);
  if (tool == nullptr) return ToolNotFound(slug);
  if (!AllowsTool(session.config(), *tool)) {
    return Error({.status = 403,
                  .slug = "ToolRouterV2_ToolNotAllowed",
                  .message = absl::StrCat("Tool ", slug, " is not enabled in session ", session.id),
                  .suggested_fix = "Enable the toolkit and the tool in the session."});
  }
  const std::string toolkit = StringAt(tool->item["toolkit"], "slug");
  ToolRun run{.tool = *tool,
              .credential_source = "no_auth",
              .version = StringAt(tool->item, "version"),
              .user_id = session.user_id,
              .session_id = session.id,
              .request_id = request.request_id,
              .base_url = request.base_url};
  if (tool->item["no_auth"] != true) {
    run.connection = SessionAccount(world, session, toolkit, StringAt(call, "account"));
    if (run.connection == nullptr) return NoActiveConnection(session, toolkit);
    run.credential_source = "connected_account";
  }
  if (At(call, "arguments").is_object()) run.arguments = call["arguments"];
  ToolRunResult result = RunTool(context, std::move(run));
  const bool failed = !result.outcome.error.is_null();
  return Ok({{"result_type", failed ? "failed" : "completed"},
             {"data", std::move(result.outcome.data)},
             {"error", std::move(result.outcome.error)},
             {"log_id", std::move(result.log_id)}});
}

ApiAnswer ExecuteMetaTool(ApiContext context, const ApiRequest& request, const ToolSession& session) {
  World& world = context.world;
  const std::string slug = StringAt(request.body, "slug");
  const Json& arguments = At(request.body, "arguments");
  if (slug == "COMPOSIO_SUBMIT_FEEDBACK") return Completed(world, {{"received", true}});
  const auto tools = MetaTools(session.config());
  if (std::find(tools.begin(), tools.end(), slug) == tools.end()) {
    return Invalid({absl::StrCat("slug: this session has no tool ", slug)});
  }
  if (slug == "COMPOSIO_SEARCH_TOOLS") {
    return Completed(world, SearchTools(world, session, At(arguments, "queries")));
  }
  if (slug == "COMPOSIO_GET_TOOL_SCHEMAS") {
    return Completed(world, {{"tool_schemas", ToolSchemas(world, session, At(arguments, "tool_slugs"))}});
  }
  if (slug == "COMPOSIO_MULTI_EXECUTE_TOOL") return MultiExecute(context, request, session, arguments);
  if (slug == "COMPOSIO_MANAGE_CONNECTIONS") return ManageConnections(context, request, session, arguments);
  if (slug == "COMPOSIO_WAIT_FOR_CONNECTIONS") {
    return Completed(world, {{"statuses", ConnectionStatuses(world, session, At(arguments, "toolkits"))}});
  }
  return Failed(world, absl::StrCat(slug, ": the sandbox has no workbench"));
}

}  // namespace composio::sandbox
