// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "absl/strings/string_view.h"
#include "service/base/clock.h"
#include "service/base/executor.h"
#include "service/base/random.h"
#include "service/http_server/http_exchange.h"

namespace composio::sandbox {

class Catalogue;
class RealtimeHub;
class WebhookOutbox;

struct ServiceParams {
  const Catalogue& catalogue;
  base::Clock& clock;
  base::Random& random;
  WebhookOutbox& outbox;
  // Of the thread that calls Handle: for injected latency.
  base::Timers& timers;
  // Whether trigger instances exist from the start.
  bool demo_triggers = true;
  // Changes the traffic generator's rate; empty where there is none.
  std::function<void(double)> set_traffic;
  // Takes requests for a websocket; empty: they get 404 like others for that path.
  http_server::HttpHandler upgrade;
};

// The sandbox as an HTTP handler: Composio's REST under /api/v3.1 and /api/v3, the control API under /_sandbox, a page
// that says what it is under "/". Handle is for the server's io thread; the rest is thread-safe. What the params refer
// to must outlive it.
class Service {
 public:
  explicit Service(ServiceParams params);
  ~Service();

  void Handle(std::unique_ptr<http_server::HttpExchange> exchange);
  // On the thread of Handle, before the server closes: answers at once what injected latency holds back, and holds
  // nothing back any more.
  void End();
  // From now on events go to this URL, signed with this secret (V3, all event types), as if the project's webhook
  // subscription had been set so. An empty URL removes the subscription.
  void SetWebhook(const std::string& url, const std::string& secret);
  // The project's realtime feed; whoever serves its websockets must be gone before this.
  RealtimeHub& realtime();
  // Fires a sample event on one enabled trigger instance; each call takes the next one. False when there is none.
  bool FireNextSample();

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace composio::sandbox
