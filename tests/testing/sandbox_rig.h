// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "sandbox/catalogue/catalogue.h"
#include "sandbox/service.h"
#include "sandbox/webhook/delivery_queue.h"
#include "sandbox/wire/json.h"
#include "tests/fakes/fake_exchange.h"
#include "tests/fakes/manual_clock.h"
#include "tests/fakes/seeded_random.h"

namespace composio::testing {

// Keeps deliveries in a queue that nobody sends from. One thread.
class HeldOutbox final : public sandbox::WebhookOutbox {
 public:
  explicit HeldOutbox(base::Clock& clock) : clock_(clock) {}
  bool Enqueue(sandbox::Delivery delivery) override { return queue_.Add(std::move(delivery), clock_.SteadyNow()); }
  void WithQueue(const std::function<void(sandbox::DeliveryQueue&)>& use) override { use(queue_); }

  sandbox::DeliveryQueue& queue() { return queue_; }

 private:
  base::Clock& clock_;
  sandbox::DeliveryQueue queue_{sandbox::RetryPolicy{}};
};

// The sandbox without sockets and threads: requests go in, answers come out, webhooks lie in a queue. One thread.
class SandboxRig {
 public:
  struct Answer {
    int status = 0;
    sandbox::Json body;
    std::string text;
    std::map<std::string, std::string> headers;  // names as they were given
    bool reset = false;
  };

  // `demo_triggers` false: no trigger instances at the start.
  explicit SandboxRig(bool demo_triggers = false);

  // `target` is path and query. Sends x-api-key ak_sandbox unless `headers` holds a credential.
  Answer Call(const std::string& method, const std::string& target, const sandbox::Json& body = nullptr,
              std::map<std::string, std::string> headers = {});
  Answer Get(const std::string& target) { return Call("GET", target); }
  Answer Post(const std::string& target, const sandbox::Json& body) { return Call("POST", target, body); }
  Answer Send(fakes::FakeRequest request);
  // Hands the request in without waiting for an answer.
  std::shared_ptr<fakes::ExchangeOutcome> Start(fakes::FakeRequest request);

  // The id of the connected account of that user and app.
  std::string ConnectionOf(const std::string& user, const std::string& app);
  // Enables a trigger for that user; its id.
  std::string Enable(const std::string& user, const std::string& slug, const sandbox::Json& config);
  // Bodies of the webhooks that wait, oldest first.
  std::vector<sandbox::Json> Webhooks();

  sandbox::Service& service() { return *service_; }
  fakes::ManualClock& clock() { return clock_; }
  fakes::ManualTimers& timers() { return timers_; }
  HeldOutbox& outbox() { return outbox_; }
  const sandbox::Catalogue& catalogue() const { return catalogue_; }
  double traffic = -1;

 private:
  const sandbox::Catalogue& catalogue_;
  fakes::ManualClock clock_;
  fakes::ManualTimers timers_{clock_};
  fakes::SeededRandom random_{7};
  HeldOutbox outbox_{clock_};
  std::unique_ptr<sandbox::Service> service_;
};

}  // namespace composio::testing
