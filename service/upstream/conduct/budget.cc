// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/conduct/budget.h"

#include <algorithm>
#include <cmath>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "service/upstream/retry.h"

namespace composio::upstream {
namespace {

constexpr absl::Duration kFirstPause = absl::Seconds(1);
constexpr absl::Duration kMaxPause = absl::Minutes(1);
// Nobody waits longer for what a header says.
constexpr absl::Duration kMaxServerPause = absl::Hours(1);

absl::optional<int64_t> Count(absl::string_view text) {
  int64_t value;
  if (!absl::SimpleAtoi(text, &value) || value < 0) return absl::nullopt;
  return value;
}

// "60s", or seconds without a unit.
absl::optional<absl::Duration> Window(absl::string_view text) {
  absl::Duration window;
  if (!absl::ParseDuration(text, &window) && !absl::ParseDuration(absl::StrCat(text, "s"), &window)) {
    return absl::nullopt;
  }
  if (window <= absl::ZeroDuration() || window > absl::Hours(24)) return absl::nullopt;
  return window;
}

}  // namespace

bool Budget::MaySend(base::SteadyTime now) {
  if (now < paused_until_) return false;
  if (bare_refusals_ > 0) return in_flight_ == 0;
  if (now >= window_end_) BeginWindow(now);
  return !remaining_ || *remaining_ > in_flight_;
}

Budget::Pass Budget::Sent() {
  ++in_flight_;
  return current_;
}

// By the clock: Composio's must have begun by now, since the first answer of the one before is a length ago.
void Budget::BeginWindow(base::SteadyTime now) {
  ++current_;
  settled_ = false;
  remaining_ = limit_;
  window_end_ = limit_ ? now + absl::ToChronoNanoseconds(window_) : base::SteadyTime::max();
}

void Budget::Answered(Pass pass, const absl::StatusOr<http_client::HttpResponse>& outcome, base::SteadyTime now,
                      absl::Time wall) {
  --in_flight_;
  if (!outcome.ok()) {
    // It may have been counted.
    if (remaining_ && *remaining_ > 0) --*remaining_;
    return;
  }
  Learn(pass, *outcome, now);
  if (outcome->status == 429) {
    Refused(*outcome, now, wall);
  } else if (now >= paused_until_) {
    bare_refusals_ = 0;
  }
}

// The remainder that an answer tells was true when it was made: answers overtake each other, so within a window the
// lowest counts, and what was sent before the window says nothing. More than the answers on their way can explain is
// another window.
void Budget::Learn(Pass pass, const http_client::HttpResponse& response, base::SteadyTime now) {
  if (const auto limit = Count(response.Header("x-ratelimit"))) limit_ = limit;
  if (const auto window = Window(response.Header("x-ratelimit-window-size"))) window_ = *window;
  const auto told = Count(response.Header("x-ratelimit-remaining"));
  if (!told || pass != current_) {
    if (remaining_ && *remaining_ > 0) --*remaining_;
    return;
  }
  const bool another = settled_ && remaining_ && *told > *remaining_ + in_flight_ + 1;
  if (!settled_ || another) {
    if (another) ++current_;
    settled_ = true;
    remaining_ = told;
    window_end_ = now + absl::ToChronoNanoseconds(window_);
  } else {
    remaining_ = std::min(remaining_.value_or(*told), *told);
  }
}

void Budget::Refused(const http_client::HttpResponse& response, base::SteadyTime now, absl::Time wall) {
  // One burst is refused once, however many requests were in it.
  const bool first = now >= paused_until_;
  if (const auto asked = ServerDelay(response, wall)) {
    const auto until = now + absl::ToChronoNanoseconds(std::min(*asked, kMaxServerPause));
    paused_until_ = std::max(paused_until_, until);
    bare_refusals_ = 0;
    // A new window then.
    window_end_ = paused_until_;
    return;
  }
  if (Count(response.Header("x-ratelimit-remaining")) == 0) {
    remaining_ = 0;
    if (window_end_ <= now || window_end_ == base::SteadyTime::max()) {
      window_end_ = now + absl::ToChronoNanoseconds(window_);
    }
    paused_until_ = std::max(paused_until_, window_end_);
    return;
  }
  if (!first) return;
  const absl::Duration full = std::min(kFirstPause * std::pow(2, std::min(bare_refusals_, 10)), kMaxPause);
  const double part = static_cast<double>(random_.Next() >> 11) * 0x1p-53;  // in [0, 1)
  paused_until_ = now + absl::ToChronoNanoseconds(full * (1 + 0.25 * part));
  ++bare_refusals_;
}

base::SteadyTime Budget::ResumesAt(base::SteadyTime now) const {
  if (now < paused_until_) return paused_until_;
  if (bare_refusals_ > 0 || !remaining_ || *remaining_ > 0) return now;
  return std::max(window_end_, now);
}

}  // namespace composio::upstream
