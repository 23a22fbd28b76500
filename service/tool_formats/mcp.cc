// SPDX-License-Identifier: Apache-2.0
#include "service/tool_formats/dialect.h"
#include "service/tool_formats/schema/mend_shape.h"
#include "service/tool_formats/schema/merge.h"
#include "service/tool_formats/schema/references.h"
#include "service/tool_formats/schema/simplify.h"

namespace composio::tool_formats {
namespace {

class McpDialect final : public Dialect {
 public:
  NameRule tool_names() const override { return {".-", 64}; }

  bool Repair(Json& schema) const override {
    MendShape(schema);
    InlineReferences(schema);
    MendRoot(schema);
    FlattenRoot(schema);
    TuplesToPrefixItems(schema);
    FillTypes(schema);
    return false;
  }

  Json Declare(const Declaration& tool) const override {
    Json declaration = {{"name", tool.name}};
    if (!tool.title.empty()) declaration["title"] = tool.title;
    declaration["description"] = tool.description;
    declaration["inputSchema"] = tool.schema;
    return declaration;
  }

  absl::StatusOr<std::vector<ModelCall>> ReadCalls(const Json& answer) const override {
    std::vector<ModelCall> calls;
    for (const Json& request : AsItems(answer)) {
      if (request.contains("method") && request["method"] != Json("tools/call")) continue;
      const Json& params = At(request, "params");
      const Json& written = params.is_object() ? params : request;
      if (!At(written, "name").is_string()) {
        return absl::InvalidArgumentError("is no `tools/call` request, none of its `params`, and no list of those");
      }
      calls.push_back({At(request, "id"), TextAt(written, "name"), At(written, "arguments")});
    }
    return calls;
  }

  // A JSON-RPC response to a request with an id, a bare result to bare parameters.
  Json WriteResults(const std::vector<ModelCall>& calls, const std::vector<CallResult>& results) const override {
    Json answers = Json::array();
    for (size_t i = 0; i < calls.size(); ++i) {
      const Json whole = WholeResult(results[i]);
      Json result = {{"content", Json::array({{{"type", "text"}, {"text", DumpJson(whole)}}})},
                     {"structuredContent", whole},
                     {"isError", !results[i].successful}};
      if (calls[i].id.is_null()) {
        answers.push_back(std::move(result));
      } else {
        answers.push_back({{"jsonrpc", "2.0"}, {"id", calls[i].id}, {"result", std::move(result)}});
      }
    }
    return answers;
  }
};

}  // namespace

const Dialect& Mcp() {
  static const auto& dialect = *new McpDialect;
  return dialect;
}

}  // namespace composio::tool_formats
