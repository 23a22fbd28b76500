// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "sandbox/state/world.h"
#include "sandbox/webhook/delivery.h"

namespace composio::sandbox {

struct FireParams {
  // Slug of the trigger type, upper case.
  std::string trigger_type;
  // An instance fires unless its configuration holds the same key with another value.
  Json subject = Json::object();
  // Only instances of this user; all users where it is empty.
  std::string user_id;
  // Only this instance; it fires whatever its configuration is.
  std::string trigger_id;
  // The event.
  Json data = Json::object();
  // Whether `data` holds templates: `user.…` and `config.…` are of the instance that fires.
  bool is_template = false;
};

// A trigger event on its way to the webhook.
struct FiredEvent {
  std::string webhook_id, log_id, trigger_id, user_id;
  // False where there is no webhook to send it to, or too many wait.
  bool sent = false;
};

// Fires every enabled instance that matches and whose connection is usable, and puts one delivery each into the outbox:
// to the instance's own egress_url, else to the webhook subscription if it wants trigger events.
std::vector<FiredEvent> Fire(World& world, WebhookOutbox& outbox, const FireParams& params);

// A sample event of that instance's type, from the catalogue; {} where there is none.
Json SampleEvent(World& world, const std::string& trigger_type);

// Sends an event that is not a trigger's to the webhook subscription, if that has version V3 and wants it.
bool SendLifecycleEvent(World& world, WebhookOutbox& outbox, const std::string& type, Json data);

}  // namespace composio::sandbox
