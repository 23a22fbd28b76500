// SPDX-License-Identifier: Apache-2.0
#include "service/api/execute_tool_calls.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/api/unary_handler.h"
#include "service/base/error.h"

namespace composio::api {
namespace {

namespace v1 = gateway::v1;
using tool_formats::Json;

constexpr size_t kMostCalls = 64;
constexpr int kMostParallel = 16;
constexpr int kDefaultParallel = 8;
constexpr absl::Duration kDefaultTimeout = absl::Seconds(60);
constexpr absl::Duration kLongestTimeout = absl::Minutes(10);
// Of all results together: a message of gRPC is at most 4 MiB with most clients, and holds each result twice.
constexpr size_t kAllResults = 768 << 10;

}  // namespace

void ExecuteToolCalls::Start(std::shared_ptr<UnaryCall> call, const base::Slice& request, const ToolFormatParts& with) {
  auto self = std::shared_ptr<ExecuteToolCalls>(new ExecuteToolCalls(std::move(call), with));
  if (!ParseRequest(*self->call_, request, &self->request_)) return;
  if (absl::Status status = self->Check(); !status.ok()) return self->call_->Fail(std::move(status));
  if (self->calls_.empty()) return self->Finish();
  self->StartNext();
}

absl::Status ExecuteToolCalls::Check() {
  // Strict, where there is such a mode: a null that stands for "left out" is then undone, and others are kept.
  const bool openai =
      request_.dialect() == v1::TOOL_DIALECT_OPENAI_CHAT || request_.dialect() == v1::TOOL_DIALECT_OPENAI_RESPONSES;
  auto dialect = ChooseDialect(request_.dialect(), openai);
  if (!dialect.ok()) return dialect.status();
  dialect_ = *dialect;
  auto overrides = ReadOverrides(request_.argument_overrides());
  if (!overrides.ok()) return overrides.status();
  overrides_ = std::move(*overrides);
  if (absl::Status status = CheckVersions(request_); !status.ok()) return status;
  if (absl::Status status = CheckNumbers(); !status.ok()) return status;
  return ReadCalls();
}

absl::Status ExecuteToolCalls::CheckNumbers() {
  if (request_.max_parallel() < 0 || request_.max_parallel() > kMostParallel) {
    return base::InvalidField("max_parallel", absl::StrCat("must be between 0 and ", kMostParallel));
  }
  if (request_.max_parallel() == 0) request_.set_max_parallel(kDefaultParallel);
  absl::Duration timeout = kDefaultTimeout;
  if (request_.has_call_timeout()) {
    timeout = absl::Seconds(request_.call_timeout().seconds()) + absl::Nanoseconds(request_.call_timeout().nanos());
  }
  if (timeout <= absl::ZeroDuration() || timeout > kLongestTimeout) {
    return base::InvalidField("call_timeout", "must be more than 0 and at most 10 minutes");
  }
  terms_.emplace(ToolCallTerms{with_, *dialect_, request_, overrides_, timeout});
  return absl::OkStatus();
}

absl::StatusOr<Json> ExecuteToolCalls::Answer() const {
  if (request_.has_answer()) return ToJson(request_.answer());
  return tool_formats::ParseJson(request_.answer_json(), with_.limits.answer);
}

absl::Status ExecuteToolCalls::ReadCalls() {
  if (request_.model_answer_case() == v1::ExecuteToolCallsRequest::MODEL_ANSWER_NOT_SET) {
    return base::InvalidField("answer_json", "or `answer` must be set: what the model answered");
  }
  const char* field = request_.has_answer() ? "answer" : "answer_json";
  const absl::StatusOr<Json> answer = Answer();
  if (!answer.ok()) return base::InvalidField(field, answer.status().message());
  auto calls = dialect_->ReadCalls(*answer);
  if (!calls.ok()) return base::InvalidField(field, calls.status().message());
  if (calls->size() > kMostCalls) {
    return base::InvalidField(field,
                              absl::StrCat("has ", calls->size(), " calls; at most ", kMostCalls, " are executed"));
  }
  calls_ = std::move(*calls);
  outcomes_.resize(calls_.size());
  return absl::OkStatus();
}

void ExecuteToolCalls::StartNext() {
  while (running_ < request_.max_parallel() && next_ < calls_.size()) {
    const size_t index = next_++;
    ++running_;
    ToolCall::Start(*call_, *terms_, calls_[index], [self = shared_from_this(), index](ToolCallOutcome outcome) {
      self->OnOutcome(index, std::move(outcome));
    });
  }
}

void ExecuteToolCalls::OnOutcome(size_t index, ToolCallOutcome outcome) {
  tool_formats::LimitResult(outcome.for_model, std::min(with_.limits.result_bytes, kAllResults / calls_.size()));
  if (outcome.for_model.data.is_object()) *outcome.result.mutable_data() = ToStruct(outcome.for_model.data);
  outcomes_[index] = std::move(outcome);
  --running_;
  if (++done_ == calls_.size()) return Finish();
  StartNext();
}

void ExecuteToolCalls::Finish() {
  v1::ExecuteToolCallsResponse response;
  std::vector<tool_formats::CallResult> results;
  for (ToolCallOutcome& outcome : outcomes_) {
    *response.add_results() = std::move(outcome.result);
    results.push_back(std::move(outcome.for_model));
  }
  response.set_messages_json(tool_formats::DumpJson(dialect_->WriteResults(calls_, results)));
  call_->Answer(base::Buffer(response.SerializeAsString()));
}

}  // namespace composio::api
