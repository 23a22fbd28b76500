// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/tool_formats/schema/json.h"

namespace composio::tool_formats {

// Makes a well-formed schema of whatever came: every node is an object with keywords of the right kind.
// Old spellings (a boolean `required`, a boolean `exclusiveMinimum`, type names of other languages, upper case) are
// written as today, what cannot be understood is left out, duplicates in `required` and `enum` go. A well-formed schema
// is not changed.
void MendShape(Json& schema);

// The root is an object with properties, as arguments are. Once references are dealt with.
void MendRoot(Json& schema);

// Types that can be told from other keywords: objects and arrays have theirs, and arrays say what they hold.
void FillTypes(Json& schema);

}  // namespace composio::tool_formats
