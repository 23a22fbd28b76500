// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/pusher/reconnect_pace.h"

#include <algorithm>
#include <cmath>

namespace composio::ingest::pusher {
namespace {

// A server that says "at once" again and again is not to be hammered.
constexpr int kMostAtOnce = 10;
constexpr int kMostDoublings = 30;

}  // namespace

absl::Duration ReconnectPace::Part(absl::Duration limit) {
  const double part = static_cast<double>(random_.Next() >> 11) / static_cast<double>(uint64_t{1} << 53);
  return limit * part;
}

absl::Duration ReconnectPace::BackOff(absl::Duration floor) {
  const absl::Duration limit = std::min(options_.first * std::exp2(back_offs_), options_.longest);
  back_offs_ = std::min(back_offs_ + 1, kMostDoublings);
  return std::min(floor + Part(limit), std::max(floor, options_.longest));
}

absl::Duration ReconnectPace::AtOnce() {
  ++at_once_;
  if (at_once_ == 1) return absl::ZeroDuration();
  return at_once_ > kMostAtOnce ? BackOff() : Part(options_.first);
}

absl::Duration ReconnectPace::Rarely() { return options_.rare + Part(options_.rare / 5); }

void ReconnectPace::SessionLived(absl::Duration subscribed_for) {
  if (subscribed_for < options_.healthy_after) return;
  back_offs_ = 0;
  at_once_ = 0;
}

}  // namespace composio::ingest::pusher
