// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>

#include "sandbox/webhook/delivery_queue.h"

namespace composio::sandbox {

// Sends deliveries as signed POSTs with libcurl on a thread of its own, by a DeliveryQueue. Thread-safe.
class WebhookSender : public WebhookOutbox {
 public:
  WebhookSender(RetryPolicy policy, base::Clock& clock);
  ~WebhookSender() override;

  bool Enqueue(Delivery delivery) override;
  void WithQueue(const std::function<void(DeliveryQueue&)>& use) override;
  // Gives up what was not delivered yet and joins the thread; the destructor does it too. What is put in later is never
  // sent.
  void Stop();

 private:
  class Loop;
  std::unique_ptr<Loop> loop_;
};

}  // namespace composio::sandbox
