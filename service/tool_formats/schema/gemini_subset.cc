// SPDX-License-Identifier: Apache-2.0
#include "service/tool_formats/schema/gemini_subset.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/tool_formats/schema/walk.h"

namespace composio::tool_formats {
namespace {

constexpr const char* kKept[] = {
    "type",      "format",        "title",         "description", "nullable", "items",   "minItems",
    "maxItems",  "enum",          "properties",    "required",    "minimum",  "maximum", "minLength",
    "maxLength", "minProperties", "maxProperties", "pattern",     "anyOf",    kOldName,  kAddedNull,
};

bool IsKept(const std::string& name) { return std::find(std::begin(kKept), std::end(kKept), name) != std::end(kKept); }

bool AllText(const Json& values) {
  return std::all_of(values.begin(), values.end(), [](const Json& value) { return value.is_string(); });
}

const char* TypeOf(const Json& value) {
  if (value.is_string()) return "string";
  if (value.is_boolean()) return "boolean";
  if (value.is_number_float()) return "number";
  if (value.is_number()) return "integer";
  return value.is_array() ? "array" : "object";
}

void InferType(Json& node) {
  if (node.contains("type") || node.contains("anyOf")) return;
  if (node.contains("enum") && !node["enum"].empty()) {
    node["type"] = TypeOf(node["enum"][0]);
    for (const Json& value : node["enum"]) {
      if (TypeOf(value) != node["type"]) node["type"] = "string";
    }
  } else {
    node["anyOf"] = {{{"type", "string"}}, {{"type", "number"}}, {{"type", "boolean"}}};
  }
}

// Gemini's enums are of text alone.
void EnumOfText(Json& node) {
  if (!node.contains("enum")) return;
  const bool text = TextAt(node, "type") == "string";
  if (text && AllText(node["enum"]) && std::count(node["enum"].begin(), node["enum"].end(), Json("")) == 0) return;
  AddToDescription(node, absl::StrCat("One of ", DumpJson(node["enum"]), "."));
  node.erase("enum");
}

void KeepFormat(Json& node) {
  const std::string format = TextAt(node, "format");
  if (format.empty()) return;
  const std::string type = TextAt(node, "type");
  const bool kept = (type == "string" && (format == "date-time" || format == "enum")) ||
                    (type == "integer" && (format == "int32" || format == "int64")) ||
                    (type == "number" && (format == "float" || format == "double"));
  if (kept) return;
  if (type == "string") AddToDescription(node, absl::StrCat("Format: ", format, "."));
  node.erase("format");
}

// An exclusive bound has no keyword; for integers there is the next one.
void InclusiveBounds(Json& node) {
  for (const bool lower : {true, false}) {
    const char* exclusive = lower ? "exclusiveMinimum" : "exclusiveMaximum";
    const char* inclusive = lower ? "minimum" : "maximum";
    if (!At(node, exclusive).is_number() || node.contains(inclusive)) continue;
    if (TextAt(node, "type") == "integer" && node[exclusive].is_number_integer()) {
      node[inclusive] = node[exclusive].get<int64_t>() + (lower ? 1 : -1);
    } else {
      AddToDescription(node, absl::StrCat(lower ? "More than " : "Less than ", DumpJson(node[exclusive]), "."));
    }
  }
}

void KeepInNode(Json& node) {
  InferType(node);
  InclusiveBounds(node);
  Json kept = Json::object();
  for (auto& [name, value] : node.items()) {
    if (IsKept(name)) kept[name] = std::move(value);
  }
  node = std::move(kept);
  EnumOfText(node);
  KeepFormat(node);
  const std::string type = TextAt(node, "type");
  if (type == "array" && !At(node, "items").is_object()) node["items"] = {{"type", "string"}};
  if (type != "object") {
    node.erase("properties");
    node.erase("required");
  } else if (node.contains("properties") && node["properties"].empty()) {
    // An object without properties is refused where the keyword is there.
    node.erase("properties");
    node.erase("required");
  }
  if (At(node, "nullable") == Json(false) || (node.contains("nullable") && !node["nullable"].is_boolean())) {
    node.erase("nullable");
  }
}

}  // namespace

void KeepGeminiSubset(Json& schema) { ForEachNode(schema, KeepInNode); }

}  // namespace composio::tool_formats
