// SPDX-License-Identifier: Apache-2.0
#include "sandbox/control/rate_limit.h"

#include <algorithm>

#include "absl/strings/str_cat.h"

namespace composio::sandbox {
namespace {

constexpr absl::Duration kWindow = absl::Seconds(60);

}  // namespace

void RateLimit::Enforce(int limit) {
  *this = RateLimit();
  enforced_ = true;
  limit_ = limit;
}

void RateLimit::Clear() { *this = RateLimit(); }

bool RateLimit::Admit(absl::Time now) {
  if (now >= window_end_) {
    window_end_ = now + kWindow;
    used_ = 0;
  }
  ++used_;
  return !enforced_ || used_ <= limit_;
}

std::vector<std::pair<std::string, std::string>> RateLimit::Headers(absl::Time now) const {
  std::vector<std::pair<std::string, std::string>> out = {
      {"X-RateLimit", absl::StrCat(limit_)},
      {"X-RateLimit-Remaining", absl::StrCat(std::max(enforced_ ? 0 : limit_ / 10, limit_ - used_))},
      {"X-RateLimit-Window-Size", "60s"}};
  if (enforced_ && used_ > limit_) {
    int64_t seconds = absl::ToInt64Seconds(absl::Ceil(window_end_ - now, absl::Seconds(1)));
    out.emplace_back("Retry-After", absl::StrCat(std::max<int64_t>(1, seconds)));
  }
  return out;
}

}  // namespace composio::sandbox
