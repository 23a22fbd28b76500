// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "absl/strings/string_view.h"
#include "service/json_schema/keywords.h"
#include "service/json_schema/validator.h"

namespace composio::json_schema {

// Walks a schema and a value side by side. One walk; one thread. `document` is what references lead into and must
// outlive it.
class Checker {
 public:
  Checker(const Json& document, const Limits& limits) : document_(document), limits_(limits) {}

  void Check(const Json& schema, const Json& value, const std::string& path, int depth);
  Verdict Take() { return std::move(verdict_); }

 private:
  void CheckReference(const Json& reference, const Json& value, const std::string& path, int depth);
  void CheckCombinations(const Json& schema, const Json& value, const std::string& path, int depth);
  void CheckChoices(const Json& choices, bool only_one, const Json& value, const std::string& path, int depth);
  void CheckCondition(const Json& schema, const Json& value, const std::string& path, int depth);
  void CheckObject(const Json& schema, const Json& value, const std::string& path, int depth);
  void CheckRequired(const Json& schema, const Json& value, const std::string& path);
  void CheckMember(const Json& schema, const std::string& name, const Json& member, const std::string& path, int depth);
  void CheckArray(const Json& schema, const Json& value, const std::string& path, int depth);
  void CheckString(const Json& schema, const Json& value, const std::string& path);
  bool Matches(const std::string& pattern, absl::string_view text);
  // The violations of one branch, kept apart.
  std::vector<Violation> Try(const Json& schema, const Json& value, const std::string& path, int depth);
  const Json* Resolve(absl::string_view reference) const;

  void Add(const std::string& path, std::string description);
  void LetThrough(absl::string_view why);
  // False when the walk has to end.
  bool Step(size_t cost = 1);

  const Json& document_;
  const Limits& limits_;
  size_t steps_ = 0;
  Verdict verdict_;
};

}  // namespace composio::json_schema
