// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "sandbox/wire/json.h"

namespace composio::sandbox {

// Every authentication scheme there is.
bool IsAuthScheme(const std::string& scheme);

// Gathers what is wrong with a request body, field by field: fields that are absent or null are fine unless required.
class BodyCheck {
 public:
  explicit BodyCheck(const Json& body) : body_(body) {
    if (!body.is_object()) errors_.emplace_back("body: Expected object");
  }

  BodyCheck& String(const char* name, bool required = false);
  BodyCheck& Bool(const char* name, bool required = false);
  BodyCheck& Object(const char* name, bool required = false);
  BodyCheck& Array(const char* name, bool required = false);
  BodyCheck& OneOf(const char* name, const std::vector<std::string>& values, bool required = false);
  void Add(std::string error) { errors_.push_back(std::move(error)); }

  bool ok() const { return errors_.empty(); }
  const std::vector<std::string>& errors() const { return errors_; }

 private:
  // The field to look at; null where there is nothing to check.
  const Json* Field(const char* name, bool required);
  BodyCheck& Expect(const char* name, const Json* field, bool good, const char* type);

  const Json& body_;
  std::vector<std::string> errors_;
};

}  // namespace composio::sandbox
