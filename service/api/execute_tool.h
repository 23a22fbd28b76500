// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "composio/gateway/v1/tool_service.pb.h"
#include "service/api/tool_service.h"
#include "service/api/unary_call.h"

namespace composio::api {

// One ExecuteTool call: where no version is told the newest is looked up and sent, where it is asked for the arguments
// are held against the tool's schema, then Composio executes. Kept alive by what it waits for. On the call's worker
// only.
class ExecuteTool : public std::enable_shared_from_this<ExecuteTool> {
 public:
  static constexpr char kMethod[] = "/composio.gateway.v1.ToolService/ExecuteTool";

  static void Start(std::shared_ptr<UnaryCall> call, const base::Slice& request, const ToolServiceParts& with);

 private:
  ExecuteTool(std::shared_ptr<UnaryCall> call, const ToolServiceParts& with) : call_(std::move(call)), with_(with) {}

  bool validates() const { return request_.validate_arguments() || request_.validate_only(); }
  void Begin();
  void OnTool(absl::StatusOr<gateway::v1::GetToolResponse> answer);
  void Execute();

  const std::shared_ptr<UnaryCall> call_;
  const ToolServiceParts& with_;
  gateway::v1::ExecuteToolRequest request_;
};

}  // namespace composio::api
