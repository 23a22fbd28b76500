// SPDX-License-Identifier: Apache-2.0
#include "absl/strings/str_cat.h"
#include "service/tool_formats/dialect.h"
#include "service/tool_formats/openai.h"

namespace composio::tool_formats {
namespace {

class OpenAiChatDialect final : public Dialect {
 public:
  explicit OpenAiChatDialect(bool strict) : strict_(strict) {}

  bool Repair(Json& schema) const override { return RepairForOpenAi(schema, strict_); }

  Json Declare(const Declaration& tool) const override {
    Json function = {{"name", tool.name}, {"description", tool.description}, {"parameters", tool.schema}};
    if (tool.strict) function["strict"] = true;
    return {{"type", "function"}, {"function", std::move(function)}};
  }

  absl::StatusOr<std::vector<ModelCall>> ReadCalls(const Json& answer) const override {
    std::vector<ModelCall> calls;
    for (const Json& call : AsItems(ToolCalls(answer))) {
      if (call.is_null() || (call.contains("type") && call["type"] != Json("function"))) continue;
      const Json& function = At(call, "function");
      if (!function.is_object()) {
        return absl::InvalidArgumentError("is no chat completion, none of its messages, and no list of tool calls");
      }
      if (TextAt(call, "id").empty()) return absl::InvalidArgumentError("has a tool call without `id`");
      calls.push_back({call["id"], TextAt(function, "name"), At(function, "arguments")});
    }
    return calls;
  }

  Json WriteResults(const std::vector<ModelCall>& calls, const std::vector<CallResult>& results) const override {
    Json messages = Json::array();
    for (size_t i = 0; i < calls.size(); ++i) {
      messages.push_back(
          {{"role", "tool"}, {"tool_call_id", calls[i].id}, {"content", DumpJson(WholeResult(results[i]))}});
    }
    return messages;
  }

 private:
  // Of the first choice alone: the messages continue one conversation.
  static Json ToolCalls(const Json& answer) {
    const Json& choices = At(answer, "choices");
    if (choices.is_array()) return choices.empty() ? Json() : At(At(choices[0], "message"), "tool_calls");
    if (answer.is_object() && (answer.contains("tool_calls") || answer.contains("role"))) {
      return At(answer, "tool_calls");
    }
    return answer;
  }

  const bool strict_;
};

}  // namespace

const Dialect& OpenAiChat(bool strict) {
  static const auto& plain = *new OpenAiChatDialect(false);
  static const auto& strictly = *new OpenAiChatDialect(true);
  return strict ? strictly : plain;
}

}  // namespace composio::tool_formats
