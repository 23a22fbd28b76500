// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wire/schema.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "absl/strings/str_cat.h"

namespace composio::sandbox {
namespace {

bool IsOfType(const std::string& type, const Json& value) {
  if (type == "object") return value.is_object();
  if (type == "array") return value.is_array();
  if (type == "string") return value.is_string();
  if (type == "boolean") return value.is_boolean();
  if (type == "null") return value.is_null();
  if (type == "number") return value.is_number();
  if (type == "integer") {
    return value.is_number() && std::floor(value.get<double>()) == value.get<double>();
  }
  return true;
}

bool TypeAllows(const Json& schema, const Json& value) {
  const Json& type = At(schema, "type");
  if (value.is_null() && At(schema, "nullable") == true) return true;
  if (type.is_string()) return IsOfType(type.get<std::string>(), value);
  if (!type.is_array()) return true;
  return std::any_of(type.begin(), type.end(), [&](const Json& t) { return IsOfType(AsText(t), value); });
}

void Check(const Json& schema, const Json& value, const std::string& path, std::vector<std::string>& out);

void CheckAnyOf(const Json& choices, const Json& value, const std::string& path, std::vector<std::string>& out) {
  for (const Json& choice : choices) {
    std::vector<std::string> violations;
    Check(choice, value, path, violations);
    if (violations.empty()) return;
  }
  out.push_back(absl::StrCat(path, ": matches none of the allowed forms"));
}

void CheckObject(const Json& schema, const Json& value, const std::string& path, std::vector<std::string>& out) {
  std::string prefix = path.empty() ? "" : absl::StrCat(path, ".");
  if (const Json& required = At(schema, "required"); required.is_array()) {
    for (const Json& name : required) {
      if (!value.contains(AsText(name))) out.push_back(absl::StrCat(prefix, AsText(name), ": Required"));
    }
  }
  if (const Json& properties = At(schema, "properties"); properties.is_object()) {
    for (const auto& [name, property] : properties.items()) {
      if (value.contains(name)) Check(property, value[name], absl::StrCat(prefix, name), out);
    }
  }
}

void CheckRange(const Json& schema, const Json& value, const std::string& path, std::vector<std::string>& out) {
  if (const Json& minimum = At(schema, "minimum"); minimum.is_number() && value < minimum) {
    out.push_back(absl::StrCat(path, ": must be at least ", AsText(minimum)));
  }
  if (const Json& maximum = At(schema, "maximum"); maximum.is_number() && value > maximum) {
    out.push_back(absl::StrCat(path, ": must be at most ", AsText(maximum)));
  }
}

void Check(const Json& schema, const Json& value, const std::string& path, std::vector<std::string>& out) {
  if (!schema.is_object()) return;
  if (!TypeAllows(schema, value)) {
    out.push_back(absl::StrCat(path, ": Expected ", AsText(At(schema, "type")), ", received ", value.type_name()));
    return;
  }
  if (const Json& choices = At(schema, "anyOf"); choices.is_array()) CheckAnyOf(choices, value, path, out);
  if (const Json& values = At(schema, "enum"); values.is_array() && !value.is_null()) {
    if (std::find(values.begin(), values.end(), value) == values.end()) {
      out.push_back(absl::StrCat(path, ": must be one of ", Dump(values)));
    }
  }
  if (value.is_object()) CheckObject(schema, value, path, out);
  if (value.is_number()) CheckRange(schema, value, path, out);
  if (value.is_array() && schema.contains("items")) {
    for (size_t i = 0; i < value.size(); ++i) Check(schema["items"], value[i], absl::StrCat(path, "[", i, "]"), out);
  }
}

}  // namespace

std::vector<std::string> SchemaViolations(const Json& schema, const Json& value) {
  std::vector<std::string> out;
  Check(schema, value, "", out);
  return out;
}

Json WithDefaults(const Json& schema, Json value) {
  if (!value.is_object()) return value;
  if (const Json& properties = At(schema, "properties"); properties.is_object()) {
    for (const auto& [name, property] : properties.items()) {
      const Json& fallback = At(property, "default");
      if (!fallback.is_null() && !value.contains(name)) value[name] = fallback;
    }
  }
  return value;
}

}  // namespace composio::sandbox
