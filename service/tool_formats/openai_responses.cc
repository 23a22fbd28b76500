// SPDX-License-Identifier: Apache-2.0
#include "service/tool_formats/dialect.h"
#include "service/tool_formats/openai.h"

namespace composio::tool_formats {
namespace {

class OpenAiResponsesDialect final : public Dialect {
 public:
  explicit OpenAiResponsesDialect(bool strict) : strict_(strict) {}

  bool Repair(Json& schema) const override { return RepairForOpenAi(schema, strict_); }

  Json Declare(const Declaration& tool) const override {
    return {{"type", "function"},
            {"name", tool.name},
            {"description", tool.description},
            {"parameters", tool.schema},
            {"strict", tool.strict}};
  }

  absl::StatusOr<std::vector<ModelCall>> ReadCalls(const Json& answer) const override {
    const Json& output = At(answer, "output");
    std::vector<ModelCall> calls;
    for (const Json& item : AsItems(output.is_array() ? output : answer)) {
      const std::string type = TextAt(item, "type");
      if (type.empty()) {
        return absl::InvalidArgumentError("is no response with `output`, and no list of its items");
      }
      if (type != "function_call") continue;
      if (TextAt(item, "call_id").empty()) return absl::InvalidArgumentError("has a function call without `call_id`");
      calls.push_back({item["call_id"], TextAt(item, "name"), At(item, "arguments")});
    }
    return calls;
  }

  Json WriteResults(const std::vector<ModelCall>& calls, const std::vector<CallResult>& results) const override {
    Json items = Json::array();
    for (size_t i = 0; i < calls.size(); ++i) {
      items.push_back({{"type", "function_call_output"},
                       {"call_id", calls[i].id},
                       {"output", DumpJson(WholeResult(results[i]))},
                       {"status", results[i].successful ? "completed" : "incomplete"}});
    }
    return items;
  }

 private:
  const bool strict_;
};

}  // namespace

const Dialect& OpenAiResponses(bool strict) {
  static const auto& plain = *new OpenAiResponsesDialect(false);
  static const auto& strictly = *new OpenAiResponsesDialect(true);
  return strict ? strictly : plain;
}

}  // namespace composio::tool_formats
