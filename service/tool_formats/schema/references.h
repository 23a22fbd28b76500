// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/tool_formats/schema/json.h"

namespace composio::tool_formats {

// The schema that a local `$ref` of `node` leads to within `root`, through several where need be; `node` itself where
// it has none, null where it leads nowhere.
const Json* Resolve(const Json& root, const Json& node);

// Puts what local references point at in their place; keywords beside a reference win. What cannot be put there, a
// cycle, a reference to elsewhere or to nothing, or growth beyond all measure, becomes an object of any members.
// Definitions are gone afterwards.
void InlineReferences(Json& schema);

// Leaves references that can be followed and replaces the others by an object of any members.
void MendReferences(Json& schema);

// Whether all references of the schema can be followed.
bool ReferencesLeadSomewhere(Json& schema);

}  // namespace composio::tool_formats
