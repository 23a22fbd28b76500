// SPDX-License-Identifier: Apache-2.0
#include "sandbox/realtime/envelope.h"

#include <string>

namespace composio::sandbox {

Json LegacyEnvelope(const Trigger& trigger, const Connection& connection, const AuthConfig* auth_config,
                    const Json& data) {
  return {{"appName", trigger.toolkit},
          {"payload", data},
          {"originalPayload", data},
          {"metadata",
           {{"id", trigger.uuid},
            {"nanoId", trigger.id},
            {"connectionId", trigger.connection_uuid},
            {"connectionNanoId", trigger.connection_id},
            {"triggerName", trigger.slug},
            {"triggerConfig", trigger.config},
            {"connection",
             {{"id", connection.uuid},
              {"connectedAccountNanoId", connection.id},
              {"integrationId", auth_config == nullptr ? std::string() : auth_config->uuid},
              {"authConfigNanoId", trigger.auth_config_id},
              {"clientUniqueUserId", connection.user_id},
              {"status", connection.status}}}}}};
}

}  // namespace composio::sandbox
