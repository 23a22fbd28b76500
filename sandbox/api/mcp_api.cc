// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/mcp_api.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "sandbox/api/body.h"

namespace composio::sandbox {
namespace {

constexpr size_t kMaxServers = 1'000;

std::string Url(const McpServer& server, const std::string& base_url) {
  return absl::StrCat(base_url, "/v3/mcp/", server.id);
}

Json Commands(const McpServer& server, const std::string& url) {
  Json commands = Json::object();
  for (const char* client : {"claude", "cursor", "windsurf"}) {
    commands[client] = absl::StrCat("npx -y mcp-remote ", url, " # ", server.name, " in ", client);
  }
  return commands;
}

Json Icons(const World& world, const Json& toolkits) {
  Json icons = Json::object();
  for (const Json& slug : toolkits) {
    const CatalogueApp* app = world.catalogue().FindApp(AsText(slug));
    if (app != nullptr) icons[AsText(slug)] = StringAt(At(app->toolkit, "meta"), "logo");
  }
  return icons;
}

Json ServerJson(const World& world, const McpServer& server, const std::string& base_url) {
  const std::string url = Url(server, base_url);
  return {{"id", server.id},
          {"name", server.name},
          {"auth_config_ids", server.auth_config_ids},
          {"allowed_tools", server.allowed_tools},
          {"toolkits", server.toolkits},
          {"toolkit_icons", Icons(world, server.toolkits)},
          {"managed_auth_via_composio", server.managed_auth},
          {"mcp_url", url},
          {"commands", Commands(server, url)},
          {"server_instance_count", server.instances.size()},
          {"deleted", false},
          {"created_at", TimeText(server.created)},
          {"updated_at", TimeText(server.updated)}};
}

// Takes what a body says over into the server; what is wrong with it goes to `check`.
void Take(World& world, const Json& body, McpServer& server, BodyCheck& check) {
  check.String("name").Array("auth_config_ids").Array("allowed_tools").Array("toolkits").Array("no_auth_apps");
  check.Array("custom_tools").Bool("managed_auth_via_composio");
  if (!check.ok()) return;
  if (std::string name = StringAt(body, "name"); !name.empty()) server.name = name;
  if (At(body, "managed_auth_via_composio").is_boolean()) server.managed_auth = body["managed_auth_via_composio"];
  std::set<std::string> toolkits;
  if (At(body, "auth_config_ids").is_array()) {
    server.auth_config_ids = body["auth_config_ids"];
    for (const Json& id : server.auth_config_ids) {
      const AuthConfig* config = world.FindAuthConfig(AsText(id));
      if (config == nullptr) check.Add(absl::StrCat("auth_config_ids: ", AsText(id), " not found"));
      if (config != nullptr) toolkits.insert(config->toolkit);
    }
  }
  for (const char* name : {"toolkits", "no_auth_apps"}) {
    for (const Json& slug : At(body, name)) {
      if (world.catalogue().FindApp(AsText(slug)) == nullptr)
        check.Add(absl::StrCat(name, ": no toolkit ", AsText(slug)));
      toolkits.insert(AsText(slug));
    }
  }
  for (const char* name : {"allowed_tools", "custom_tools"}) {
    if (!At(body, name).is_array() || (body[name].empty() && name[0] == 'c')) continue;
    server.allowed_tools = body[name];
    for (const Json& slug : server.allowed_tools) {
      if (world.catalogue().FindTool(AsText(slug)) == nullptr)
        check.Add(absl::StrCat(name, ": no tool ", AsText(slug)));
    }
  }
  if (!toolkits.empty()) server.toolkits = toolkits;
}

ApiAnswer CreateServer(ApiContext context, const ApiRequest& request, bool needs_configs) {
  World& world = context.world;
  BodyCheck check(request.body);
  check.String("name", true).Array("auth_config_ids", needs_configs);
  McpServer server;
  server.id = base::RandomUuid(world.random());
  server.created = server.updated = world.Now();
  Take(world, request.body, server, check);
  if (check.ok() && server.name.empty()) check.Add("name: must not be empty");
  if (!check.ok()) return Invalid(check.errors());
  if (world.mcp_servers.size() >= kMaxServers) {
    return Error({.status = 403, .slug = "Mcp_LimitReached", .message = "There are too many MCP servers"});
  }
  world.mcp_servers.push_back(std::move(server));
  return Created(ServerJson(world, world.mcp_servers.back(), request.base_url));
}

ApiAnswer Create(ApiContext context, const ApiRequest& request) { return CreateServer(context, request, true); }
ApiAnswer CreateCustom(ApiContext context, const ApiRequest& request) { return CreateServer(context, request, false); }

bool HasAny(const Json& list, const std::vector<std::string>& wanted) {
  return wanted.empty() || std::any_of(list.begin(), list.end(), [&](const Json& item) {
           return std::find(wanted.begin(), wanted.end(), AsText(item)) != wanted.end();
         });
}

ApiAnswer List(ApiContext context, const ApiRequest& request) {
  auto toolkits = request.QueryList("toolkits");
  if (std::string app = request.PathValue("appKey"); !app.empty()) toolkits.push_back(app);
  const auto configs = request.QueryList("auth_config_ids");
  const std::string name = request.Query("name").value_or("");
  std::vector<const McpServer*> found;
  for (const McpServer& server : context.world.mcp_servers) {
    if (absl::StrContains(server.name, name) && HasAny(server.toolkits, toolkits) &&
        HasAny(server.auth_config_ids, configs)) {
      found.push_back(&server);
    }
  }
  const bool by_update = request.Query("order_by") == "updated_at";
  const bool ascending = request.Query("order_direction") == "asc";
  std::stable_sort(found.begin(), found.end(), [&](const auto* a, const auto* b) {
    const absl::Time first = by_update ? a->updated : a->created, second = by_update ? b->updated : b->created;
    return ascending ? first < second : second < first;
  });
  return McpPage(request, "items", found.size(),
                 [&](size_t i) { return ServerJson(context.world, *found[i], request.base_url); });
}

ApiAnswer Get(ApiContext context, const ApiRequest& request) {
  const McpServer* server = FindMcpServer(context.world, request.PathValue("id"));
  if (server == nullptr) return NoMcpServer(request.PathValue("id"));
  return Ok(ServerJson(context.world, *server, request.base_url));
}

ApiAnswer Patch(ApiContext context, const ApiRequest& request) {
  McpServer* server = FindMcpServer(context.world, request.PathValue("id"));
  if (server == nullptr) return NoMcpServer(request.PathValue("id"));
  const Json body = request.body.is_null() ? Json::object() : request.body;
  BodyCheck check(body);
  McpServer changed = *server;
  Take(context.world, body, changed, check);
  if (!check.ok()) return Invalid(check.errors());
  changed.updated = context.world.Now();
  *server = std::move(changed);
  return Ok(ServerJson(context.world, *server, request.base_url));
}

ApiAnswer Delete(ApiContext context, const ApiRequest& request) {
  auto& servers = context.world.mcp_servers;
  const std::string id = request.PathValue("id");
  auto it = std::find_if(servers.begin(), servers.end(), [&](const McpServer& server) { return server.id == id; });
  if (it == servers.end()) return NoMcpServer(id);
  servers.erase(it);
  return Ok({{"id", id}, {"deleted", true}});
}

ApiAnswer Generate(ApiContext context, const ApiRequest& request) {
  BodyCheck check(request.body);
  check.String("mcp_server_id", true).Bool("managed_auth_by_composio").Array("user_ids").Array("connected_account_ids");
  if (!check.ok()) return Invalid(check.errors());
  const McpServer* server = FindMcpServer(context.world, StringAt(request.body, "mcp_server_id"));
  if (server == nullptr) return NoMcpServer(StringAt(request.body, "mcp_server_id"));
  const std::string url = Url(*server, request.base_url);
  auto urls = [&](const char* list, const char* parameter) {
    Json out = Json::array();
    for (const Json& id : At(request.body, list)) out.push_back(absl::StrCat(url, "?", parameter, "=", AsText(id)));
    return out;
  };
  return Ok({{"mcp_url", url},
             {"user_ids_url", urls("user_ids", "user_id")},
             {"connected_account_urls", urls("connected_account_ids", "connected_account_id")}});
}

}  // namespace

McpServer* FindMcpServer(World& world, const std::string& id) {
  for (McpServer& server : world.mcp_servers) {
    if (server.id == id) return &server;
  }
  return nullptr;
}

ApiAnswer NoMcpServer(const std::string& id) { return NotFound("MCP server", id, "Mcp_ServerNotFound"); }

ApiAnswer McpPage(const ApiRequest& request, const char* name, size_t total, const std::function<Json(size_t)>& item) {
  int page = 1, limit = 10;
  if (auto text = request.Query("page_no"); text && (!absl::SimpleAtoi(*text, &page) || page < 1)) {
    return Invalid({"page_no: Expected a positive number"});
  }
  if (auto text = request.Query("limit"); text && (!absl::SimpleAtoi(*text, &limit) || limit < 1)) {
    return Invalid({"limit: Expected a positive number"});
  }
  const size_t size = static_cast<size_t>(std::min(limit, 50)), begin = size * (static_cast<size_t>(page) - 1);
  Json items = Json::array();
  for (size_t i = begin; i < std::min(begin + size, total); ++i) items.push_back(item(i));
  return Ok({{name, std::move(items)}, {"current_page", page}, {"total_pages", (total + size - 1) / size}});
}

void AddMcpRoutes(RouteTable& routes) {
  routes.Add("GET", "mcp/servers", Accepts::kProject, List);
  routes.Add("GET", "mcp/app/{appKey}", Accepts::kProject, List);
  routes.Add("POST", "mcp/servers", Accepts::kProject, Create);
  routes.Add("POST", "mcp/servers/custom", Accepts::kProject, CreateCustom);
  routes.Add("POST", "mcp/servers/generate", Accepts::kProject, Generate);
  routes.Add("GET", "mcp/{id}", Accepts::kProject, Get);
  routes.Add("PATCH", "mcp/{id}", Accepts::kProject, Patch);
  routes.Add("DELETE", "mcp/{id}", Accepts::kProject, Delete);
}

}  // namespace composio::sandbox
