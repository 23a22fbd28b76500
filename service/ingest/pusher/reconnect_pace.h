// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "absl/time/time.h"
#include "service/base/random.h"

namespace composio::ingest::pusher {

struct PaceOptions {
  // A back-off is a random part of `first`, then of twice as much, and so on up to `longest`.
  absl::Duration first = absl::Seconds(1);
  absl::Duration longest = absl::Seconds(60);
  // Between attempts that are not expected to help; up to a fifth more, at random.
  absl::Duration rare = absl::Minutes(5);
  // What shows that all is well again: a subscription that lived so long.
  absl::Duration healthy_after = absl::Seconds(30);
};

// How long to wait before the next attempt. `random` must outlive it.
class ReconnectPace {
 public:
  ReconnectPace(PaceOptions options, base::Random& random) : options_(options), random_(random) {}

  // Exponential with full jitter, on top of `floor`.
  absl::Duration BackOff(absl::Duration floor = absl::ZeroDuration());
  // Zero, then up to `first` at random; as BackOff where that has been asked for many times in a row.
  absl::Duration AtOnce();
  absl::Duration Rarely();
  // After a session that lived so long with its subscription: a healthy one makes the next attempt a first one again.
  void SessionLived(absl::Duration subscribed_for);

 private:
  // Evenly from [0, limit).
  absl::Duration Part(absl::Duration limit);

  const PaceOptions options_;
  base::Random& random_;
  int back_offs_ = 0;
  int at_once_ = 0;
};

}  // namespace composio::ingest::pusher
