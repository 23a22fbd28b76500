// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "absl/time/time.h"
#include "sandbox/wire/json.h"

namespace composio::sandbox {

// A server that a person may use with an MCP client, for one user id.
struct McpInstance {
  std::string id, user_id;
  absl::Time created;
};

// A selection of tools that MCP clients can use.
struct McpServer {
  std::string id, name;
  // Lists of texts.
  Json auth_config_ids = Json::array(), allowed_tools = Json::array(), toolkits = Json::array();
  bool managed_auth = false;
  std::vector<McpInstance> instances;
  absl::Time created, updated;
};

}  // namespace composio::sandbox
