// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "absl/time/time.h"
#include "sandbox/state/entities.h"
#include "sandbox/wire/json.h"

namespace composio::sandbox {

struct TriggerMessage {
  // "msg_<uuid>": webhook-id and, in V3, the body's id.
  std::string id;
  std::string log_id;
  absl::Time time;
  const Trigger& trigger;
  const Json& data;
};

// The body of a trigger event in the form "V1", "V2" or "V3".
Json TriggerPayload(absl::string_view version, const TriggerMessage& message);

struct LifecycleMessage {
  std::string id;
  absl::Time time;
  // "composio.connected_account.expired", "composio.trigger.disabled".
  std::string type;
  Json data;
};

// The body of an event that is not a trigger's; V3 only.
Json LifecyclePayload(const LifecycleMessage& message);

}  // namespace composio::sandbox
