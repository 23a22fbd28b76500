// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include "absl/types/optional.h"
#include "composio/gateway/v1/tool_service.pb.h"
#include "service/api/format_tools.h"
#include "service/api/tool_call.h"
#include "service/api/unary_call.h"

namespace composio::api {

// One ExecuteToolCalls call: the model's calls, some at a time, their outcomes in its order. Kept alive by what it
// waits for. On the call's worker only.
class ExecuteToolCalls : public std::enable_shared_from_this<ExecuteToolCalls> {
 public:
  static void Start(std::shared_ptr<UnaryCall> call, const base::Slice& request, const ToolFormatParts& with);

 private:
  ExecuteToolCalls(std::shared_ptr<UnaryCall> call, const ToolFormatParts& with)
      : call_(std::move(call)), with_(with) {}

  absl::Status Check();
  absl::Status CheckNumbers();
  absl::StatusOr<tool_formats::Json> Answer() const;
  absl::Status ReadCalls();
  void StartNext();
  void OnOutcome(size_t index, ToolCallOutcome outcome);
  void Finish();

  const std::shared_ptr<UnaryCall> call_;
  const ToolFormatParts& with_;
  gateway::v1::ExecuteToolCallsRequest request_;
  const tool_formats::Dialect* dialect_ = nullptr;
  Overrides overrides_;
  absl::optional<ToolCallTerms> terms_;
  std::vector<tool_formats::ModelCall> calls_;
  std::vector<ToolCallOutcome> outcomes_;
  size_t next_ = 0;
  size_t done_ = 0;
  int running_ = 0;
};

}  // namespace composio::api
