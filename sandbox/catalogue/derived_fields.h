// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "sandbox/wire/json.h"

namespace composio::sandbox {

// What the catalogue files leave out because it follows from the rest (README.md of this folder).

// The body of GET toolkits/{slug}.
Json CompleteToolkit(Json toolkit, size_t tools, size_t trigger_types);
// The item of GET toolkits, from the completed body.
Json ToolkitListItem(const Json& toolkit);
Json CompleteTool(const Json& toolkit, Json tool);
Json CompleteTriggerType(const Json& toolkit, Json type);

}  // namespace composio::sandbox
