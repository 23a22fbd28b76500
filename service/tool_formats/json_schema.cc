// SPDX-License-Identifier: Apache-2.0
#include "service/tool_formats/dialect.h"
#include "service/tool_formats/schema/mend_shape.h"
#include "service/tool_formats/schema/references.h"
#include "service/tool_formats/schema/simplify.h"

namespace composio::tool_formats {
namespace {

class JsonSchemaDialect final : public Dialect {
 public:
  bool Repair(Json& schema) const override {
    MendShape(schema);
    InlineReferences(schema);
    MendRoot(schema);
    TuplesToPrefixItems(schema);
    FillTypes(schema);
    return false;
  }

  Json Declare(const Declaration& tool) const override {
    return {{"name", tool.name}, {"description", tool.description}, {"parameters", tool.schema}};
  }

  absl::StatusOr<std::vector<ModelCall>> ReadCalls(const Json& answer) const override {
    std::vector<ModelCall> calls;
    for (const Json& call : AsItems(answer)) {
      if (!At(call, "name").is_string()) {
        return absl::InvalidArgumentError("is no object with `name` and `arguments`, and no list of those");
      }
      calls.push_back({At(call, "id"), TextAt(call, "name"), At(call, "arguments")});
    }
    return calls;
  }

  Json WriteResults(const std::vector<ModelCall>& calls, const std::vector<CallResult>& results) const override {
    Json answers = Json::array();
    for (size_t i = 0; i < calls.size(); ++i) {
      Json answer = Json::object();
      if (!calls[i].id.is_null()) answer["id"] = calls[i].id;
      answer["name"] = calls[i].name;
      answer.update(WholeResult(results[i]));
      answers.push_back(std::move(answer));
    }
    return answers;
  }
};

}  // namespace

const Dialect& JsonSchema() {
  static const auto& dialect = *new JsonSchemaDialect;
  return dialect;
}

}  // namespace composio::tool_formats
