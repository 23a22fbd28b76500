// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/tool_formats/schema/json.h"

namespace composio::tool_formats {

// `items` as a list, one schema a place, is written `prefixItems` since 2020.
void TuplesToPrefixItems(Json& schema);

// No schema for each place: a list of fixed length, each of whose items may be any of them.
void TuplesToLists(Json& schema);

// `const` becomes an `enum` of one value.
void ConstToEnum(Json& schema);

// One way to say that null is allowed, `nullable: true`: a null among the types, a branch that is null, a nullable
// branch, at every depth. Branches within branches become one list, and a single branch the node itself. A list of
// several types becomes branches.
void NullToNullable(Json& schema);

// Names in `required` that are no properties go.
void RequireOnlyProperties(Json& schema);

}  // namespace composio::tool_formats
