// SPDX-License-Identifier: Apache-2.0
#include "service/api/tool_call.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/strip.h"
#include "service/api/call_rpc.h"
#include "service/base/error.h"

namespace composio::api {
namespace {

namespace v1 = gateway::v1;

constexpr char kTools[] = "/composio.gateway.v1.ToolService/";
// So many of the tools that there are does the model hear of when it asked for another.
constexpr int kNamed = 20;
constexpr absl::Duration kTimersMayBeEarlyBy = absl::Milliseconds(50);

}  // namespace

void ToolCall::Start(UnaryCall& outer, const ToolCallTerms& terms, tool_formats::ModelCall call, Done done) {
  std::shared_ptr<ToolCall>(new ToolCall(outer, terms, std::move(call), std::move(done)))->FindSlug();
}

ToolCall::ToolCall(UnaryCall& outer, const ToolCallTerms& terms, tool_formats::ModelCall call, Done done)
    : outer_(outer),
      terms_(terms),
      call_(std::move(call)),
      start_(terms.with.caller.clock().SteadyNow()),
      done_(std::move(done)) {
  outcome_.result.set_name(call_.name);
  if (!call_.id.is_null()) {
    outcome_.result.set_call_id(call_.id.is_string() ? call_.id.get<std::string>() : tool_formats::DumpJson(call_.id));
  }
}

absl::Duration ToolCall::Left() const {
  return std::max(absl::ZeroDuration(),
                  terms_.timeout - absl::FromChrono(terms_.with.caller.clock().SteadyNow() - start_));
}

void ToolCall::FindSlug() {
  for (const std::string& slug : terms_.request.tools()) {
    if (slug == call_.name || tool_formats::ToolName(terms_.dialect, slug) == call_.name) return AskTool(slug);
  }
  // What no tool could be called does not become part of an address.
  if (!terms_.request.tools().empty() || !tool_formats::Allows(terms_.dialect.tool_names(), call_.name)) {
    return UnknownTool();
  }
  AskTool(call_.name);
}

void ToolCall::AskTool(const std::string& slug) {
  outcome_.result.set_tool(slug);
  v1::GetToolRequest request;
  request.set_tool(slug);
  *request.mutable_app_versions() = terms_.request.app_versions();
  request.set_app_version(terms_.request.app_version());
  RpcParams params{absl::StrCat(kTools, "GetTool")};
  params.timeout = Left();
  CallBytes(terms_.with.caller, outer_, std::move(params), base::Buffer(request.SerializeAsString()),
            [self = shared_from_this()](auto answer) { self->OnTool(std::move(answer)); });
}

void ToolCall::OnTool(absl::StatusOr<base::Buffer> answer) {
  if (absl::IsNotFound(answer.status())) {
    // A name that was cut is as long as names may be.
    const bool cut = call_.name.size() == terms_.dialect.tool_names().longest;
    return cut && !looked_through_slugs_ ? AskSlugs() : UnknownTool();
  }
  if (!answer.ok()) return FailWith(answer.status());
  const absl::StatusOr<ToolEntry> entry = terms_.with.reader.ReadTool(*answer);
  if (!entry.ok()) return FailWith(entry.status());
  Execute(*entry);
}

void ToolCall::AskSlugs() {
  looked_through_slugs_ = true;
  RpcParams params{absl::StrCat(kTools, "ListToolSlugs")};
  params.timeout = Left();
  CallRpc<v1::ListToolSlugsResponse>(terms_.with.caller, outer_, std::move(params), v1::ListToolSlugsRequest(),
                                     [self = shared_from_this()](auto answer) { self->OnSlugs(answer); });
}

void ToolCall::OnSlugs(const absl::StatusOr<v1::ListToolSlugsResponse>& answer) {
  if (!answer.ok()) return FailWith(answer.status());
  for (const std::string& slug : answer->slugs()) {
    if (slug.size() > call_.name.size() && tool_formats::ToolName(terms_.dialect, slug) == call_.name) {
      return AskTool(slug);
    }
  }
  UnknownTool();
}

void ToolCall::Execute(const ToolEntry& entry) {
  const absl::StatusOr<tool_formats::Json> arguments = tool_formats::ArgumentsFor(
      terms_.dialect, entry.tool, call_.arguments, OverridesOf(terms_.overrides, entry.tool.slug), terms_.with.limits);
  outcome_.result.set_tool(entry.tool.slug);
  outcome_.result.set_version(entry.version);
  if (!arguments.ok()) return Fail(std::string(arguments.status().message()));
  v1::ExecuteToolRequest request;
  request.set_tool(entry.tool.slug);
  request.set_version(entry.version);
  request.set_user_id(terms_.request.user_id());
  const auto connection = terms_.request.connections().find(entry.app);
  if (connection != terms_.request.connections().end()) request.set_connection(connection->second);
  *request.mutable_arguments() = ToStruct(*arguments);
  *outcome_.result.mutable_arguments() = request.arguments();
  RpcParams params{absl::StrCat(kTools, "ExecuteTool")};
  params.timeout = Left();
  CallBytes(terms_.with.caller, outer_, std::move(params), base::Buffer(request.SerializeAsString()),
            [self = shared_from_this()](auto answer) { self->OnResult(std::move(answer)); });
}

void ToolCall::OnResult(absl::StatusOr<base::Buffer> answer) {
  if (!answer.ok()) return FailWith(answer.status());
  absl::StatusOr<ToolResult> result = terms_.with.reader.ReadResult(*answer);
  if (!result.ok()) return FailWith(result.status());
  const v1::ExecuteToolResponse& response = result->response;
  outcome_.result.set_log_id(response.log_id());
  outcome_.for_model.data = std::move(result->data);
  outcome_.for_model.successful = response.successful();
  if (response.successful()) return Finish();
  Fail(response.error().empty() ? "The tool failed and did not say why." : response.error());
}

void ToolCall::UnknownTool() {
  outcome_.result.clear_tool();
  outcome_.result.set_error_reason("RESOURCE_NOT_FOUND");
  std::vector<std::string> names;
  for (const std::string& slug : terms_.request.tools()) {
    if (names.size() < kNamed) names.push_back(tool_formats::ToolName(terms_.dialect, slug));
  }
  Fail(absl::StrCat("There is no tool \"", call_.name.substr(0, 200), "\".",
                    names.empty() ? "" : absl::StrCat(" Use one of: ", absl::StrJoin(names, ", "), ".")));
}

void ToolCall::FailWith(const absl::Status& status) {
  outcome_.result.set_error_reason(
      std::string(absl::StripPrefix(v1::ErrorReason_Name(base::ReasonOf(status)), "ERROR_REASON_")));
  if (absl::IsDeadlineExceeded(status) && Left() <= kTimersMayBeEarlyBy) {
    return Fail(absl::StrCat("The tool took longer than ", absl::FormatDuration(terms_.timeout), ".",
                             outcome_.result.has_arguments() ? " It is not known whether it has done its work." : ""));
  }
  Fail(std::string(status.message()));
}

void ToolCall::Fail(std::string error) {
  outcome_.for_model.successful = false;
  outcome_.for_model.error = std::move(error);
  Finish();
}

void ToolCall::Finish() {
  outcome_.result.set_successful(outcome_.for_model.successful);
  outcome_.result.set_error(outcome_.for_model.error);
  auto done = std::move(done_);
  done(std::move(outcome_));
}

}  // namespace composio::api
