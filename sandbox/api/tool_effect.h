// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/catalogue/catalogue.h"
#include "sandbox/state/world.h"
#include "sandbox/webhook/delivery.h"

namespace composio::sandbox {

// Runs a tool by the "sandbox" block of its catalogue entry (sandbox/catalogue/README.md): changes records, fires
// triggers. `connection` is null for tools that need no account.
struct ToolOutcome {
  Json data = Json::object();
  // Null on success.
  Json error;
};
// `base_url`: of the sandbox, for the addresses of files in the outcome.
ToolOutcome RunEffect(World& world, WebhookOutbox& outbox, const CatalogueTool& tool, const Connection* connection,
                      const Json& arguments, const std::string& base_url);

}  // namespace composio::sandbox
