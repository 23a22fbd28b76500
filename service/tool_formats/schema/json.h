// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
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

}  // namespace composio::tool_formats
