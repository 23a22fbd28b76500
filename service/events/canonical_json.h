// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "absl/strings/string_view.h"

namespace composio::events {

// One spelling for all texts of one JSON value: members in order of their names (of a name that is repeated the last
// counts), no white space, strings without escapes, numbers that a double holds as that double. Not JSON any more; for
// comparisons alone. Bytes that are no JSON are their own spelling.
std::string CanonicalJson(absl::string_view json);

}  // namespace composio::events
