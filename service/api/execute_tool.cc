// SPDX-License-Identifier: Apache-2.0
#include "service/api/execute_tool.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "service/api/call_rpc.h"
#include "service/api/trigger_config.h"
#include "service/api/unary_handler.h"
#include "service/base/error.h"

namespace composio::api {
namespace {

namespace v1 = gateway::v1;

constexpr char kLatest[] = "latest";

}  // namespace

void ExecuteTool::Start(std::shared_ptr<UnaryCall> call, const base::Slice& request, const ToolServiceParts& with) {
  auto self = std::shared_ptr<ExecuteTool>(new ExecuteTool(std::move(call), with));
  if (ParseRequest(*self->call_, request, &self->request_)) self->Begin();
}

void ExecuteTool::Begin() {
  if (request_.skip_checks() && validates()) {
    return call_->Fail(base::InvalidField("skip_checks", "cannot be set together with a validation"));
  }
  if (validates() && !request_.text().empty()) {
    return call_->Fail(base::InvalidField("text", "cannot be validated; give `arguments` instead"));
  }
  if (request_.version() == kLatest && !request_.skip_checks()) request_.clear_version();
  if (request_.tool().empty() || request_.skip_checks() || (!validates() && !request_.version().empty())) {
    return Execute();
  }
  v1::GetToolRequest request;
  request.set_tool(request_.tool());
  request.set_version(request_.version());
  CallRpc<v1::GetToolResponse>(with_.caller, *call_, {"/composio.gateway.v1.ToolService/GetTool"}, request,
                               [self = shared_from_this()](auto answer) { self->OnTool(std::move(answer)); });
}

void ExecuteTool::OnTool(absl::StatusOr<v1::GetToolResponse> answer) {
  if (!answer.ok()) return call_->Fail(answer.status());
  if (request_.version().empty()) request_.set_version(answer->tool().version());
  if (!validates()) return Execute();
  v1::ExecuteToolResponse response;
  absl::Status status =
      CheckAgainstSchema(answer->tool().input_parameters(), request_.arguments(), "arguments",
                         absl::StrCat("tool ", request_.tool().substr(0, 200)), response.mutable_not_judged());
  if (!status.ok()) return call_->Fail(std::move(status));
  if (!request_.validate_only()) return Execute();
  response.set_version(request_.version());
  call_->Answer(base::Buffer(response.SerializeAsString()));
}

void ExecuteTool::Execute() {
  RpcParams params{kMethod, with_.execute};
  params.passes_metadata_on = true;
  CallBytes(with_.caller, *call_, std::move(params), base::Buffer(request_.SerializeAsString()),
            [self = shared_from_this()](absl::StatusOr<base::Buffer> answer) {
              if (!answer.ok()) return self->call_->Fail(answer.status());
              // A tool's result may be large: it is not read here, the version is a field behind it.
              v1::ExecuteToolResponse told;
              if (!self->request_.skip_checks()) told.set_version(self->request_.version());
              answer->Append(base::Slice::Copy(told.SerializeAsString()));
              self->call_->Answer(*std::move(answer));
            });
}

}  // namespace composio::api
