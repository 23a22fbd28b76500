// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/tool_formats/schema/json.h"

namespace composio::tool_formats {

// Arguments as the tool wants them, from those that a model wrote to `schema`, which still has its marks: properties
// get their old names back, and a null that stands for "left out" is left out.
Json Restore(const Json& arguments, const Json& schema);

// Takes the properties that `overrides` has values for out of the schema: a model that does not see them does not fill
// them. `overrides` has the tool's own names; the schema may have its marks.
void TakeOut(Json& schema, const Json& overrides);

}  // namespace composio::tool_formats
