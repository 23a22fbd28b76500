// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/realtime_api.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "sandbox/realtime/channel_auth.h"
#include "sandbox/realtime/realtime_hub.h"

namespace composio::sandbox {
namespace {

ApiAnswer Credentials(ApiContext context, const ApiRequest&) {
  const RealtimeProject project = context.realtime.Project();
  return Ok({{"pusher_key", project.key}, {"pusher_cluster", project.cluster}, {"project_id", project.id}});
}

ApiAnswer Sign(const RealtimeProject& project, const std::string& own_channel, const ApiRequest& request) {
  const std::string socket_id = StringAt(request.body, "socket_id");
  const std::string channel = StringAt(request.body, "channel_name");
  std::vector<std::string> wrong;
  if (!IsSocketId(socket_id)) wrong.emplace_back("socket_id: must be the id that the connection was given");
  if (!IsChannelName(channel)) wrong.emplace_back("channel_name: must be the name of a channel");
  if (!wrong.empty()) return Invalid(std::move(wrong));
  if (channel != own_channel) {
    return Error({.status = 403,
                  .slug = "Realtime_ChannelForbidden",
                  .message = absl::StrCat("The credential does not give access to channel ", channel),
                  .suggested_fix = absl::StrCat("Subscribe to ", own_channel)});
  }
  return Ok({{"auth", ChannelAuth(project.key, project.secret, socket_id, channel)}});
}

ApiAnswer Authorize(ApiContext context, const ApiRequest& request) {
  const RealtimeProject project = context.realtime.Project();
  return Sign(project, project.Channel(), request);
}

ApiAnswer AuthorizeCli(ApiContext context, const ApiRequest& request) {
  const RealtimeProject project = context.realtime.Project();
  return Sign(project, project.CliChannel(), request);
}

}  // namespace

void AddRealtimeRoutes(RouteTable& routes) {
  routes.Add("GET", "internal/sdk/realtime/credentials", Accepts::kProject, Credentials);
  routes.Add("POST", "internal/sdk/realtime/auth", Accepts::kProject, Authorize);
  routes.Add("GET", "cli/realtime/credentials", Accepts::kUser, Credentials);
  routes.Add("POST", "cli/realtime/auth", Accepts::kUser, AuthorizeCli);
}

}  // namespace composio::sandbox
