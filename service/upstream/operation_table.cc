// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/operation_table.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"

namespace composio::upstream {
namespace {

std::vector<std::string> SegmentsOf(const Rule& rule) {
  std::string path;
  for (size_t i = 0; i < rule.path_texts.size(); ++i) {
    // No text of a template holds a blank, and no value is told here.
    absl::StrAppend(&path, rule.path_texts[i], rule.path_fields[i] < 0 ? "" : " ");
  }
  std::vector<std::string> segments = absl::StrSplit(path, '/');
  for (std::string& segment : segments) {
    if (segment == " ") segment.clear();
  }
  return segments;
}

// How many segments are spelled out; -1 where the path is another.
int Fit(const std::vector<std::string>& segments, const std::vector<absl::string_view>& path) {
  if (segments.size() != path.size()) return -1;
  int spelled_out = 0;
  for (size_t i = 1; i < path.size(); ++i) {
    if (path[i].empty() || (!segments[i].empty() && segments[i] != path[i])) return -1;
    if (!segments[i].empty()) ++spelled_out;
  }
  return spelled_out;
}

}  // namespace

void OperationTable::Add(const Rule& rule) {
  entries_.push_back({rule.http_method, SegmentsOf(rule), {rule.cache_ttl, rule.clears_cache}});
}

const OperationTable::Operation* OperationTable::Find(absl::string_view http_method, absl::string_view target) const {
  const std::vector<absl::string_view> path = absl::StrSplit(target.substr(0, target.find('?')), '/');
  const Operation* best = nullptr;
  int best_fit = -1;
  for (const Entry& entry : entries_) {
    if (entry.http_method != http_method) continue;
    const int fit = Fit(entry.segments, path);
    if (fit > best_fit) {
      best_fit = fit;
      best = &entry.operation;
    }
  }
  return best;
}

}  // namespace composio::upstream
