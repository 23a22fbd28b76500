// SPDX-License-Identifier: Apache-2.0
#include "service/api/tool_service.h"

#include "service/api/execute_tool.h"
#include "service/api/unary_handler.h"

namespace composio::api {

void RegisterToolService(router::Router& router, const router::LocalCaller& caller) {
  const auto parts =
      std::make_shared<const ToolServiceParts>(ToolServiceParts{caller, router.Find(ExecuteTool::kMethod)});
  RegisterUnary(router, ExecuteTool::kMethod, [parts](std::shared_ptr<UnaryCall> call, const base::Slice& request) {
    ExecuteTool::Start(std::move(call), request, *parts);
  });
}

}  // namespace composio::api
