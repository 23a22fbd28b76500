// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "sandbox/api/routes.h"

namespace composio::sandbox {

// webhook_subscriptions, event_types, {id}, {id}/rotate_secret.
void AddWebhookSubscriptionRoutes(RouteTable& routes);

// Makes `url` with `secret` the project's subscription: V3, all event types. An empty URL removes it.
void SetSubscription(World& world, const std::string& url, const std::string& secret);

// Whether Composio would post to it: https, or (here) http on loopback.
bool IsWebhookUrl(const std::string& url);

}  // namespace composio::sandbox
