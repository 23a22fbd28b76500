// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/session_link.h"

#include "sandbox/api/connection_links_api.h"

namespace composio::sandbox {
namespace {

const AuthConfig& ConfigOf(World& world, const ToolSession& session, const std::string& toolkit) {
  const std::string named = StringAt(At(session.config(), "auth_configs"), toolkit);
  if (const AuthConfig* config = world.FindAuthConfig(named); config != nullptr && config->toolkit == toolkit) {
    return *config;
  }
  for (const AuthConfig& config : world.auth_configs) {
    if (config.toolkit == toolkit && config.enabled) return config;
  }
  return world.AddAuthConfig(toolkit, "OAUTH2", true);
}

}  // namespace

Json LinkForSession(World& world, const ToolSession& session, const Json& body, const std::string& base_url) {
  const AuthConfig config = ConfigOf(world, session, StringAt(body, "toolkit"));
  Connection& connection = world.AddConnection(config, session.user_id, "INITIATED");
  connection.alias = At(body, "alias");
  connection.callback_url = StringAt(body, "callback_url");
  const std::string redirect = StartLink(world, connection, base_url);
  return {{"link_token", connection.link_token}, {"redirect_url", redirect}, {"connected_account_id", connection.id}};
}

}  // namespace composio::sandbox
