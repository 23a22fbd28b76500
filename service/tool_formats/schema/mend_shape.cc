// SPDX-License-Identifier: Apache-2.0
#include "service/tool_formats/schema/mend_shape.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "service/tool_formats/schema/walk.h"

namespace composio::tool_formats {
namespace {

constexpr int kDepth = 48;
constexpr const char* kMaps[] = {"properties", "patternProperties", "$defs", "definitions", "dependentSchemas"};
constexpr const char* kBranches[] = {"anyOf", "oneOf", "allOf", "prefixItems"};
constexpr const char* kTexts[] = {"title", "description", "format", "pattern", "$ref", "$comment", "$schema"};
constexpr const char* kCounts[] = {"minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"};
constexpr const char* kNumbers[] = {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"};

// Empty for what is no type, or any.
std::string TypeName(const Json& written) {
  static const auto& names = *new std::map<std::string, std::string>{
      {"string", "string"},   {"str", "string"},   {"text", "string"},   {"file", "string"},     {"date", "string"},
      {"integer", "integer"}, {"int", "integer"},  {"int32", "integer"}, {"int64", "integer"},   {"long", "integer"},
      {"number", "number"},   {"float", "number"}, {"double", "number"}, {"boolean", "boolean"}, {"bool", "boolean"},
      {"object", "object"},   {"dict", "object"},  {"map", "object"},    {"array", "array"},     {"list", "array"},
      {"tuple", "array"},     {"null", "null"},    {"none", "null"},     {"nil", "null"},
  };
  if (!written.is_string()) return "";
  const auto found = names.find(absl::AsciiStrToLower(written.get<std::string>()));
  return found == names.end() ? "" : found->second;
}

void RemoveDuplicates(Json& list) {
  Json once = Json::array();
  JsonSet seen;
  for (Json& value : list) {
    if (seen.Insert(value)) once.push_back(std::move(value));
  }
  list = std::move(once);
}

void MendType(Json& node) {
  const auto type = node.find("type");
  if (type == node.end()) return;
  if (!type->is_array()) {
    const std::string name = TypeName(*type);
    if (name.empty()) {
      node.erase("type");
    } else {
      *type = name;
    }
    return;
  }
  Json names = Json::array();
  for (const Json& entry : *type) {
    if (std::string name = TypeName(entry); !name.empty()) names.push_back(std::move(name));
  }
  RemoveDuplicates(names);
  if (names.empty()) {
    node.erase("type");
  } else {
    *type = names.size() == 1 ? names[0] : names;
  }
}

// A number, also where it is written as text.
bool MendNumber(Json& value) {
  if (value.is_number()) return true;
  double number;
  if (!value.is_string() || !absl::SimpleAtod(value.get<std::string>(), &number)) return false;
  value = number;
  return true;
}

bool MendCount(Json& value) {
  if (!MendNumber(value) || value.get<double>() < 0 || value.get<double>() > 1e15) return false;
  value = static_cast<int64_t>(value.get<double>());
  return true;
}

// `exclusiveMinimum: true` beside `minimum`, as it was written until 2016.
void MendExclusive(Json& node, const char* exclusive, const char* bound) {
  const auto flag = node.find(exclusive);
  if (flag == node.end() || !flag->is_boolean()) return;
  if (flag->get<bool>() && node.contains(bound)) {
    *flag = node[bound];
    node.erase(bound);
  } else {
    node.erase(exclusive);
  }
}

template <class Names, class Keep>
void KeepIf(Json& node, const Names& names, Keep keep) {
  for (const char* name : names) {
    const auto found = node.find(name);
    if (found != node.end() && !keep(*found)) node.erase(name);
  }
}

void MendKeywords(Json& node) {
  for (const char* mark : {kOldName, kAddedNull}) node.erase(mark);
  MendType(node);
  MendExclusive(node, "exclusiveMinimum", "minimum");
  MendExclusive(node, "exclusiveMaximum", "maximum");
  KeepIf(node, kTexts, [](const Json& value) { return value.is_string(); });
  KeepIf(node, kNumbers, MendNumber);
  KeepIf(node, kCounts, MendCount);
  KeepIf(node, kMaps, [](const Json& value) { return value.is_object(); });
  KeepIf(node, kBranches, [](const Json& value) { return value.is_array() && !value.empty(); });
  static constexpr const char* kEnum[] = {"enum"};
  KeepIf(node, kEnum, [](const Json& value) { return value.is_array() && !value.empty(); });
  if (node.contains("enum")) RemoveDuplicates(node["enum"]);
  if (node.contains("examples") && !node["examples"].is_array()) node["examples"] = Json::array({node["examples"]});
}

// `required: true` on a property is an entry of its parent's list. Run before the properties are mended.
void MendRequired(Json& node) {
  Json names = Json::array();
  for (const Json& name : At(node, "required")) {
    if (name.is_string()) names.push_back(name);
  }
  bool hoisted = false;
  if (const auto properties = node.find("properties"); properties != node.end() && properties->is_object()) {
    for (const auto& [name, property] : properties->items()) {
      if (!At(property, "required").is_boolean()) continue;
      if (property["required"].get<bool>()) names.push_back(name);
      hoisted = hoisted || property["required"].get<bool>();
      property.erase("required");
    }
  }
  RemoveDuplicates(names);
  if (At(node, "required").is_array() || hoisted) {
    node["required"] = std::move(names);
  } else {
    node.erase("required");
  }
}

// Whether this is the value of a keyword that is mostly written with a boolean.
bool MayBeBoolean(const Json& node, const Json& value) {
  for (const char* keyword : {"additionalProperties", "additionalItems", "unevaluatedProperties", "unevaluatedItems"}) {
    if (&value == &At(node, keyword)) return true;
  }
  return false;
}

// Properties and branches that are `false` can hold nothing.
void DropImpossible(Json& node) {
  if (const auto properties = node.find("properties"); properties != node.end()) {
    Json kept = Json::object();
    for (auto& [name, schema] : properties->items()) {
      if (schema != Json(false)) kept[name] = std::move(schema);
    }
    *properties = std::move(kept);
  }
  for (const char* keyword : {"anyOf", "oneOf"}) {
    if (!node.contains(keyword)) continue;
    Json kept = Json::array();
    for (Json& branch : node[keyword]) {
      if (branch != Json(false)) kept.push_back(std::move(branch));
    }
    if (kept.empty()) {
      node.erase(keyword);
    } else {
      node[keyword] = std::move(kept);
    }
  }
}

void MendNode(Json& node, int depth) {
  if (!node.is_object() || depth > kDepth) {
    node = Json::object();
    return;
  }
  MendRequired(node);
  MendKeywords(node);
  DropImpossible(node);
  for (auto& [keyword, value] : node.items()) {
    if (keyword == "items" && value.is_array() && value.empty()) value = Json::object();
    if (keyword == "not" && value.is_boolean()) value = Json::object({{"type", "null"}});
  }
  ForEachSubschema(node, [&](Json& subschema) {
    if (!subschema.is_boolean() || !MayBeBoolean(node, subschema)) MendNode(subschema, depth + 1);
  });
}

}  // namespace

void MendShape(Json& schema) { MendNode(schema, 0); }

void MendRoot(Json& schema) {
  if (!schema.contains("type") || !HasType(schema, "object")) {
    if (schema.contains("type") && schema["type"] != Json("null")) schema = Json::object();
    // In front, where everyone writes it.
    Json object = {{"type", "object"}};
    for (auto& [name, value] : schema.items()) {
      if (name != "type") object[name] = std::move(value);
    }
    schema = std::move(object);
  }
  schema["type"] = "object";
  if (!schema.contains("properties")) schema["properties"] = Json::object();
}

void FillTypes(Json& schema) {
  ForEachNode(schema, [](Json& node) {
    if (!node.contains("type")) {
      if (node.contains("properties")) {
        node["type"] = "object";
      } else if (node.contains("items") || node.contains("prefixItems")) {
        node["type"] = "array";
      }
    }
    if (HasType(node, "array") && !node.contains("items") && !node.contains("prefixItems")) {
      node["items"] = Json::object();
    }
  });
}

}  // namespace composio::tool_formats
