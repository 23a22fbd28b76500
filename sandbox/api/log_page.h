// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "sandbox/api/body.h"
#include "sandbox/state/activity.h"

namespace composio::sandbox {

// Which part of a log a request wants. What was logged after the first page is on no later one.
struct LogQuery {
  // Only entries with a smaller number.
  uint64_t before = std::numeric_limits<uint64_t>::max();
  size_t limit = 20;
  absl::Time from = absl::InfinitePast();
  absl::Time to = absl::InfiniteFuture();
};

// `limit` of a body: a larger one counts as `max`; what is not a positive number goes to `check`.
size_t LogLimit(const Json& body, size_t max, BodyCheck& check);
// A time in milliseconds: `otherwise` where it is absent or null.
absl::Time LogTime(const Json& body, const char* name, absl::Time otherwise, BodyCheck& check);
// Cursors are the number of the page's last entry, as base64 text. One that is not ours goes to `check`.
uint64_t LogCursor(const Json& body, BodyCheck& check);
Json LogCursorText(std::optional<uint64_t> before);

template <class Entry>
struct LogPage {
  // The newest first.
  std::vector<const Entry*> entries;
  // What the next page's `before` is; nothing on the last.
  std::optional<uint64_t> next;
};

// The entries of `log` that `matches` wants. They stay valid until the log grows.
template <class Entry, size_t kMax>
LogPage<Entry> ReadLog(const BoundedLog<Entry, kMax>& log, const LogQuery& query, absl::Time Entry::*time,
                       const std::function<bool(const Entry&)>& matches) {
  LogPage<Entry> page;
  const auto& all = log.entries();
  for (auto it = all.rbegin(); it != all.rend(); ++it) {
    const absl::Time at = (*it).*time;
    if (it->number >= query.before || at < query.from || at > query.to || !matches(*it)) continue;
    if (page.entries.size() == query.limit) {
      page.next = page.entries.back()->number;
      break;
    }
    page.entries.push_back(&*it);
  }
  return page;
}

}  // namespace composio::sandbox
