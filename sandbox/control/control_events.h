// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/state/world.h"
#include "sandbox/webhook/delivery.h"
#include "sandbox/wire/answer.h"

namespace composio::sandbox {

// POST /_sandbox/events. A trigger event: {trigger_type, data? (else a sample), trigger_id?, user_id?, subject?,
// count?}. Or a lifecycle event: {type: "composio.connected_account.expired", connected_account_id} or {type:
// "composio.trigger.disabled", trigger_id, reason?}, which also changes the state to match.
ApiAnswer FireFromControl(World& world, WebhookOutbox& outbox, const Json& body);

}  // namespace composio::sandbox
