// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/tool_formats/schema/json.h"

namespace composio::tool_formats {

// What both schemas demand, in one schema, where one keyword can say that; where it cannot, `into`'s word counts, so
// that the result never refuses what both accept and may accept more.
void MergeInto(Json& into, const Json& other);

// No `allOf` is left.
void MergeAllOf(Json& schema);

// No `anyOf`, `oneOf`, `not`, `enum`, `const` or condition at the root, where no dialect allows it: all properties of
// the branches, of which those are required that each branch requires.
void FlattenRoot(Json& schema);

}  // namespace composio::tool_formats
