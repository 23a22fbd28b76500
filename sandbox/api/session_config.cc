// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/session_config.h"

#include <algorithm>
#include <map>
#include <utility>

#include "absl/strings/str_cat.h"

namespace composio::sandbox {
namespace {

constexpr const char* kObjects[] = {
    "toolkits", "tools",  "auth_configs", "connected_accounts", "manage_connections", "multi_account",
    "preload",  "search", "execute",      "workbench",          "proxy_execute"};

// Requests and answers name some settings differently.
Json Renamed(const Json& object, const std::map<std::string, std::string>& names) {
  if (!object.is_object()) return object;
  Json out = Json::object();
  for (const auto& [name, value] : object.items()) {
    auto other = names.find(name);
    if (!value.is_null()) out[other == names.end() ? name : other->second] = value;
  }
  return out;
}

const std::map<std::string, std::string>& FilterNames() {
  static const auto* names = new std::map<std::string, std::string>{{"enable", "enabled"}, {"disable", "disabled"}};
  return *names;
}

Json Tags(const Json& tags) { return tags.is_array() ? Json{{"enabled", tags}} : Renamed(tags, FilterNames()); }

Json ToolFilters(const Json& tools) {
  Json out = Json::object();
  for (const auto& [toolkit, filter] : tools.items()) {
    out[toolkit] = Renamed(filter, FilterNames());
    if (out[toolkit].contains("tags")) out[toolkit]["tags"] = Tags(out[toolkit]["tags"]);
  }
  return out;
}

Json InstantSettings(const Json& instant) {
  if (!instant.is_object()) return false;
  Json out = Renamed(instant, {});
  if (out.contains("toolkits")) out["toolkits"] = Renamed(out["toolkits"], FilterNames());
  if (out.contains("tools")) out["tools"] = ToolFilters(out["tools"]);
  for (const char* name : {"return_instant_charge", "return_prices_in_search"}) {
    if (!out.contains(name)) out[name] = false;
  }
  return out;
}

Json Setting(const std::string& name, const Json& value) {
  if (name == "toolkits") return Renamed(value, FilterNames());
  if (name == "tools") return ToolFilters(value);
  if (name == "tags") return Tags(value);
  if (name == "instant") return InstantSettings(value);
  if (name == "manage_connections") return Renamed(value, {{"enable", "enabled"}});
  if (name == "workbench") {
    return Renamed(value, {{"enable_proxy_execution", "proxy_execution_enabled"},
                           {"enable_tool_execution", "tool_execution_enabled"}});
  }
  return Renamed(value, {});
}

void CheckSlugs(const World& world, const Json& body, BodyCheck& check) {
  for (const char* list : {"enable", "disable"}) {
    for (const Json& slug : At(At(body, "toolkits"), list)) {
      if (world.catalogue().FindApp(AsText(slug)) == nullptr) {
        check.Add(absl::StrCat("toolkits.", list, ": no toolkit ", AsText(slug)));
      }
    }
  }
  for (const auto& [toolkit, filter] : At(body, "tools").items()) {
    for (const char* list : {"enable", "disable"}) {
      for (const Json& slug : At(filter, list)) {
        if (world.catalogue().FindTool(AsText(slug)) == nullptr) {
          check.Add(absl::StrCat("tools.", toolkit, ".", list, ": no tool ", AsText(slug)));
        }
      }
    }
  }
  const Json& preload = At(At(body, "preload"), "tools");
  if (!preload.is_null() && !preload.is_array() && preload != "all") check.Add("preload.tools: Expected list or 'all'");
}

bool Has(const Json& list, const std::string& value) {
  return std::any_of(list.begin(), list.end(), [&](const Json& item) { return SameText(item, value); });
}

// {enabled: […]} lets those alone through, {disabled: […]} all but those.
bool Passes(const Json& filter, const std::string& slug) {
  const Json& enabled = At(filter, "enabled");
  const Json& disabled = At(filter, "disabled");
  if (enabled.is_array() && !Has(enabled, slug)) return false;
  return !disabled.is_array() || !Has(disabled, slug);
}

bool PassesTags(const Json& filter, const Json& tags) {
  const Json& enabled = At(filter, "enabled");
  const auto any = [&](const Json& wanted) {
    return std::any_of(tags.begin(), tags.end(), [&](const Json& tag) { return Has(wanted, AsText(tag)); });
  };
  if (enabled.is_array() && !enabled.empty() && !any(enabled)) return false;
  return !any(At(filter, "disabled"));
}

}  // namespace

Json DefaultSessionConfig(const std::string& user_id) {
  return {{"user_id", user_id},
          {"execute", {{"enable_multi_execute", true}}},
          {"search", {{"enable", true}}},
          {"preload", {{"tools", Json::array()}}},
          {"instant", false},
          {"manage_connections", {{"enabled", true}}},
          {"workbench", {{"enable", true}}}};
}

Json WithSettings(const World& world, Json config, const Json& body, BodyCheck& check) {
  for (const char* name : kObjects) check.Object(name);
  check.Array("hooks");
  const Json& tags = At(body, "tags");
  if (!tags.is_null() && !tags.is_array() && !tags.is_object()) check.Add("tags: Expected list or object");
  if (check.ok()) CheckSlugs(world, body, check);
  if (!check.ok()) return config;
  const Json defaults = DefaultSessionConfig(StringAt(config, "user_id"));
  std::vector<std::string> names(std::begin(kObjects), std::end(kObjects));
  names.insert(names.end(), {"tags", "hooks", "instant"});
  for (const std::string& name : names) {
    if (!body.contains(name)) continue;
    if (!body[name].is_null()) {
      config[name] = name == "hooks" ? body[name] : Setting(name, body[name]);
    } else if (defaults.contains(name)) {
      config[name] = defaults[name];
    } else {
      config.erase(name);
    }
  }
  if (!At(config["preload"], "tools").is_structured() && At(config["preload"], "tools") != "all") {
    config["preload"]["tools"] = Json::array();
  }
  return config;
}

std::vector<std::string> MetaTools(const Json& config) {
  std::vector<std::string> tools;
  if (At(At(config, "search"), "enable") != false) tools.emplace_back("COMPOSIO_SEARCH_TOOLS");
  tools.emplace_back("COMPOSIO_GET_TOOL_SCHEMAS");
  if (At(At(config, "execute"), "enable_multi_execute") != false) tools.emplace_back("COMPOSIO_MULTI_EXECUTE_TOOL");
  const Json& connections = At(config, "manage_connections");
  if (At(connections, "enabled") != false) tools.emplace_back("COMPOSIO_MANAGE_CONNECTIONS");
  if (At(connections, "enable_wait_for_connections") == true) tools.emplace_back("COMPOSIO_WAIT_FOR_CONNECTIONS");
  if (At(At(config, "workbench"), "enable") != false) {
    tools.emplace_back("COMPOSIO_REMOTE_WORKBENCH");
    tools.emplace_back("COMPOSIO_REMOTE_BASH_TOOL");
  }
  if (At(At(config, "proxy_execute"), "enable") == true) tools.emplace_back("COMPOSIO_PROXY_EXECUTE");
  return tools;
}

bool AllowsToolkit(const Json& config, const std::string& toolkit) { return Passes(At(config, "toolkits"), toolkit); }

bool AllowsTool(const Json& config, const CatalogueTool& tool) {
  const std::string toolkit = StringAt(tool.item["toolkit"], "slug");
  if (!AllowsToolkit(config, toolkit)) return false;
  const Json& filter = At(At(config, "tools"), toolkit);
  const Json& own_tags = At(filter, "tags");
  return Passes(filter, StringAt(tool.item, "slug")) &&
         PassesTags(own_tags.is_null() ? At(config, "tags") : own_tags, tool.item["tags"]);
}

ToolSession* FindSession(World& world, const ApiRequest& request) {
  auto session = world.sessions.find(request.PathValue("session_id"));
  return session == world.sessions.end() ? nullptr : &session->second;
}

ApiAnswer NoSession(const ApiRequest& request) {
  return NotFound("Session", request.PathValue("session_id"), "ToolRouterV2_SessionNotFound");
}

const Connection* SessionAccount(World& world, const ToolSession& session, const std::string& toolkit,
                                 const std::string& account) {
  std::vector<std::string> wanted;
  if (!account.empty()) wanted.push_back(account);
  if (account.empty()) {
    for (const Json& id : At(At(session.config(), "connected_accounts"), toolkit)) wanted.push_back(AsText(id));
  }
  for (const std::string& id : wanted) {
    for (const Connection& connection : world.connections) {
      const bool named = connection.id == id || AsText(connection.alias) == id || AsText(connection.word_id) == id;
      const bool may = connection.user_id == session.user_id || connection.account_type == "SHARED";
      if (named && may && connection.toolkit == toolkit && connection.Usable()) return &connection;
    }
  }
  return wanted.empty() ? world.FindUsableConnection(session.user_id, toolkit) : nullptr;
}

}  // namespace composio::sandbox
