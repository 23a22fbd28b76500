// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "absl/functional/any_invocable.h"
#include "absl/time/time.h"
#include "composio/gateway/v1/tool_service.pb.h"
#include "service/api/format_tools.h"

namespace composio::api {

// What the calls of one ExecuteToolCalls have in common; outlives them.
struct ToolCallTerms {
  const ToolFormatParts& with;
  const tool_formats::Dialect& dialect;
  const gateway::v1::ExecuteToolCallsRequest& request;
  const Overrides& overrides;
  absl::Duration timeout;
};

// What came of one call, for our caller and for the model.
struct ToolCallOutcome {
  gateway::v1::ToolCallResult result;
  tool_formats::CallResult for_model;
};

// One call of a model: the tool looked up, its arguments made, the tool executed. Whatever goes wrong is an outcome.
// Kept alive by what it waits for. On the outer call's worker only.
class ToolCall : public std::enable_shared_from_this<ToolCall> {
 public:
  using Done = absl::AnyInvocable<void(ToolCallOutcome outcome)>;

  // `done` runs once, maybe from inside; it is dropped when `outer` is over. `terms` must live until then.
  static void Start(UnaryCall& outer, const ToolCallTerms& terms, tool_formats::ModelCall call, Done done);

 private:
  ToolCall(UnaryCall& outer, const ToolCallTerms& terms, tool_formats::ModelCall call, Done done);

  void FindSlug();
  void AskTool(const std::string& slug);
  void OnTool(absl::StatusOr<base::Buffer> answer);
  void AskSlugs();
  void OnSlugs(const absl::StatusOr<gateway::v1::ListToolSlugsResponse>& answer);
  void Execute(const ToolEntry& entry);
  void OnResult(absl::StatusOr<base::Buffer> answer);
  void UnknownTool();
  void FailWith(const absl::Status& status);
  void Fail(std::string error);
  void Finish();
  absl::Duration Left() const;

  UnaryCall& outer_;
  const ToolCallTerms& terms_;
  const tool_formats::ModelCall call_;
  const base::SteadyTime start_;
  Done done_;
  bool looked_through_slugs_ = false;
  ToolCallOutcome outcome_;
};

}  // namespace composio::api
