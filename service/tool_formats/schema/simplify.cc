// SPDX-License-Identifier: Apache-2.0
#include "service/tool_formats/schema/simplify.h"

#include <algorithm>
#include <utility>

#include "service/tool_formats/schema/walk.h"

namespace composio::tool_formats {
namespace {

Json TakeMember(Json& node, const char* name) {
  Json value = std::move(node[name]);
  node.erase(name);
  return value;
}

bool IsNull(const Json& branch) {
  return At(branch, "type") == Json("null") || At(branch, "enum") == Json::array({nullptr}) ||
         (branch.is_object() && branch.contains("const") && branch["const"].is_null());
}

void SplitTypes(Json& node) {
  if (!At(node, "type").is_array()) return;
  Json types = TakeMember(node, "type");
  const auto null = std::find(types.begin(), types.end(), Json("null"));
  if (null != types.end()) {
    types.erase(null);
    node["nullable"] = true;
  }
  if (types.size() == 1) {
    node["type"] = types[0];
  } else if (!types.empty() && !node.contains("anyOf")) {
    Json branches = Json::array();
    for (Json& type : types) branches.push_back({{"type", std::move(type)}});
    node["anyOf"] = std::move(branches);
  }
}

// The branches, those of branches that are nothing but branches in their place, without null.
void Collect(const Json& branches, Json& flat, JsonSet& seen, bool& nullable) {
  for (const Json& branch : branches) {
    if (IsNull(branch)) {
      nullable = true;
      continue;
    }
    if (At(branch, "nullable") == Json(true)) nullable = true;
    Json plain = branch;
    if (plain.is_object()) plain.erase("nullable");
    if (plain.size() == 1 && plain.contains("anyOf")) {
      Collect(plain["anyOf"], flat, seen, nullable);
    } else if (seen.Insert(plain)) {
      flat.push_back(std::move(plain));
    }
  }
}

// A node's own words win over those of its only branch.
void Adopt(Json& node, Json&& branch) {
  for (auto& [name, value] : branch.items()) {
    if (!node.contains(name)) node[name] = std::move(value);
  }
}

void JoinBranches(Json& node) {
  if (node.contains("oneOf")) {
    Json branches = TakeMember(node, "oneOf");
    if (!node.contains("anyOf")) node["anyOf"] = std::move(branches);
  }
  if (!node.contains("anyOf")) return;
  Json flat = Json::array();
  JsonSet seen;
  bool nullable = false;
  Collect(TakeMember(node, "anyOf"), flat, seen, nullable);
  if (nullable) node["nullable"] = true;
  if (flat.size() == 1) {
    Adopt(node, std::move(flat[0]));
  } else if (flat.size() > 1) {
    node["anyOf"] = std::move(flat);
  }
}

// After all branches are joined: a branch that is null is needed there as what it is.
void NullAlone(Json& node) {
  if (const Json& values = At(node, "enum"); std::find(values.begin(), values.end(), Json()) != values.end()) {
    Json kept = Json::array();
    for (const Json& value : values) {
      if (!value.is_null()) kept.push_back(value);
    }
    node["nullable"] = true;
    if (kept.empty()) {
      node.erase("enum");
    } else {
      node["enum"] = std::move(kept);
    }
  }
  // Nothing but null: any type will do, as long as there is one.
  if (At(node, "type") == Json("null")) {
    node["type"] = "string";
    node["nullable"] = true;
  }
}

}  // namespace

void TuplesToPrefixItems(Json& schema) {
  ForEachNode(schema, [](Json& node) {
    if (!At(node, "items").is_array()) return;
    node["prefixItems"] = TakeMember(node, "items");
    if (node.contains("additionalItems")) node["items"] = TakeMember(node, "additionalItems");
  });
}

void TuplesToLists(Json& schema) {
  TuplesToPrefixItems(schema);
  ForEachNode(schema, [](Json& node) {
    if (!node.contains("prefixItems")) return;
    const Json places = TakeMember(node, "prefixItems");
    const bool closed = At(node, "items") == Json(false);
    Json kinds = Json::array();
    JsonSet seen;
    for (const Json& place : places) {
      if (seen.Insert(place)) kinds.push_back(place);
    }
    if (At(node, "items").is_object() && !node["items"].empty()) kinds.push_back(node["items"]);
    if (!node.contains("minItems")) node["minItems"] = places.size();
    if (!node.contains("maxItems") && (closed || !node.contains("items"))) node["maxItems"] = places.size();
    node["items"] = kinds.size() == 1 ? kinds[0] : Json({{"anyOf", kinds}});
    AddToDescription(node, "The order of the items matters.");
  });
}

void ConstToEnum(Json& schema) {
  ForEachNode(schema, [](Json& node) {
    if (!node.contains("const")) return;
    node["enum"] = Json::array({TakeMember(node, "const")});
  });
}

void NullToNullable(Json& schema) {
  ForEachNode(schema, [](Json& node) {
    SplitTypes(node);
    JoinBranches(node);
  });
  ForEachNode(schema, NullAlone);
}

void RequireOnlyProperties(Json& schema) {
  ForEachNode(schema, [](Json& node) {
    if (!At(node, "required").is_array()) return;
    Json known = Json::array();
    for (const Json& name : node["required"]) {
      if (name.is_string() && At(node, "properties").contains(name.get<std::string>())) known.push_back(name);
    }
    node["required"] = std::move(known);
  });
}

}  // namespace composio::tool_formats
