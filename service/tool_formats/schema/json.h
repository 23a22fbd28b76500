// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace composio::tool_formats {

// Members keep their order: language models write arguments in the order in which they are shown.
using Json = nlohmann::ordered_json;

struct JsonLimits {
  size_t bytes = 1 << 20;
  int depth = 96;
  // Members of one object; looking them up is linear.
  size_t members = 2000;
  size_t values = 100000;
};

// INVALID_ARGUMENT without details, its message says what is wrong: no JSON, or beyond a limit.
absl::StatusOr<Json> ParseJson(absl::string_view text, const JsonLimits& limits);

// Compact, always valid UTF-8.
std::string DumpJson(const Json& json);

// The member, or null where there is none or `json` is no object.
const Json& At(const Json& json, absl::string_view name);
// The member's text; empty where it is none.
std::string TextAt(const Json& json, absl::string_view name);

// Which values have been seen; for lists that may be long.
class JsonSet {
 public:
  JsonSet() = default;
  // Of a list; of anything else it is empty.
  explicit JsonSet(const Json& list);

  // False where it is there already.
  bool Insert(const Json& value) { return seen_.insert(DumpJson(value)).second; }
  bool Contains(const Json& value) const { return seen_.count(DumpJson(value)) > 0; }

 private:
  std::set<std::string> seen_;
};

}  // namespace composio::tool_formats
