// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "absl/strings/string_view.h"

namespace composio::json_schema {

using Json = nlohmann::json;

// Each says what is wrong with `value`, ready to follow its path; empty where nothing is. A keyword whose own value
// makes no sense is not held against the value.

// `type` and `nullable`.
std::string TypeProblem(const Json& schema, const Json& value);
// `enum` and `const`.
std::string ChoiceProblem(const Json& schema, const Json& value);
// `minimum`, `maximum`, the exclusive ones in both spellings, `multipleOf`.
std::string NumberProblem(const Json& schema, const Json& value);
// `minLength`, `maxLength`, in code points.
std::string LengthProblem(const Json& schema, const Json& value);
// `minItems`, `maxItems`, `uniqueItems`.
std::string ArrayProblem(const Json& schema, const Json& value);
// `minProperties`, `maxProperties`.
std::string ObjectProblem(const Json& schema, const Json& value);

// Whether a pattern of JSON Schema is found in `text`; `usable` says whether it could be tried at all.
bool PatternMatches(const std::string& pattern, absl::string_view text, bool* usable);

// The member, or null where there is none.
const Json* Member(const Json& object, const char* name);

}  // namespace composio::json_schema
