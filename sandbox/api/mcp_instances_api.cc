// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "sandbox/api/body.h"
#include "sandbox/api/mcp_api.h"

namespace composio::sandbox {
namespace {

constexpr size_t kMaxInstances = 10'000;

Json InstanceJson(const McpServer& server, const McpInstance& instance) {
  return {{"id", instance.id},
          {"instance_id", instance.user_id},
          {"mcp_server_id", server.id},
          {"created_at", TimeText(instance.created)},
          {"updated_at", TimeText(instance.created)}};
}

auto Find(McpServer& server, const std::string& id) {
  return std::find_if(server.instances.begin(), server.instances.end(),
                      [&](const McpInstance& instance) { return instance.user_id == id || instance.id == id; });
}

ApiAnswer List(ApiContext context, const ApiRequest& request) {
  const McpServer* server = FindMcpServer(context.world, request.PathValue("serverId"));
  if (server == nullptr) return NoMcpServer(request.PathValue("serverId"));
  const std::string search = request.Query("search").value_or("");
  std::vector<const McpInstance*> found;
  for (const McpInstance& instance : server->instances) {
    if (absl::StrContains(instance.user_id, search)) found.push_back(&instance);
  }
  if (request.Query("order_direction") != "asc") std::reverse(found.begin(), found.end());
  ApiAnswer answer =
      McpPage(request, "instances", found.size(), [&](size_t i) { return InstanceJson(*server, *found[i]); });
  if (answer.status != 200) return answer;
  answer.body["server_id"] = server->id;
  answer.body["server_name"] = server->name;
  return answer;
}

ApiAnswer Create(ApiContext context, const ApiRequest& request) {
  McpServer* server = FindMcpServer(context.world, request.PathValue("serverId"));
  if (server == nullptr) return NoMcpServer(request.PathValue("serverId"));
  BodyCheck check(request.body);
  check.String("user_id", true);
  const std::string user = StringAt(request.body, "user_id");
  if (check.ok() && user.empty()) check.Add("user_id: must not be empty");
  if (!check.ok()) return Invalid(check.errors());
  auto known = Find(*server, user);
  if (known == server->instances.end()) {
    if (server->instances.size() >= kMaxInstances) server->instances.erase(server->instances.begin());
    server->instances.push_back({base::RandomUuid(context.world.random()), user, context.world.Now()});
    known = server->instances.end() - 1;
  }
  return Created(InstanceJson(*server, *known));
}

ApiAnswer Delete(ApiContext context, const ApiRequest& request) {
  World& world = context.world;
  McpServer* server = FindMcpServer(world, request.PathValue("serverId"));
  if (server == nullptr) return NoMcpServer(request.PathValue("serverId"));
  auto known = Find(*server, request.PathValue("instanceId"));
  if (known == server->instances.end()) {
    return NotFound("MCP instance", request.PathValue("instanceId"), "Mcp_InstanceNotFound");
  }
  // The user's accounts that the server worked with go with it.
  std::vector<std::string> accounts;
  for (const Connection& connection : world.connections) {
    const Json& configs = server->auth_config_ids;
    if (connection.user_id == known->user_id &&
        std::find(configs.begin(), configs.end(), connection.auth_config_id) != configs.end()) {
      accounts.push_back(connection.id);
    }
  }
  for (const std::string& account : accounts) world.RemoveConnection(account);
  server->instances.erase(known);
  return Ok({{"message", "The instance was deleted"}, {"deleted_connected_accounts", accounts.size()}});
}

}  // namespace

void AddMcpInstanceRoutes(RouteTable& routes) {
  routes.Add("GET", "mcp/servers/{serverId}/instances", Accepts::kProject, List);
  routes.Add("POST", "mcp/servers/{serverId}/instances", Accepts::kProject, Create);
  routes.Add("DELETE", "mcp/servers/{serverId}/instances/{instanceId}", Accepts::kProject, Delete);
}

}  // namespace composio::sandbox
