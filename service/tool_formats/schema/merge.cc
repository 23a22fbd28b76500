// SPDX-License-Identifier: Apache-2.0
#include "service/tool_formats/schema/merge.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "service/tool_formats/schema/walk.h"

namespace composio::tool_formats {
namespace {

bool Contains(const Json& list, const Json& value) {
  return list.is_array() && std::find(list.begin(), list.end(), value) != list.end();
}

Json AsList(const Json& value) { return value.is_array() ? value : Json::array({value}); }

// What is in both lists, in the order of the first.
Json Intersection(const Json& first, const Json& second) {
  const JsonSet others(second);
  Json both = Json::array();
  for (const Json& value : first) {
    if (others.Contains(value)) both.push_back(value);
  }
  return both;
}

// Integers are numbers.
bool AcceptsType(const Json& types, const Json& type) {
  return Contains(types, type) || (type == Json("integer") && Contains(types, "number"));
}

Json CommonTypes(const Json& first, const Json& second) {
  Json both = Json::array();
  for (const Json& type : first) {
    if (AcceptsType(second, type)) both.push_back(type);
  }
  for (const Json& type : second) {
    if (!Contains(both, type) && AcceptsType(first, type)) both.push_back(type);
  }
  return both;
}

void MergeTypes(Json& into, const Json& other) {
  Json both = CommonTypes(AsList(into["type"]), AsList(other["type"]));
  if (both.empty()) return;
  into["type"] = both.size() == 1 ? both[0] : std::move(both);
}

void MergeProperties(Json& into, const Json& properties) {
  for (const auto& [name, schema] : properties.items()) {
    const auto found = into.find(name);
    if (found == into.end()) {
      into[name] = schema;
    } else {
      MergeInto(*found, schema);
    }
  }
}

// The larger of two lower bounds, the smaller of two upper ones.
bool MergeBound(const std::string& keyword, Json& into, const Json& other) {
  const bool lower = keyword.starts_with("min") || keyword == "exclusiveMinimum";
  const bool upper = keyword.starts_with("max") || keyword == "exclusiveMaximum";
  if ((!lower && !upper) || !into.is_number() || !other.is_number()) return false;
  if (lower ? other > into : other < into) into = other;
  return true;
}

void MergeKeyword(Json& into, const std::string& keyword, const Json& value, const Json& other) {
  Json& present = into[keyword];
  if (keyword == "type") return MergeTypes(into, other);
  if (keyword == "properties" || keyword == "patternProperties") return MergeProperties(present, value);
  if (keyword == "required") {
    JsonSet names(present);
    for (const Json& name : value) {
      if (names.Insert(name)) present.push_back(name);
    }
  } else if (keyword == "enum") {
    Json both = Intersection(present, value);
    if (!both.empty()) present = std::move(both);
  } else if (keyword == "items" && present.is_object() && value.is_object()) {
    MergeInto(present, value);
  } else if (keyword == "additionalProperties" && value == Json(false)) {
    present = false;
  } else {
    MergeBound(keyword, present, value);
  }
}

void MergeNode(Json& node) {
  const auto found = node.find("allOf");
  if (found == node.end()) return;
  const Json parts = std::move(*found);
  node.erase("allOf");
  for (const Json& part : parts) MergeInto(node, part);
}

// What a property may be: any of what the branches say of it.
void AddAlternative(Json& property, const Json& schema) {
  if (property.is_null()) {
    property = schema;
  } else if (property.size() == 1 && property.contains("anyOf")) {
    property["anyOf"].push_back(schema);
  } else {
    property = {{"anyOf", Json::array({property, schema})}};
  }
}

void FlattenBranches(Json& root, const Json& branches) {
  Json properties = Json::object();
  Json required = At(branches[0], "required");
  bool open = false;
  std::map<std::string, JsonSet> seen;
  for (const Json& branch : branches) {
    for (const auto& [name, schema] : At(branch, "properties").items()) {
      if (seen[name].Insert(schema)) AddAlternative(properties[name], schema);
    }
    required = Intersection(required.is_array() ? required : Json::array(), At(branch, "required"));
    open = open || At(branch, "additionalProperties") != Json(false);
  }
  // The root's own properties are more precise than what a branch repeats of them.
  for (auto& [name, schema] : properties.items()) {
    if (!root["properties"].contains(name)) root["properties"][name] = std::move(schema);
  }
  if (!required.empty()) MergeInto(root, {{"required", required}});
  if (!open && !root.contains("additionalProperties")) root["additionalProperties"] = false;
}

}  // namespace

void MergeInto(Json& into, const Json& other) {
  if (!into.is_object() || !other.is_object()) return;
  for (const auto& [keyword, value] : other.items()) {
    if (!into.contains(keyword)) {
      into[keyword] = value;
    } else {
      MergeKeyword(into, keyword, value, other);
    }
  }
}

void MergeAllOf(Json& schema) { ForEachNode(schema, MergeNode); }

void FlattenRoot(Json& schema) {
  // A part may have parts itself.
  while (schema.contains("allOf")) MergeNode(schema);
  for (const char* keyword : {"anyOf", "oneOf"}) {
    if (!schema.contains(keyword)) continue;
    const Json branches = std::move(schema[keyword]);
    schema.erase(keyword);
    FlattenBranches(schema, branches);
  }
  for (const char* keyword : {"not", "enum", "const", "if", "then", "else"}) schema.erase(keyword);
}

}  // namespace composio::tool_formats
