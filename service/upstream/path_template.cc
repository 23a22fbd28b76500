// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/path_template.h"

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

namespace composio::upstream {

absl::StatusOr<std::vector<PathPiece>> ParsePathTemplate(absl::string_view path) {
  const auto bad = [path](absl::string_view why) {
    return absl::InvalidArgumentError(absl::StrCat("path template '", path, "' ", why));
  };
  if (!absl::StartsWith(path, "/")) return bad("does not begin with '/'");
  if (path.find_first_of("?#") != absl::string_view::npos) return bad("has a query or a fragment");
  std::vector<PathPiece> pieces;
  absl::string_view rest = path;
  while (!rest.empty()) {
    const size_t open = rest.find_first_of("{}");
    if (open == absl::string_view::npos) {
      pieces.push_back({std::string(rest), ""});
      break;
    }
    const size_t close = rest.find_first_of("{}", open + 1);
    if (rest[open] != '{' || close == absl::string_view::npos || rest[close] != '}') {
      return bad("has unbalanced braces");
    }
    const absl::string_view field = rest.substr(open + 1, close - open - 1);
    if (field.empty()) return bad("has empty braces");
    const bool whole = open > 0 && rest[open - 1] == '/' && (close + 1 == rest.size() || rest[close + 1] == '/');
    if (!whole) return bad("has a field that is not a whole segment");
    pieces.push_back({std::string(rest.substr(0, open)), std::string(field)});
    rest.remove_prefix(close + 1);
  }
  return pieces;
}

}  // namespace composio::upstream
