// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "sandbox/catalogue/catalogue.h"
#include "sandbox/state/activity.h"
#include "sandbox/state/entities.h"
#include "sandbox/state/file_store.h"
#include "sandbox/state/legacy_state.h"
#include "sandbox/state/mcp_servers.h"
#include "sandbox/state/organization.h"
#include "sandbox/state/records.h"
#include "sandbox/state/session.h"
#include "service/base/clock.h"
#include "service/base/random.h"

namespace composio::sandbox {

// All that the sandbox remembers: one project of Composio. Not thread-safe: the service holds its lock around every
// use. The catalogue, clock and random must outlive it.
class World {
 public:
  // `demo_triggers`: whether trigger instances exist from the start (the traffic generator fires them).
  World(const Catalogue& catalogue, base::Clock& clock, base::Random& random, bool demo_triggers);

  // Back to what it was at the start; the webhook subscription stays.
  void Reset();

  const Catalogue& catalogue() const { return catalogue_; }
  absl::Time Now() const { return clock_.Now(); }
  base::Random& random() { return random_; }

  // The demo user of that id; for any other a user with that id as name.
  User FindUser(absl::string_view id) const;
  // Null where there is none.
  AuthConfig* FindAuthConfig(absl::string_view id);
  Connection* FindConnection(absl::string_view id);
  Trigger* FindTrigger(absl::string_view id);
  // The oldest usable connection of that user and app; null where there is none.
  Connection* FindUsableConnection(absl::string_view user_id, absl::string_view toolkit);

  AuthConfig& AddAuthConfig(absl::string_view toolkit, absl::string_view scheme, bool managed);
  Connection& AddConnection(const AuthConfig& config, absl::string_view user_id, absl::string_view status);
  Trigger& AddTrigger(const Json& type, const Connection& connection, Json config);
  // Also removes the connections' triggers.
  void RemoveConnection(absl::string_view id);
  void RemoveTrigger(absl::string_view id);

  std::vector<User> users;
  std::vector<AuthConfig> auth_configs;
  std::vector<Connection> connections;
  std::vector<Trigger> triggers;
  // Ids of triggers that are gone: asking for them is 410, not 404.
  std::set<std::string> removed_triggers;
  std::optional<WebhookSubscription> subscription;
  Records records;
  LegacyState legacy;
  Activity activity;
  FileStore files;
  Organization organization;
  std::vector<McpServer> mcp_servers;
  std::vector<WebhookEndpoint> webhook_endpoints;
  // Slug → toolkit_config.
  std::map<std::string, Json> custom_toolkits;
  // By id.
  std::map<std::string, ToolSession> sessions;
  // ${number} in templates.
  int64_t counter = 0;

 private:
  void AddDemoTriggers();

  const Catalogue& catalogue_;
  base::Clock& clock_;
  base::Random& random_;
  const bool demo_triggers_;
};

}  // namespace composio::sandbox
