// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "sandbox/webhook/delivery.h"
#include "service/base/clock.h"

namespace composio::sandbox {

struct RetryPolicy {
  int max_attempts = 10;
  // Before the second attempt; doubles each time.
  absl::Duration first_wait = absl::Milliseconds(200);
  absl::Duration max_wait = absl::Seconds(10);
};

// What is to happen to the next deliveries, on purpose.
struct DeliveryFaults {
  // How many of the next deliveries are lost, sent twice, held back by `delay`.
  int drop = 0;
  int duplicate = 0;
  int delay_count = 0;
  absl::Duration delay;
  // The next so many are kept until all of them are there, then sent last first. 0 and 1 change nothing.
  int reorder = 0;
};

struct DeliveryCounts {
  uint64_t enqueued = 0, delivered = 0, failed = 0, attempts = 0, dropped_by_fault = 0, refused_full = 0;
};

// Which webhook is sent when: in order, one after another; a failed one is tried again later without holding up the
// rest. A state machine without threads and clock; not thread-safe.
class DeliveryQueue {
 public:
  // Waiting deliveries beyond this are refused; finished ones beyond this are forgotten.
  static constexpr size_t kMaxWaiting = 10'000;
  static constexpr size_t kMaxKept = 1'000;

  explicit DeliveryQueue(RetryPolicy policy) : policy_(policy) {}

  bool Add(Delivery delivery, base::SteadyTime now);
  // The delivery that is due, which the caller now sends; null when none is due or one is being sent.
  const Delivery* Take(base::SteadyTime now);
  // How the one taken went. `status` 0: no answer.
  void Finish(int status, std::string error, absl::Time wall, base::SteadyTime now);
  // When Take may have something; nothing while one is being sent or the queue is empty.
  std::optional<base::SteadyTime> NextDue() const;
  // Nothing waits and nothing is being sent. Deliveries kept for reordering count as waiting.
  bool Idle() const { return waiting_.empty() && held_.empty() && !sending_; }

  DeliveryFaults& faults() { return faults_; }
  // No faults; what was kept for reordering goes out.
  void ClearFaults(base::SteadyTime now);
  // Forgets everything that waits and that was finished.
  void Clear();

  const DeliveryCounts& counts() const { return counts_; }
  // Oldest first: finished, being sent, waiting.
  std::vector<Delivery> Snapshot() const;
  // The newest finished delivery of that webhook id; null where it waits, is forgotten or never was.
  const Delivery* FindFinished(const std::string& webhook_id) const;

 private:
  void Schedule(Delivery delivery, base::SteadyTime due);
  void Keep(Delivery delivery);
  void ReleaseHeld(base::SteadyTime now);
  absl::Duration WaitAfter(int attempts) const;

  const RetryPolicy policy_;
  DeliveryFaults faults_;
  DeliveryCounts counts_;
  uint64_t last_number_ = 0;
  // By due time, then by order of scheduling.
  std::multimap<base::SteadyTime, Delivery> waiting_;
  std::vector<Delivery> held_;
  std::optional<Delivery> sending_;
  // Clear while one was being sent: its result is not wanted any more.
  bool abandon_ = false;
  std::deque<Delivery> finished_;
};

}  // namespace composio::sandbox
