// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>

#include "composio/gateway/v1/server_info.pb.h"
#include "service/config/config.h"

namespace composio::app {

struct ServerInfoParams {
  const config::Config& config;
  std::string upstream_url;
  int workers;
  std::string address;          // as listened on
  std::string webhook_address;  // empty without a second listener
  // Whether webhooks of this project can be verified.
  std::function<bool(const std::string& project)> has_webhook_secret;
};

// What AdminService tells of a gateway besides times and log. Never a secret, nor a path of this machine.
gateway::v1::ServerInfo MakeServerInfo(const ServerInfoParams& params);

}  // namespace composio::app
