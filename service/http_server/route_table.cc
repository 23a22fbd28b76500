// SPDX-License-Identifier: Apache-2.0
#include "service/http_server/route_table.h"

#include <algorithm>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_join.h"

namespace composio::http_server {

bool Route::Allows(absl::string_view method) const {
  if (methods.empty()) return true;
  if (method == "HEAD") method = "GET";
  return std::find(methods.begin(), methods.end(), method) != methods.end();
}

std::string Route::AllowedMethods() const {
  std::vector<std::string> allowed = methods;
  if (Allows("GET")) allowed.emplace_back("HEAD");
  return absl::StrJoin(allowed, ", ");
}

void RouteTable::Add(Route route) {
  auto& table = route.prefix ? prefixes_ : exact_;
  std::string path = route.path;
  table.insert_or_assign(std::move(path), std::move(route));
}

const Route* RouteTable::Find(absl::string_view path, Surfaces surfaces) const {
  auto exact = exact_.find(path);
  if (exact != exact_.end() && (exact->second.surfaces & surfaces)) return &exact->second;
  const Route* longest = nullptr;
  for (const auto& [prefix, route] : prefixes_) {
    const bool longer = longest == nullptr || prefix.size() > longest->path.size();
    if (longer && (route.surfaces & surfaces) && absl::StartsWith(path, prefix)) longest = &route;
  }
  return longest;
}

}  // namespace composio::http_server
