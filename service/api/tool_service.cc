// SPDX-License-Identifier: Apache-2.0
#include "service/api/tool_service.h"

#include "service/api/execute_tool.h"
#include "service/api/execute_tool_calls.h"
#include "service/api/format_tools.h"
#include "service/api/unary_handler.h"

namespace composio::api {

void RegisterToolService(router::Router& router, const router::LocalCaller& caller) {
  const auto parts =
      std::make_shared<const ToolServiceParts>(ToolServiceParts{caller, router.Find(ExecuteTool::kMethod)});
  RegisterUnary(router, ExecuteTool::kMethod, [parts](std::shared_ptr<UnaryCall> call, const base::Slice& request) {
    ExecuteTool::Start(std::move(call), request, *parts);
  });
  const auto formats = std::make_shared<const ToolFormatParts>(caller);
  RegisterUnary(router, "/composio.gateway.v1.ToolService/FormatTools",
                [formats](std::shared_ptr<UnaryCall> call, const base::Slice& request) {
                  FormatTools::Start(std::move(call), request, *formats);
                });
  RegisterUnary(router, "/composio.gateway.v1.ToolService/ExecuteToolCalls",
                [formats](std::shared_ptr<UnaryCall> call, const base::Slice& request) {
                  ExecuteToolCalls::Start(std::move(call), request, *formats);
                });
}

}  // namespace composio::api
