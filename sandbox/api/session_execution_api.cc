// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "sandbox/api/proxy_execution.h"
#include "sandbox/api/session_config.h"
#include "sandbox/api/session_meta_tools.h"
#include "sandbox/api/sessions_api.h"

namespace composio::sandbox {
namespace {

ApiAnswer Execute(ApiContext context, const ApiRequest& request) {
  const ToolSession* session = FindSession(context.world, request);
  if (session == nullptr) return NoSession(request);
  BodyCheck check(request.body);
  check.String("tool_slug", true).Object("arguments").String("account");
  if (!check.ok()) return Invalid(check.errors());
  return ExecuteInSession(context, request, *session, request.body);
}

ApiAnswer ExecuteMeta(ApiContext context, const ApiRequest& request) {
  const ToolSession* session = FindSession(context.world, request);
  if (session == nullptr) return NoSession(request);
  BodyCheck check(request.body);
  check.String("slug", true).Object("arguments");
  if (!check.ok()) return Invalid(check.errors());
  return ExecuteMetaTool(context, request, *session);
}

ApiAnswer Proxy(ApiContext context, const ApiRequest& request) {
  const ToolSession* session = FindSession(context.world, request);
  if (session == nullptr) return NoSession(request);
  BodyCheck check(request.body);
  check.String("toolkit_slug", true);
  if (!check.ok()) return Invalid(check.errors());
  const std::string toolkit = StringAt(request.body, "toolkit_slug");
  const Connection* account = SessionAccount(context.world, *session, toolkit, "");
  if (account == nullptr) return NoActiveConnection(*session, toolkit);
  ApiRequest inner = request;
  inner.body["connected_account_id"] = account->id;
  ApiAnswer answer = ExecuteProxy(context, inner);
  if (answer.status == 200) answer.body["result_type"] = "completed";
  return answer;
}

}  // namespace

void AddSessionExecutionRoutes(RouteTable& routes) {
  routes.Add("POST", "tool_router/session/{session_id}/execute", Accepts::kProject, Execute);
  routes.Add("POST", "tool_router/session/{session_id}/execute_meta", Accepts::kProject, ExecuteMeta);
  routes.Add("POST", "tool_router/session/{session_id}/proxy_execute", Accepts::kProjectOrUser, Proxy);
}

}  // namespace composio::sandbox
