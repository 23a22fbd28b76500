// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/notices/operation_names.h"

#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "service/upstream/rule.h"

namespace composio::upstream {
namespace {

constexpr size_t kMaxPath = 256;

// How many segments are spelled out; -1 where the path is another.
int Fit(const std::vector<std::string>& segments, const std::vector<absl::string_view>& path) {
  if (segments.size() != path.size()) return -1;
  int spelled_out = 0;
  for (size_t i = 0; i < path.size(); ++i) {
    if (segments[i] == path[i]) {
      ++spelled_out;
    } else if (!absl::StartsWith(segments[i], "{") || path[i].empty()) {
      return -1;
    }
  }
  return spelled_out;
}

}  // namespace

OperationNames::OperationNames(const std::vector<const google::protobuf::ServiceDescriptor*>& services,
                               std::string base_url)
    : base_url_(std::move(base_url)) {
  for (const auto* service : services) {
    for (int i = 0; i < service->method_count(); ++i) {
      const auto [http_method, path] = OperationOf(*service->method(i));
      if (http_method.empty()) continue;
      entries_.push_back({std::string(http_method), absl::StrSplit(path, '/'),
                          absl::StrCat(service->full_name(), "/", service->method(i)->name())});
    }
  }
}

const OperationNames::Entry* OperationNames::Match(absl::string_view http_method,
                                                   const std::vector<absl::string_view>& path) const {
  const Entry* best = nullptr;
  int best_fit = -1;
  for (const Entry& entry : entries_) {
    const int fit = entry.http_method == http_method ? Fit(entry.segments, path) : -1;
    if (fit <= best_fit) continue;
    best_fit = fit;
    best = &entry;
  }
  return best;
}

OperationName OperationNames::Find(absl::string_view http_method, absl::string_view url) const {
  absl::ConsumePrefix(&url, base_url_);
  url = url.substr(0, url.find('?'));
  std::vector<absl::string_view> path = absl::StrSplit(url, '/');
  if (const Entry* entry = Match(http_method, path)) {
    return {absl::StrCat(http_method, " ", absl::StrJoin(entry->segments, "/")), entry->rpc};
  }
  if (path.size() > 2 && path[1] == "api" && path[2] == "v3") {
    path[2] = "v3.1";
    if (const Entry* entry = Match(http_method, path)) {
      std::vector<std::string> segments = entry->segments;
      segments[2] = "v3";
      return {absl::StrCat(http_method, " ", absl::StrJoin(segments, "/")), ""};
    }
  }
  return {absl::StrCat(http_method, " ", url.substr(0, kMaxPath)), ""};
}

}  // namespace composio::upstream
