// SPDX-License-Identifier: Apache-2.0
#include "service/events/credit_gate.h"

#include <limits>

namespace composio::events {
namespace {

int64_t Add(int64_t sum, int64_t more) {
  constexpr int64_t kMost = std::numeric_limits<int64_t>::max();
  return more > kMost - sum ? kMost : sum + more;
}

}  // namespace

void CreditGate::Grant(int64_t events, int64_t bytes) {
  events_ = Add(events_, events);
  bytes_ = Add(bytes_, bytes);
  meters_bytes_ |= bytes > 0;
}

Hold CreditGate::Holds(size_t bytes) const {
  if (paused_) return Hold::kPaused;
  if (events_ == 0) return Hold::kNoEventCredit;
  // Also nothing of no size: what is left of the credit may be used up.
  if (meters_bytes_ && (bytes_ == 0 || static_cast<int64_t>(bytes) > bytes_)) return Hold::kNoByteCredit;
  return Hold::kNone;
}

void CreditGate::Take(size_t bytes) {
  --events_;
  if (meters_bytes_) bytes_ -= static_cast<int64_t>(bytes);
}

}  // namespace composio::events
