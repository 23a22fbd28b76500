// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <utility>

#include "sandbox/realtime/realtime_hub.h"
#include "sandbox/webhook/delivery.h"

namespace composio::sandbox {

// An outbox that has a realtime feed beside it. Thread-safe; both must outlive it.
class FeedingOutbox final : public WebhookOutbox {
 public:
  FeedingOutbox(WebhookOutbox& webhooks, RealtimeHub& feed) : webhooks_(webhooks), feed_(feed) {}

  bool Enqueue(Delivery delivery) override { return webhooks_.Enqueue(std::move(delivery)); }
  void WithQueue(const std::function<void(DeliveryQueue&)>& use) override { webhooks_.WithQueue(use); }
  bool FeedIsHeard() const override { return feed_.HasSubscribers(); }
  void Feed(const RealtimeEvent& event) override { feed_.Publish(event); }

 private:
  WebhookOutbox& webhooks_;
  RealtimeHub& feed_;
};

}  // namespace composio::sandbox
