// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "absl/types/optional.h"
#include "service/base/clock.h"
#include "service/base/random.h"
#include "service/http_client/http_transport.h"

namespace composio::upstream {

// What one credential may still send, as far as Composio's answers tell: fixed windows of a length and a limit, a
// remainder after each answer, and now and then "too many". A model in time without threads or timers.
//
// The windows' beginnings are not told, so a window counts as over only when it must be: one length after the first
// answer that belongs to it. Requests on their way count as not yet subtracted from the remainder.
class Budget {
 public:
  // What a request that was sent has to bring back: the window in which it was sent.
  using Pass = uint64_t;

  explicit Budget(base::Random& random) : random_(random) {}

  // Whether a request may go now.
  bool MaySend(base::SteadyTime now);
  Pass Sent();
  // What came of it; an answer of any status, or none. `wall` is the same moment, for dates in headers.
  void Answered(Pass pass, const absl::StatusOr<http_client::HttpResponse>& outcome, base::SteadyTime now,
                absl::Time wall);
  // It was never sent.
  void Unsent() { --in_flight_; }

  // When requests may go again, if MaySend just said no; `now` where that is for an answer on its way to tell.
  base::SteadyTime ResumesAt(base::SteadyTime now) const;

  // None where Composio has not told.
  absl::optional<int64_t> limit() const { return limit_; }
  absl::optional<int64_t> remaining() const { return remaining_; }
  absl::Duration window() const { return window_; }
  int64_t in_flight() const { return in_flight_; }

 private:
  void BeginWindow(base::SteadyTime now);
  void Refused(const http_client::HttpResponse& response, base::SteadyTime now, absl::Time wall);
  void Learn(Pass pass, const http_client::HttpResponse& response, base::SteadyTime now);

  base::Random& random_;
  absl::optional<int64_t> limit_;
  absl::optional<int64_t> remaining_;
  absl::Duration window_ = absl::Minutes(1);
  base::SteadyTime window_end_ = base::SteadyTime::max();
  // The window now; begun by the clock, its true beginning is told by the first answer.
  Pass current_ = 1;
  bool settled_ = false;
  int64_t in_flight_ = 0;
  base::SteadyTime paused_until_ = base::SteadyTime::min();
  int bare_refusals_ = 0;  // in a row; while there are any, one request at a time finds out
};

}  // namespace composio::upstream
