// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "sandbox/wire/json.h"

namespace composio::sandbox {

// What is wrong with `value` by a JSON Schema, one sentence each; empty when nothing is. Knows type, required,
// properties, items, enum, minimum, maximum, anyOf and nullable; the rest of JSON Schema is let through.
std::vector<std::string> SchemaViolations(const Json& schema, const Json& value);

// `value` with the schema's defaults put in for absent top-level properties (null defaults stay absent).
Json WithDefaults(const Json& schema, Json value);

}  // namespace composio::sandbox
