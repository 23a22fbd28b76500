// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "absl/strings/string_view.h"
#include "absl/time/time.h"

namespace composio::sandbox {

using Json = nlohmann::json;

// The member `key` of an object; a null that lives for ever where there is none or `object` is none.
const Json& At(const Json& object, absl::string_view key);
// The member as text: empty unless it is a string.
std::string StringAt(const Json& object, absl::string_view key);
// Scalars as one writes them: strings bare, numbers and booleans as JSON; empty for null; compact JSON for the rest.
std::string AsText(const Json& value);
// Equal as text, ASCII case ignored.
bool SameText(const Json& a, const Json& b);
// Deeper nesting is refused: copying and writing a value recurse.
inline constexpr int kMaxJsonDepth = 200;
// A parsed value; discarded (is_discarded()) where `text` is not JSON or too deep.
Json ParseJson(absl::string_view text);
// Compact; invalid UTF-8 becomes U+FFFD.
std::string Dump(const Json& value);

// RFC 3339 in UTC with milliseconds, as Composio writes times.
std::string TimeText(absl::Time time);

}  // namespace composio::sandbox
