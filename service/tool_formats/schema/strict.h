// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/tool_formats/schema/json.h"

namespace composio::tool_formats {

// Rewrites the schema for OpenAI's structured outputs: every object is closed and requires all its properties, those
// that were optional may be null (and are marked), annotations that OpenAI refuses go. False, with the schema left as
// it was, where something in it cannot be said that way, so that the tool has to go without strict mode.
bool MakeStrict(Json& schema);

}  // namespace composio::tool_formats
