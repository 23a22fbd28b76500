// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/routes.h"

#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_split.h"

namespace composio::sandbox {
namespace {

bool IsParameter(const std::string& segment) { return absl::StartsWith(segment, "{"); }

}  // namespace

void RouteTable::Add(absl::string_view method, absl::string_view pattern, Accepts accepts, ApiHandler handler) {
  routes_.push_back({std::string(method), absl::StrSplit(pattern, '/'), accepts, std::move(handler)});
}

std::optional<RouteTable::Match> RouteTable::Find(absl::string_view method, absl::string_view path) const {
  std::vector<std::string> segments = absl::StrSplit(path, '/');
  for (const Route& route : routes_) {
    if (route.method != method || route.segments.size() != segments.size()) continue;
    Match match{&route, {}};
    for (size_t i = 0; i < segments.size(); ++i) {
      const std::string& pattern = route.segments[i];
      if (IsParameter(pattern) && !segments[i].empty()) {
        match.path_values[pattern.substr(1, pattern.size() - 2)] = PercentDecode(segments[i], false);
      } else if (pattern != segments[i]) {
        match.route = nullptr;
        break;
      }
    }
    if (match.route != nullptr) return match;
  }
  return std::nullopt;
}

}  // namespace composio::sandbox
