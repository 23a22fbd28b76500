// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/tool_formats/schema/json.h"

namespace composio::tool_formats {

// The schema as both of OpenAI's interfaces take it. Whether it became strict.
bool RepairForOpenAi(Json& schema, bool strict);

}  // namespace composio::tool_formats
