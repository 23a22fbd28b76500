// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "absl/time/time.h"

namespace composio::sandbox {

// A webhook on its way: what is sent, where, and how it went so far.
struct Delivery {
  // Same for all attempts; a duplicate has the same one too.
  std::string webhook_id;
  std::string url, secret, version, body;
  // For the list of deliveries.
  std::string event_type, trigger_id;

  struct Attempt {
    absl::Time time;
    // 0 where there was no answer; then `error` says why.
    int status = 0;
    std::string error;
  };
  enum class State { kPending, kDelivered, kFailed, kDroppedByFault };

  // Given by the queue.
  uint64_t number = 0;
  State state = State::kPending;
  std::vector<Attempt> attempts;
};

class DeliveryQueue;
struct RealtimeEvent;

// Takes deliveries. Thread-safe.
class WebhookOutbox {
 public:
  virtual ~WebhookOutbox() = default;
  // False when too many wait already; the delivery is then lost and counted.
  virtual bool Enqueue(Delivery delivery) = 0;
  // Runs `use` under the queue's lock; what has become due by it is sent.
  virtual void WithQueue(const std::function<void(DeliveryQueue&)>& use) = 0;
  // Whether somebody listens to the realtime feed, and an event for it; without a feed nobody does.
  virtual bool FeedIsHeard() const { return false; }
  virtual void Feed(const RealtimeEvent& /*event*/) {}
};

}  // namespace composio::sandbox
