// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include "absl/time/time.h"
#include "sandbox/wire/json.h"

namespace composio::sandbox {

// A session's configuration at some time.
struct SessionVersion {
  int number = 1;
  // As answers show it.
  Json config;
  absl::Time created;
};

// A user's context for a model: which tools it may use, on which accounts. Composio's tool router session.
struct ToolSession {
  std::string id, user_id;
  // Never empty; the last one holds.
  std::vector<SessionVersion> versions;
  // What the caller brought along: custom_tools, custom_toolkits.
  Json experimental = Json::object();
  absl::Time created;

  const Json& config() const { return versions.back().config; }
};

}  // namespace composio::sandbox
