// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "absl/time/time.h"

namespace composio::sandbox {

// Counts requests in fixed windows of a minute, as Composio does. Refuses only when told to; until then something always
// remains, so that nobody waits for what will not be refused. Not thread-safe.
class RateLimit {
 public:
  static constexpr int kDefaultLimit = 10'000;

  // Requests beyond `limit` a minute are refused from now on; counting starts anew.
  void Enforce(int limit);
  // Back to counting only.
  void Clear();

  // Counts a request; false when it is to be refused.
  bool Admit(absl::Time now);
  // X-RateLimit, -Remaining, -Window-Size; Retry-After too once the window is used up.
  std::vector<std::pair<std::string, std::string>> Headers(absl::Time now) const;
  int limit() const { return limit_; }
  bool enforced() const { return enforced_; }

 private:
  bool enforced_ = false;
  int limit_ = kDefaultLimit;
  int used_ = 0;
  absl::Time window_end_ = absl::InfinitePast();
};

}  // namespace composio::sandbox
