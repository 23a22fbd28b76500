// SPDX-License-Identifier: Apache-2.0
#include "service/tool_formats/schema/restore.h"

#include <set>
#include <string>
#include <utility>

#include "service/tool_formats/schema/references.h"
#include "service/tool_formats/schema/walk.h"

namespace composio::tool_formats {
namespace {

constexpr int kBranchDepth = 8;

class Restorer {
 public:
  explicit Restorer(const Json& root) : root_(root) {}

  Json Value(const Json& value, const Json* schema) {
    if (schema == nullptr) return value;
    if (value.is_object()) return Object(value, *schema);
    if (value.is_array()) return Array(value, *schema);
    return value;
  }

 private:
  Json Object(const Json& object, const Json& schema) {
    Json restored = Json::object();
    for (const auto& [name, value] : object.items()) {
      const Json* property = Find(schema, 0, [&name = name](const Json& node) -> const Json* {
        const Json& properties = At(node, "properties");
        const auto found = properties.find(name);
        return properties.is_object() && found != properties.end() ? &*found : nullptr;
      });
      if (property == nullptr) property = Find(schema, 0, AdditionalProperties);
      if (property != nullptr && value.is_null() && property->contains(kAddedNull)) continue;
      const std::string old = property != nullptr ? TextAt(*property, kOldName) : "";
      restored[property != nullptr && property->contains(kOldName) ? old : name] = Value(value, property);
    }
    return restored;
  }

  Json Array(const Json& array, const Json& schema) {
    Json restored = Json::array();
    for (size_t i = 0; i < array.size(); ++i) {
      restored.push_back(Value(array[i], Find(schema, 0, [i](const Json& node) -> const Json* {
                                 const Json& places = At(node, "prefixItems");
                                 if (places.is_array() && i < places.size()) return &places[i];
                                 return At(node, "items").is_object() ? &At(node, "items") : nullptr;
                               })));
    }
    return restored;
  }

  static const Json* AdditionalProperties(const Json& node) {
    const Json& additional = At(node, "additionalProperties");
    return additional.is_object() ? &additional : nullptr;
  }

  // In the node, in what it refers to, in its branches.
  template <class Pick>
  const Json* Find(const Json& node, int depth, Pick pick) {
    const Json* at = Resolve(root_, node);
    if (at == nullptr || depth > kBranchDepth) return nullptr;
    if (const Json* found = pick(*at)) return found;
    for (const char* keyword : {"anyOf", "oneOf", "allOf"}) {
      const Json& branches = At(*at, keyword);
      if (!branches.is_array()) continue;
      for (const Json& branch : branches) {
        if (const Json* found = Find(branch, depth + 1, pick)) return found;
      }
    }
    return nullptr;
  }

  const Json& root_;
};

// Takes them out of the properties; adds the names that they have there.
void TakeProperties(Json& properties, const Json& overrides, std::set<std::string>& names) {
  Json kept = Json::object();
  for (auto& [name, schema] : properties.items()) {
    const bool renamed = At(schema, kOldName).is_string();
    if (overrides.contains(renamed ? TextAt(schema, kOldName) : name)) {
      names.insert(name);
    } else {
      kept[name] = std::move(schema);
    }
  }
  properties = std::move(kept);
}

void TakeFrom(Json& node, const Json& overrides, std::set<std::string> names, int depth) {
  if (!node.is_object() || depth > kBranchDepth) return;
  if (At(node, "properties").is_object()) TakeProperties(node["properties"], overrides, names);
  if (At(node, "required").is_array()) {
    Json required = Json::array();
    for (Json& name : node["required"]) {
      if (!name.is_string() || names.count(name.get<std::string>()) == 0) required.push_back(std::move(name));
    }
    node["required"] = std::move(required);
  }
  for (const char* keyword : {"anyOf", "oneOf", "allOf"}) {
    if (!At(node, keyword).is_array()) continue;
    for (Json& branch : node[keyword]) TakeFrom(branch, overrides, names, depth + 1);
  }
}

}  // namespace

Json Restore(const Json& arguments, const Json& schema) { return Restorer(schema).Value(arguments, &schema); }

void TakeOut(Json& schema, const Json& overrides) {
  if (!overrides.is_object() || overrides.empty()) return;
  TakeFrom(schema, overrides, {}, 0);
}

}  // namespace composio::tool_formats
