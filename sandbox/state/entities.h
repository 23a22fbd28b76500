// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "absl/time/time.h"
#include "sandbox/wire/json.h"

namespace composio::sandbox {

// A person whose accounts are connected when the sandbox starts.
struct User {
  std::string id, name, email, login;
};

struct AuthConfig {
  std::string id, uuid, toolkit, name, scheme;
  bool managed = true;
  bool enabled = true;
  bool for_tool_router = true;
  Json credentials = Json::object();
  Json proxy_config;
  Json restrict_to_following_tools = Json::array();
  Json tool_access_config = Json::object();
  Json shared_credentials = Json::object();
  Json shared_connection_fields = Json::object();
  absl::Time created, updated;
};

// Composio's connected account.
struct Connection {
  std::string id, uuid, toolkit, auth_config_id, scheme, user_id, status;
  Json alias, word_id, status_reason;
  bool managed = true;
  bool enabled = true;
  // Of the link or redirect that finishes an INITIATED account; empty when there is none.
  std::string link_token, callback_url;
  absl::Time link_expires;
  // Credentials and connection fields by the caller, without `status`.
  Json state_values = Json::object();
  std::string account_type = "PRIVATE";
  Json acl;
  absl::Time created, updated;

  bool Usable() const { return enabled && status == "ACTIVE"; }
};

// Composio's trigger instance.
struct Trigger {
  std::string id, uuid, slug, toolkit, connection_id, connection_uuid, auth_config_id, user_id, version;
  Json config = Json::object();
  Json egress_url;
  absl::Time created, updated;
  std::optional<absl::Time> disabled;
};

struct WebhookSubscription {
  std::string id, url, version, secret;
  std::vector<std::string> enabled_events;
  absl::Time created, updated;
};

// Where the provider of an app of one's own sends its events.
struct WebhookEndpoint {
  std::string id, toolkit, client_id;
  // Secrets by name; null until they are set.
  Json data;
  absl::Time created;
};

}  // namespace composio::sandbox
