// SPDX-License-Identifier: Apache-2.0
#include "sandbox/state/world.h"

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "sandbox/state/ids.h"
#include "sandbox/state/trigger_config.h"
#include "sandbox/wire/schema.h"

namespace composio::sandbox {
namespace {

template <class Items>
auto* ById(Items& items, absl::string_view id) {
  auto it = std::find_if(items.begin(), items.end(), [&](const auto& item) { return item.id == id; });
  return it == items.end() ? nullptr : &*it;
}

const std::vector<User>& DemoUsers() {
  static const auto* users = new std::vector<User>{{"default", "Sam Sandbox", "sam@example.com", "sam-sandbox"},
                                                   {"alice", "Alice Example", "alice@example.com", "alice-example"},
                                                   {"bob", "Bob Example", "bob@example.com", "bob-example"}};
  return *users;
}

}  // namespace

World::World(const Catalogue& catalogue, base::Clock& clock, base::Random& random, bool demo_triggers)
    : files(random), catalogue_(catalogue), clock_(clock), random_(random), demo_triggers_(demo_triggers) {
  Reset();
}

void World::Reset() {
  users = DemoUsers();
  auth_configs.clear();
  connections.clear();
  triggers.clear();
  removed_triggers.clear();
  records.Clear();
  activity = {};
  files = FileStore(random_);
  organization = NewOrganization(random_, Now());
  mcp_servers.clear();
  webhook_endpoints.clear();
  custom_toolkits.clear();
  sessions.clear();
  counter = 1346;
  for (const CatalogueApp& app : catalogue_.apps()) {
    std::string slug = StringAt(app.toolkit, "slug");
    records.Load(slug, app.records);
    const Json& schemes = At(app.list_item, "auth_schemes");
    AuthConfig& config = AddAuthConfig(slug, schemes.empty() ? "NO_AUTH" : AsText(schemes[0]), true);
    for (const User& user : users) AddConnection(config, user.id, "ACTIVE");
  }
  if (demo_triggers_) AddDemoTriggers();
  legacy = NewLegacyState(random_, Now());
}

void World::AddDemoTriggers() {
  for (const CatalogueApp& app : catalogue_.apps()) {
    for (const Json& demo : app.demo_triggers) {
      std::string slug = AsText(demo);
      const Json& type = *catalogue_.FindTriggerType(slug);
      const Json& samples = At(app.sample_configs, slug);
      Json config = samples.empty() ? Json::object() : samples[triggers.size() % samples.size()];
      if (!SchemaViolations(At(type, "config"), config).empty()) continue;
      const User& user = users[triggers.size() % users.size()];
      const Connection& connection = *FindUsableConnection(user.id, StringAt(app.toolkit, "slug"));
      // What a sample file says about polling may be less than Composio's own app is allowed.
      if (config.is_object()) config.erase("interval");
      AddTrigger(type, connection, WithTriggerDefaults(type, std::move(config), connection.managed));
    }
  }
}

User World::FindUser(absl::string_view id) const {
  if (const User* user = ById(users, id)) return *user;
  std::string login = absl::AsciiStrToLower(id);
  for (char& c : login) c = absl::ascii_isalnum(static_cast<unsigned char>(c)) ? c : '-';
  return {std::string(id), std::string(id), absl::StrCat(login, "@example.com"), login};
}

AuthConfig* World::FindAuthConfig(absl::string_view id) { return ById(auth_configs, id); }
Connection* World::FindConnection(absl::string_view id) { return ById(connections, id); }
Trigger* World::FindTrigger(absl::string_view id) { return ById(triggers, id); }

Connection* World::FindUsableConnection(absl::string_view user_id, absl::string_view toolkit) {
  for (Connection& c : connections) {
    if (c.user_id == user_id && c.toolkit == toolkit && c.Usable()) return &c;
  }
  return nullptr;
}

AuthConfig& World::AddAuthConfig(absl::string_view toolkit, absl::string_view scheme, bool managed) {
  AuthConfig config;
  config.id = NanoId(random_, "ac_");
  config.uuid = base::RandomUuid(random_);
  config.toolkit = std::string(toolkit);
  config.name = absl::StrCat(toolkit, "-", config.id.substr(3, 6));
  config.scheme = std::string(scheme);
  config.managed = managed;
  config.created = config.updated = Now();
  auth_configs.push_back(std::move(config));
  return auth_configs.back();
}

Connection& World::AddConnection(const AuthConfig& config, absl::string_view user_id, absl::string_view status) {
  Connection connection;
  connection.id = NanoId(random_, "ca_");
  connection.uuid = base::RandomUuid(random_);
  connection.toolkit = config.toolkit;
  connection.auth_config_id = config.id;
  connection.scheme = config.scheme;
  connection.managed = config.managed;
  connection.user_id = std::string(user_id);
  connection.status = std::string(status);
  connection.created = connection.updated = Now();
  connections.push_back(std::move(connection));
  return connections.back();
}

Trigger& World::AddTrigger(const Json& type, const Connection& connection, Json config) {
  Trigger trigger;
  trigger.id = NanoId(random_, "ti_");
  trigger.uuid = base::RandomUuid(random_);
  trigger.slug = StringAt(type, "slug");
  trigger.toolkit = connection.toolkit;
  trigger.connection_id = connection.id;
  trigger.connection_uuid = connection.uuid;
  trigger.auth_config_id = connection.auth_config_id;
  trigger.user_id = connection.user_id;
  trigger.version = StringAt(type, "version");
  trigger.config = std::move(config);
  trigger.created = trigger.updated = Now();
  triggers.push_back(std::move(trigger));
  return triggers.back();
}

void World::RemoveConnection(absl::string_view id) {
  std::vector<std::string> gone;
  for (const Trigger& trigger : triggers) {
    if (trigger.connection_id == id) gone.push_back(trigger.id);
  }
  for (const std::string& trigger : gone) RemoveTrigger(trigger);
  connections.erase(std::remove_if(connections.begin(), connections.end(), [&](const auto& c) { return c.id == id; }),
                    connections.end());
}

void World::RemoveTrigger(absl::string_view id) {
  removed_triggers.emplace(id);
  triggers.erase(std::remove_if(triggers.begin(), triggers.end(), [&](const auto& t) { return t.id == id; }),
                 triggers.end());
}

}  // namespace composio::sandbox
