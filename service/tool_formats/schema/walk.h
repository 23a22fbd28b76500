// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "absl/functional/function_ref.h"
#include "service/tool_formats/schema/json.h"

namespace composio::tool_formats {

// Members that the passes leave in a node for Restore and that Strip removes; no schema from outside has them after
// MendShape.
inline constexpr char kMark = '\x01';
// On a property: the name that it had.
inline constexpr char kOldName[] = "\x01name";
// On a property: null was added for it to mean "left out".
inline constexpr char kAddedNull[] = "\x01null";

// Every schema that `node` holds directly: properties, items, branches, definitions. Values of `default`, `enum`,
// `const` and `examples` are data and not visited. `visit` may replace what it is given.
void ForEachSubschema(Json& node, absl::FunctionRef<void(Json& subschema)> visit);
// The same from the innermost outwards, for `node` and all below it; those that are `true` or `false` are passed over.
void ForEachNode(Json& node, absl::FunctionRef<void(Json& node)> visit);

// Takes the marks out, everywhere.
void Strip(Json& schema);

// Whether `type` is, or is a list with, this type.
bool HasType(const Json& node, absl::string_view type);
// Adds a sentence to the node's description.
void AddToDescription(Json& node, absl::string_view sentence);
// A schema for anything a model might want to write as an object.
Json FreeObject();

}  // namespace composio::tool_formats
