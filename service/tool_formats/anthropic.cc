// SPDX-License-Identifier: Apache-2.0
#include "service/tool_formats/dialect.h"
#include "service/tool_formats/schema/mend_shape.h"
#include "service/tool_formats/schema/merge.h"
#include "service/tool_formats/schema/references.h"
#include "service/tool_formats/schema/simplify.h"

namespace composio::tool_formats {
namespace {

class AnthropicDialect final : public Dialect {
 public:
  bool Repair(Json& schema) const override {
    MendShape(schema);
    InlineReferences(schema);
    MendRoot(schema);
    FlattenRoot(schema);
    TuplesToPrefixItems(schema);
    FillTypes(schema);
    schema.erase("$schema");
    RenameProperties(schema, {".-", 64});
    return false;
  }

  Json Declare(const Declaration& tool) const override {
    return {{"name", tool.name}, {"description", tool.description}, {"input_schema", tool.schema}};
  }

  absl::StatusOr<std::vector<ModelCall>> ReadCalls(const Json& answer) const override {
    const Json& content = At(answer, "content");
    std::vector<ModelCall> calls;
    // Content that is one text has no calls.
    if (content.is_string() && answer.contains("role")) return calls;
    for (const Json& block : AsItems(content.is_array() ? content : answer)) {
      const std::string type = TextAt(block, "type");
      if (type.empty()) return absl::InvalidArgumentError("is no message with `content`, and no list of its blocks");
      if (type != "tool_use") continue;
      if (TextAt(block, "id").empty()) return absl::InvalidArgumentError("has a `tool_use` block without `id`");
      calls.push_back({block["id"], TextAt(block, "name"), At(block, "input")});
    }
    return calls;
  }

  Json WriteResults(const std::vector<ModelCall>& calls, const std::vector<CallResult>& results) const override {
    if (calls.empty()) return Json::array();
    Json blocks = Json::array();
    for (size_t i = 0; i < calls.size(); ++i) {
      const CallResult& result = results[i];
      Json block = {{"type", "tool_result"}, {"tool_use_id", calls[i].id}};
      block["content"] = DumpJson(result.successful ? result.data : WholeResult(result));
      if (!result.successful) block["is_error"] = true;
      blocks.push_back(std::move(block));
    }
    return Json::array({{{"role", "user"}, {"content", std::move(blocks)}}});
  }
};

}  // namespace

const Dialect& Anthropic() {
  static const auto& dialect = *new AnthropicDialect;
  return dialect;
}

}  // namespace composio::tool_formats
