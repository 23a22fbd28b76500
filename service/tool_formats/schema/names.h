// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

#include "absl/strings/string_view.h"
#include "service/tool_formats/schema/json.h"

namespace composio::tool_formats {

// Which names a dialect takes.
struct NameRule {
  // Beside letters, digits and the underscore.
  absl::string_view also;
  size_t longest;
  // Whether the first has to be a letter or an underscore.
  bool starts_with_letter = false;
};

bool Allows(const NameRule& rule, absl::string_view name);

// At most seven characters that depend on the name alone.
std::string NameHash(absl::string_view name);

// The name itself where the rule allows it. Else what resembles it, always the same, and with its hash where it had to
// be cut.
std::string Rename(const NameRule& rule, absl::string_view name);

// Renames the properties that the rule does not allow, at every depth, also in `required`; each keeps its old name as a
// mark. Two that would get the same name do not.
void RenameProperties(Json& schema, const NameRule& rule);

}  // namespace composio::tool_formats
