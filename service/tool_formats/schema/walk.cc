// SPDX-License-Identifier: Apache-2.0
#include "service/tool_formats/schema/walk.h"

#include "absl/strings/str_cat.h"

namespace composio::tool_formats {
namespace {

constexpr const char* kMaps[] = {"properties", "patternProperties", "$defs", "definitions", "dependentSchemas"};
constexpr const char* kLists[] = {"anyOf", "oneOf", "allOf", "prefixItems"};
constexpr const char* kSingles[] = {"items",
                                    "additionalProperties",
                                    "additionalItems",
                                    "not",
                                    "if",
                                    "then",
                                    "else",
                                    "contains",
                                    "contentSchema",
                                    "propertyNames",
                                    "unevaluatedItems",
                                    "unevaluatedProperties"};

}  // namespace

void ForEachSubschema(Json& node, absl::FunctionRef<void(Json& subschema)> visit) {
  if (!node.is_object()) return;
  for (auto& [name, value] : node.items()) {
    const auto is = [&name = name](const char* keyword) { return name == keyword; };
    if (value.is_object() && std::any_of(std::begin(kMaps), std::end(kMaps), is)) {
      for (auto& [key, schema] : value.items()) visit(schema);
    } else if (value.is_array() && (name == "items" || std::any_of(std::begin(kLists), std::end(kLists), is))) {
      for (Json& schema : value) visit(schema);
    } else if (std::any_of(std::begin(kSingles), std::end(kSingles), is)) {
      visit(value);
    }
  }
}

void ForEachNode(Json& node, absl::FunctionRef<void(Json& node)> visit) {
  if (!node.is_object()) return;
  ForEachSubschema(node, [&](Json& subschema) { ForEachNode(subschema, visit); });
  visit(node);
}

void Strip(Json& schema) {
  ForEachNode(schema, [](Json& node) {
    node.erase(kOldName);
    node.erase(kAddedNull);
  });
}

bool HasType(const Json& node, absl::string_view type) {
  const Json& declared = At(node, "type");
  if (declared.is_string()) return declared.get_ref<const std::string&>() == type;
  return declared.is_array() && std::find(declared.begin(), declared.end(), std::string(type)) != declared.end();
}

void AddToDescription(Json& node, absl::string_view sentence) {
  std::string text = TextAt(node, "description");
  if (!text.empty() && text.back() != '.') text += '.';
  node["description"] = absl::StrCat(text, text.empty() ? "" : " ", sentence);
}

Json FreeObject() { return {{"type", "object"}, {"additionalProperties", true}}; }

}  // namespace composio::tool_formats
