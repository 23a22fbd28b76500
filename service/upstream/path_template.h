// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace composio::upstream {

// One piece of a path: text that stands as it is, then the value of a field. `field` is empty in the last piece of a
// path that ends in text.
struct PathPiece {
  std::string text;
  std::string field;
};

// Takes "/a/{x}/b" apart: {"/a/", "x"}, {"/b", ""}. INVALID_ARGUMENT for a template that does not begin with a slash,
// has a query or a fragment, unbalanced or empty braces, or braces that are not a whole segment.
absl::StatusOr<std::vector<PathPiece>> ParsePathTemplate(absl::string_view path);

}  // namespace composio::upstream
