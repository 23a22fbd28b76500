// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/body.h"

#include <algorithm>
#include <iterator>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

namespace composio::sandbox {

bool IsAuthScheme(const std::string& scheme) {
  static constexpr const char* kSchemes[] = {"OAUTH2",
                                             "OAUTH1",
                                             "API_KEY",
                                             "BASIC",
                                             "BILLCOM_AUTH",
                                             "BEARER_TOKEN",
                                             "GOOGLE_SERVICE_ACCOUNT",
                                             "NO_AUTH",
                                             "BASIC_WITH_JWT",
                                             "CALCOM_AUTH",
                                             "SERVICE_ACCOUNT",
                                             "SAML",
                                             "DCR_OAUTH",
                                             "CIMD_OAUTH",
                                             "S2S_OAUTH2"};
  return std::find(std::begin(kSchemes), std::end(kSchemes), scheme) != std::end(kSchemes);
}

const Json* BodyCheck::Field(const char* name, bool required) {
  if (!body_.is_object()) return nullptr;
  const Json& field = At(body_, name);
  if (!field.is_null()) return &field;
  if (required) errors_.push_back(absl::StrCat(name, ": Required"));
  return nullptr;
}

BodyCheck& BodyCheck::Expect(const char* name, const Json* field, bool good, const char* type) {
  if (!good) errors_.push_back(absl::StrCat(name, ": Expected ", type, ", received ", field->type_name()));
  return *this;
}

BodyCheck& BodyCheck::String(const char* name, bool required) {
  const Json* field = Field(name, required);
  return Expect(name, field, field == nullptr || field->is_string(), "string");
}

BodyCheck& BodyCheck::Bool(const char* name, bool required) {
  const Json* field = Field(name, required);
  return Expect(name, field, field == nullptr || field->is_boolean(), "boolean");
}

BodyCheck& BodyCheck::Object(const char* name, bool required) {
  const Json* field = Field(name, required);
  return Expect(name, field, field == nullptr || field->is_object(), "object");
}

BodyCheck& BodyCheck::Array(const char* name, bool required) {
  const Json* field = Field(name, required);
  return Expect(name, field, field == nullptr || field->is_array(), "array");
}

BodyCheck& BodyCheck::OneOf(const char* name, const std::vector<std::string>& values, bool required) {
  const Json* field = Field(name, required);
  if (field != nullptr && std::find(values.begin(), values.end(), *field) == values.end()) {
    errors_.push_back(absl::StrCat(name, ": Expected '", absl::StrJoin(values, "' | '"), "'"));
  }
  return *this;
}

}  // namespace composio::sandbox
