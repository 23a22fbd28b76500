// SPDX-License-Identifier: Apache-2.0
#include "service/tool_formats/schema/strict.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "service/tool_formats/schema/references.h"
#include "service/tool_formats/schema/walk.h"

namespace composio::tool_formats {
namespace {

constexpr const char* kInexpressible[] = {
    "allOf",
    "prefixItems",
    "additionalItems",
    "contains",
    "dependencies",
    "dependentSchemas",
    "else",
    "if",
    "not",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
    "patternProperties",
};
constexpr const char* kFormats[] = {"date-time", "time", "date", "duration", "email",
                                    "hostname",  "ipv4", "ipv6", "uuid"};
constexpr int kHops = 16;

template <size_t N>
bool IsOneOf(const char* const (&names)[N], const std::string& name) {
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

bool AcceptsNull(const Json& root, const Json& node, int hops) {
  if (!node.is_object()) return true;
  if (hops > kHops) return false;
  if (At(node, "nullable") == Json(true)) return true;
  if (node.contains("type") && !HasType(node, "null")) return false;
  if (const Json& values = At(node, "enum");
      values.is_array() && std::find(values.begin(), values.end(), Json()) == values.end()) {
    return false;
  }
  if (node.contains("const") && !node["const"].is_null()) return false;
  if (!node.contains("type") && node.contains("properties")) return false;
  if (node.contains("$ref")) {
    const Json* target = Resolve(root, node);
    if (target == nullptr || !AcceptsNull(root, *target, hops + 1)) return false;
  }
  if (const Json& branches = At(node, "anyOf"); branches.is_array()) {
    return std::any_of(branches.begin(), branches.end(),
                       [&](const Json& branch) { return AcceptsNull(root, branch, hops + 1); });
  }
  return true;
}

// What can be said of null stands in `type` alone, or in `anyOf` alone; else the whole node becomes a branch.
void AllowNull(Json& node) {
  static constexpr const char* kSay[] = {"enum", "const", "$ref", "anyOf"};
  const bool others =
      std::any_of(std::begin(kSay), std::end(kSay), [&](const char* name) { return node.contains(name); });
  if (node.contains("type") && !others) {
    Json types = node["type"].is_array() ? node["type"] : Json::array({node["type"]});
    types.push_back("null");
    node["type"] = std::move(types);
    return;
  }
  if (node.contains("anyOf") && !node.contains("type") && !node.contains("enum") && !node.contains("const") &&
      !node.contains("$ref")) {
    node["anyOf"].push_back({{"type", "null"}});
    return;
  }
  Json outer = Json::object();
  for (const char* name : {"description", "title"}) {
    if (!node.contains(name)) continue;
    outer[name] = std::move(node[name]);
    node.erase(name);
  }
  outer["anyOf"] = Json::array({std::move(node), {{"type", "null"}}});
  node = std::move(outer);
}

bool ExpressibleObject(const Json& node) {
  if (!HasType(node, "object") && !node.contains("properties")) return true;
  const Json& additional = At(node, "additionalProperties");
  if (additional.is_object() || additional == Json(true)) return false;
  return !At(node, "properties").empty() || additional == Json(false);
}

bool Expressible(const Json& root, const Json& node) {
  for (const auto& [name, value] : node.items()) {
    if (IsOneOf(kInexpressible, name)) return false;
  }
  if (node.contains("$ref")) return Resolve(root, node) != nullptr;
  if (node.contains("oneOf") && node.contains("anyOf")) return false;
  if (node.contains("items") && !node["items"].is_object()) return false;
  return ExpressibleObject(node);
}

void CloseObject(const Json& root, Json& node) {
  if (!HasType(node, "object") && !node.contains("properties")) return;
  if (!node.contains("type")) node["type"] = "object";
  const Json required = At(node, "required");
  Json names = Json::array();
  for (auto& [name, schema] : node["properties"].items()) {
    names.push_back(name);
    const bool optional = std::find(required.begin(), required.end(), Json(name)) == required.end();
    if (!optional || AcceptsNull(root, schema, 0)) continue;
    AllowNull(schema);
    schema[kAddedNull] = true;
  }
  node["required"] = std::move(names);
  node["additionalProperties"] = false;
}

void Rewrite(const Json& root, Json& node) {
  for (const char* name : {"default", "examples"}) node.erase(name);
  const std::string format = TextAt(node, "format");
  if (!format.empty() && (HasType(node, "string") || !node.contains("type")) && !IsOneOf(kFormats, format)) {
    node.erase("format");
  }
  if (node.contains("oneOf")) {
    Json branches = std::move(node["oneOf"]);
    node.erase("oneOf");
    node["anyOf"] = std::move(branches);
  }
  if (!node.contains("$ref")) CloseObject(root, node);
  if (!node.contains("nullable")) return;
  const bool nullable = node["nullable"] == Json(true);
  node.erase("nullable");
  if (nullable && !AcceptsNull(root, node, 0)) AllowNull(node);
}

}  // namespace

bool MakeStrict(Json& schema) {
  const Json original = schema;
  bool expressible = true;
  ForEachNode(schema, [&](Json& node) { expressible = expressible && Expressible(original, node); });
  if (!expressible) return false;
  ForEachNode(schema, [&](Json& node) { Rewrite(original, node); });
  // A property that became a branch has taken the definitions below it along.
  expressible = ReferencesLeadSomewhere(schema);
  if (!expressible) schema = original;
  return expressible;
}

}  // namespace composio::tool_formats
