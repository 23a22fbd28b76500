// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/tool_formats/schema/json.h"

namespace composio::tool_formats {

// Leaves what Gemini's Schema message knows and its API takes: other keywords go, what they said of a value goes into
// the description where a model can use it. References must be inlined before and null said by `nullable` alone.
void KeepGeminiSubset(Json& schema);

}  // namespace composio::tool_formats
