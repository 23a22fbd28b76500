// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "sandbox/control/faults.h"
#include "sandbox/control/rate_limit.h"
#include "sandbox/control/request_log.h"
#include "sandbox/state/world.h"
#include "sandbox/webhook/delivery.h"
#include "sandbox/wire/answer.h"
#include "sandbox/wire/request.h"
#include "service/base/clock.h"

namespace composio::sandbox {

class RealtimeHub;

// What the control API reaches. Used under the service's lock.
struct ControlContext {
  World& world;
  WebhookOutbox& outbox;
  Faults& faults;
  Faults& answers;
  RateLimit& rate_limit;
  RequestLog& requests;
  base::Clock& clock;
  // Events a second of the traffic generator; may be empty where there is none.
  const std::function<void(double)>& set_traffic;
  RealtimeHub& realtime;
};

// /_sandbox/…: events, faults, answers, requests, deliveries, traffic, realtime, reset, link/{token}; docs/sandbox.md
// describes them.
ApiAnswer HandleControl(ControlContext context, const ApiRequest& request);

}  // namespace composio::sandbox
