// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/sessions_api.h"

#include <algorithm>
#include <string>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "sandbox/api/session_config.h"
#include "sandbox/state/ids.h"
#include "sandbox/wire/page.h"

namespace composio::sandbox {
namespace {

constexpr size_t kMaxSessions = 1'000;
constexpr size_t kMaxVersions = 100;

// Custom tools get the name by which the model calls them.
Json WithSlugs(Json tools, const std::string& prefix) {
  for (Json& tool : tools) {
    tool["original_slug"] = StringAt(tool, "slug");
    tool["slug"] = absl::StrCat(prefix, absl::AsciiStrToUpper(StringAt(tool, "slug")));
  }
  return tools;
}

Json Experimental(const Json& brought) {
  Json out = Json::object();
  if (At(brought, "custom_tools").is_array()) out["custom_tools"] = WithSlugs(brought["custom_tools"], "LOCAL_");
  if (At(brought, "custom_toolkits").is_array()) {
    out["custom_toolkits"] = brought["custom_toolkits"];
    for (Json& toolkit : out["custom_toolkits"]) {
      toolkit["tools"] =
          WithSlugs(toolkit["tools"], absl::StrCat("LOCAL_", absl::AsciiStrToUpper(StringAt(toolkit, "slug")), "_"));
    }
  }
  return out;
}

Json SessionJson(const ToolSession& session, const std::string& base_url) {
  Json body = {{"session_id", session.id},
               {"mcp", {{"type", "http"}, {"url", absl::StrCat(base_url, "/tool_router/", session.id, "/mcp")}}},
               {"tool_router_tools", MetaTools(session.config())},
               {"config", session.config()},
               {"config_version", session.versions.back().number}};
  if (!session.experimental.empty()) body["experimental"] = Experimental(session.experimental);
  return body;
}

// What custom tools need, so that answers can show them.
void CheckExperimental(const Json& experimental, BodyCheck& check) {
  auto tools = [&](const Json& list, const std::string& where) {
    for (const Json& tool : list) {
      BodyCheck inner(tool);
      inner.String("slug", true).String("name", true).String("description", true).Object("input_schema", true);
      for (const std::string& error : inner.errors()) check.Add(absl::StrCat(where, ".", error));
    }
  };
  tools(At(experimental, "custom_tools"), "experimental.custom_tools");
  for (const Json& toolkit : At(experimental, "custom_toolkits")) {
    BodyCheck inner(toolkit);
    inner.String("slug", true).String("name", true).String("description", true).Array("tools", true);
    for (const std::string& error : inner.errors()) check.Add(absl::StrCat("experimental.custom_toolkits.", error));
    tools(At(toolkit, "tools"), "experimental.custom_toolkits.tools");
  }
}

ApiAnswer Create(ApiContext context, const ApiRequest& request) {
  World& world = context.world;
  const Json& body = request.body;
  BodyCheck check(body);
  check.String("user_id", true).Object("experimental");
  const std::string user = StringAt(body, "user_id");
  if (check.ok() && user.empty()) check.Add("user_id: must not be empty");
  CheckExperimental(At(body, "experimental"), check);
  Json config = WithSettings(world, DefaultSessionConfig(user), body, check);
  if (!check.ok()) return Invalid(check.errors());
  if (world.sessions.size() >= kMaxSessions) {
    auto oldest = std::min_element(world.sessions.begin(), world.sessions.end(),
                                   [](const auto& a, const auto& b) { return a.second.created < b.second.created; });
    world.sessions.erase(oldest);
  }
  ToolSession session;
  session.id = NanoId(world.random(), "trs_");
  session.user_id = user;
  session.created = world.Now();
  session.versions.push_back({1, std::move(config), world.Now()});
  if (At(body, "experimental").is_object()) session.experimental = body["experimental"];
  const std::string id = session.id;
  return Created(SessionJson(world.sessions[id] = std::move(session), request.base_url));
}

ApiAnswer Get(ApiContext context, const ApiRequest& request) {
  const ToolSession* session = FindSession(context.world, request);
  return session == nullptr ? NoSession(request) : Ok(SessionJson(*session, request.base_url));
}

ApiAnswer Patch(ApiContext context, const ApiRequest& request) {
  ToolSession* session = FindSession(context.world, request);
  if (session == nullptr) return NoSession(request);
  const Json body = request.body.is_null() ? Json::object() : request.body;
  BodyCheck check(body);
  Json config = WithSettings(context.world, session->config(), body, check);
  if (!check.ok()) return Invalid(check.errors());
  if (session->versions.size() >= kMaxVersions) session->versions.erase(session->versions.begin());
  session->versions.push_back({session->versions.back().number + 1, std::move(config), context.world.Now()});
  return Ok(SessionJson(*session, request.base_url));
}

ApiAnswer Delete(ApiContext context, const ApiRequest& request) {
  const std::string id = request.PathValue("session_id");
  if (context.world.sessions.erase(id) == 0) return NoSession(request);
  return Ok({{"session_id", id}, {"deleted", true}});
}

ApiAnswer Attach(ApiContext context, const ApiRequest& request) {
  ToolSession* session = FindSession(context.world, request);
  if (session == nullptr) return NoSession(request);
  const Json body = request.body.is_null() ? Json::object() : request.body;
  BodyCheck check(body);
  check.Object("experimental");
  CheckExperimental(At(body, "experimental"), check);
  if (!check.ok()) return Invalid(check.errors());
  if (At(body, "experimental").is_object()) session->experimental.update(body["experimental"]);
  return Ok(SessionJson(*session, request.base_url));
}

ApiAnswer History(ApiContext context, const ApiRequest& request) {
  const ToolSession* session = FindSession(context.world, request);
  if (session == nullptr) return NoSession(request);
  const auto& versions = session->versions;
  return Paginate(request, {versions.size(), 20, 100}, [&](size_t i) {
    const SessionVersion& version = versions[versions.size() - 1 - i];
    return Json{{"version", version.number},
                {"config", version.config},
                {"created_at", TimeText(version.created)},
                {"is_current", i == 0}};
  });
}

// Saved policies are made in the dashboard, which is not here: there are none.
ApiAnswer ListConfigs(ApiContext, const ApiRequest&) {
  return Ok({{"items", Json::array()}, {"next_cursor", nullptr}});
}

ApiAnswer GetConfig(ApiContext, const ApiRequest& request) {
  return NotFound("Session config", request.PathValue("session_config_id"), "SessionConfig_NotFound");
}

}  // namespace

void AddSessionRoutes(RouteTable& routes) {
  routes.Add("POST", "tool_router/session", Accepts::kProject, Create);
  routes.Add("GET", "tool_router/session/{session_id}", Accepts::kProject, Get);
  routes.Add("PATCH", "tool_router/session/{session_id}", Accepts::kProject, Patch);
  routes.Add("DELETE", "tool_router/session/{session_id}", Accepts::kProject, Delete);
  routes.Add("POST", "tool_router/session/{session_id}/attach", Accepts::kProject, Attach);
  routes.Add("GET", "tool_router/session/{session_id}/config_history", Accepts::kProject, History);
  routes.Add("GET", "session_configs", Accepts::kProject, ListConfigs);
  routes.Add("GET", "session_configs/{session_config_id}", Accepts::kProject, GetConfig);
}

}  // namespace composio::sandbox
