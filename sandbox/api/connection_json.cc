// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/connection_json.h"

#include <utility>

namespace composio::sandbox {
namespace {

// What the state of a connected account must hold besides `status`, by scheme, once it is usable.
void AddCredentials(const Connection& connection, Json& values) {
  const bool oauth2 = connection.scheme == "OAUTH2" || connection.scheme == "DCR_OAUTH" ||
                      connection.scheme == "CIMD_OAUTH" || connection.scheme == "S2S_OAUTH2";
  const char* secret = connection.managed ? "REDACTED" : "sandbox-token";
  if (oauth2) {
    values.emplace("access_token", secret);
    values.emplace("token_type", "bearer");
    values.emplace("refresh_token", nullptr);
  } else if (connection.scheme == "OAUTH1") {
    values.emplace("oauth_token", secret);
    values.emplace("oauth_token_secret", secret);
  }
}

}  // namespace

Json ConnectionState(const Connection& connection) {
  Json values = connection.state_values;
  values["status"] = connection.status;
  if (connection.status == "ACTIVE" || connection.status == "INACTIVE") AddCredentials(connection, values);
  if (connection.status != "INITIATED") values.erase("redirectUrl");
  return {{"authScheme", connection.scheme}, {"val", std::move(values)}};
}

Json ConnectionJson(World& world, const Connection& connection) {
  const AuthConfig* config = world.FindAuthConfig(connection.auth_config_id);
  Json item = {{"toolkit", {{"slug", connection.toolkit}}},
               {"auth_config",
                {{"id", connection.auth_config_id},
                 {"auth_scheme", connection.scheme},
                 {"is_composio_managed", connection.managed},
                 {"is_disabled", config == nullptr || !config->enabled}}},
               {"id", connection.id},
               {"authScheme", connection.scheme},
               {"word_id", connection.word_id},
               {"alias", connection.alias},
               {"user_id", connection.user_id},
               {"status", connection.status},
               {"created_at", TimeText(connection.created)},
               {"updated_at", TimeText(connection.updated)},
               {"state", ConnectionState(connection)},
               {"data", Json::object()},
               {"status_reason", connection.status_reason},
               {"is_disabled", !connection.enabled}};
  if (connection.account_type != "PRIVATE" || connection.acl.is_object()) {
    Json acl = {{"allow_all_users", At(connection.acl, "allow_all_users") == true},
                {"allowed_user_ids", At(connection.acl, "allowed_user_ids")},
                {"not_allowed_user_ids", At(connection.acl, "not_allowed_user_ids")}};
    for (const char* list : {"allowed_user_ids", "not_allowed_user_ids"}) {
      if (!acl[list].is_array()) acl[list] = Json::array();
    }
    item["experimental"] = {{"account_type", connection.account_type}, {"acl_config_for_shared", std::move(acl)}};
  }
  return item;
}

}  // namespace composio::sandbox
