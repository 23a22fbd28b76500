// SPDX-License-Identifier: Apache-2.0
#include "service/api/trigger_config.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/base/error.h"
#include "service/json_schema/validator.h"

namespace composio::api {
namespace {

using google::protobuf::Struct;
using google::protobuf::Value;

constexpr char kInterval[] = "interval";

// Members in the order of their names, nulls left out.
void AppendCanonical(const Value& value, std::string* out);

void AppendCanonical(const Struct& object, std::string* out) {
  std::vector<std::string> names;
  for (const auto& [name, value] : object.fields()) {
    if (value.kind_case() != Value::kNullValue && value.kind_case() != Value::KIND_NOT_SET) names.push_back(name);
  }
  std::sort(names.begin(), names.end());
  out->push_back('{');
  for (const std::string& name : names) {
    absl::StrAppend(out, name.size(), ":", name, "=");
    AppendCanonical(object.fields().at(name), out);
  }
  out->push_back('}');
}

void AppendCanonical(const Value& value, std::string* out) {
  switch (value.kind_case()) {
    case Value::kNumberValue: {
      const double number = value.number_value();
      out->push_back('n');
      out->append(reinterpret_cast<const char*>(&number), sizeof number);
      return;
    }
    case Value::kStringValue:
      return absl::StrAppend(out, "s", value.string_value().size(), ":", value.string_value());
    case Value::kBoolValue:
      return absl::StrAppend(out, value.bool_value() ? "t" : "f");
    case Value::kStructValue:
      return AppendCanonical(value.struct_value(), out);
    case Value::kListValue:
      out->push_back('[');
      for (const Value& item : value.list_value().values()) AppendCanonical(item, out);
      return out->push_back(']');
    default:
      return out->push_back('0');
  }
}

const Struct* StructAt(const Struct& object, const char* name) {
  const auto found = object.fields().find(name);
  return found != object.fields().end() && found->second.has_struct_value() ? &found->second.struct_value() : nullptr;
}

Struct WithDefaults(const Struct& schema, Struct config) {
  const Struct* properties = StructAt(schema, "properties");
  if (properties == nullptr) return config;
  for (const auto& [name, property] : properties->fields()) {
    const auto& members = property.struct_value().fields();
    const auto standard = members.find("default");
    if (standard == members.end()) continue;
    Value& value = (*config.mutable_fields())[name];
    if (value.kind_case() == Value::KIND_NOT_SET || value.kind_case() == Value::kNullValue) value = standard->second;
  }
  return config;
}

bool Sets(const Struct& config, const char* name) {
  const auto found = config.fields().find(name);
  return found != config.fields().end() && found->second.kind_case() != Value::kNullValue;
}

bool Polls(const gateway::v1::TriggerType& type) {
  return std::find(type.types().begin(), type.types().end(), gateway::v1::TRIGGER_MECHANISM_POLL) != type.types().end();
}

}  // namespace

absl::Status CheckAgainstSchema(const Struct& schema, const Struct& value, absl::string_view field,
                                absl::string_view owner, std::string* not_judged) {
  const json_schema::Verdict verdict = json_schema::Validate(schema, value, field);
  if (not_judged != nullptr) *not_judged = verdict.not_judged;
  if (verdict.violations.empty()) return absl::OkStatus();
  const auto& first = verdict.violations.front();
  absl::Status status = base::Error(
      absl::StatusCode::kInvalidArgument, gateway::v1::ERROR_REASON_INVALID_FIELD,
      absl::StrCat(first.path, ": ", first.description, " by the schema of ", owner,
                   verdict.violations.size() > 1 ? absl::StrCat("; ", verdict.violations.size() - 1, " more") : ""));
  for (const auto& violation : verdict.violations) {
    base::AddFieldViolation(status, violation.path, violation.description);
  }
  return status;
}

bool EqualConfig(const gateway::v1::TriggerType& type, const Struct& a, const Struct& b) {
  Struct left = a, right = b;
  if (Polls(type) && !(Sets(left, kInterval) && Sets(right, kInterval))) {
    left.mutable_fields()->erase(kInterval);
    right.mutable_fields()->erase(kInterval);
  }
  return CanonicalConfig(type, left) == CanonicalConfig(type, right);
}

std::string CanonicalConfig(const gateway::v1::TriggerType& type, const Struct& config) {
  std::string out;
  AppendCanonical(WithDefaults(type.config(), config), &out);
  return out;
}

}  // namespace composio::api
