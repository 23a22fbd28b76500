// SPDX-License-Identifier: Apache-2.0
#include "service/tool_formats/dialect.h"
#include "service/tool_formats/schema/gemini_subset.h"
#include "service/tool_formats/schema/mend_shape.h"
#include "service/tool_formats/schema/merge.h"
#include "service/tool_formats/schema/references.h"
#include "service/tool_formats/schema/simplify.h"

namespace composio::tool_formats {
namespace {

// The REST interface writes camelCase, Google's Python SDK snake_case.
const Json& Either(const Json& json, const char* name, const char* other) {
  const Json& member = At(json, name);
  return member.is_null() ? At(json, other) : member;
}

class GeminiDialect final : public Dialect {
 public:
  NameRule tool_names() const override { return {".-", 64, true}; }

  bool Repair(Json& schema) const override {
    MendShape(schema);
    InlineReferences(schema);
    MendRoot(schema);
    MergeAllOf(schema);
    FlattenRoot(schema);
    TuplesToLists(schema);
    ConstToEnum(schema);
    FillTypes(schema);
    NullToNullable(schema);
    KeepGeminiSubset(schema);
    RequireOnlyProperties(schema);
    RenameProperties(schema, {"", 64, true});
    return false;
  }

  // A function without arguments is one without `parameters`.
  Json Declare(const Declaration& tool) const override {
    Json declaration = {{"name", tool.name}, {"description", tool.description}};
    if (!At(tool.schema, "properties").empty()) declaration["parameters"] = tool.schema;
    return declaration;
  }

  absl::StatusOr<std::vector<ModelCall>> ReadCalls(const Json& answer) const override {
    std::vector<ModelCall> calls;
    for (const Json& part : AsItems(Parts(answer))) {
      if (part.is_null()) continue;
      if (!part.is_object()) {
        return absl::InvalidArgumentError("is no response with `candidates`, no content and no list of parts");
      }
      const Json& call = Either(part, "functionCall", "function_call");
      if (call.is_null() && !part.contains("args")) continue;
      const Json& written = call.is_null() ? part : call;
      calls.push_back({At(written, "id"), TextAt(written, "name"), At(written, "args")});
    }
    return calls;
  }

  Json WriteResults(const std::vector<ModelCall>& calls, const std::vector<CallResult>& results) const override {
    if (calls.empty()) return Json::array();
    Json parts = Json::array();
    for (size_t i = 0; i < calls.size(); ++i) {
      Json response = Json::object();
      if (calls[i].id.is_string()) response["id"] = calls[i].id;
      response["name"] = calls[i].name;
      response["response"] = Response(results[i]);
      parts.push_back({{"functionResponse", std::move(response)}});
    }
    return Json::array({{{"role", "user"}, {"parts", std::move(parts)}}});
  }

 private:
  static Json Parts(const Json& answer) {
    const Json& candidates = At(answer, "candidates");
    if (candidates.is_array()) return candidates.empty() ? Json() : At(At(candidates[0], "content"), "parts");
    const Json& parts = At(answer, "parts");
    return parts.is_array() ? parts : answer;
  }

  static Json Response(const CallResult& result) {
    if (!result.successful) return {{"error", result.error}, {"details", WholeResult(result)}};
    return result.data.is_object() ? result.data : Json({{"result", result.data}});
  }
};

}  // namespace

const Dialect& Gemini() {
  static const auto& dialect = *new GeminiDialect;
  return dialect;
}

}  // namespace composio::tool_formats
