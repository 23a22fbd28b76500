// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/session_search.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "sandbox/api/session_config.h"
#include "sandbox/api/sessions_api.h"

namespace composio::sandbox {
namespace {

constexpr size_t kPrimary = 3;
constexpr size_t kRelated = 5;
constexpr size_t kShortestWord = 3;

// How many words of the use case occur in what describes the tool.
int Score(const Json& tool, const std::string& use_case) {
  const std::string text = absl::AsciiStrToLower(
      absl::StrCat(StringAt(tool, "slug"), " ", StringAt(tool, "name"), " ", StringAt(tool, "description")));
  int score = 0;
  for (absl::string_view word : absl::StrSplit(use_case, absl::ByAnyChar(" ,.;:!?\n\t"), absl::SkipEmpty())) {
    if (word.size() >= kShortestWord && absl::StrContains(text, absl::AsciiStrToLower(word))) ++score;
  }
  return score;
}

std::vector<const CatalogueTool*> Ranked(const World& world, const ToolSession& session, const std::string& use_case) {
  std::vector<std::pair<int, const CatalogueTool*>> scored;
  for (const CatalogueTool& tool : world.catalogue().tools()) {
    if (int score = Score(tool.item, use_case); score > 0 && AllowsTool(session.config(), tool)) {
      scored.emplace_back(score, &tool);
    }
  }
  std::stable_sort(scored.begin(), scored.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<const CatalogueTool*> tools;
  for (const auto& [score, tool] : scored) tools.push_back(tool);
  return tools;
}

Json Result(const std::vector<const CatalogueTool*>& tools, size_t index, const std::string& use_case) {
  Json primary = Json::array(), related = Json::array();
  std::set<std::string> toolkits;
  for (size_t i = 0; i < std::min(tools.size(), kPrimary + kRelated); ++i) {
    (i < kPrimary ? primary : related).push_back(tools[i]->item["slug"]);
    toolkits.insert(StringAt(tools[i]->item["toolkit"], "slug"));
  }
  return {{"index", index},
          {"use_case", use_case},
          {"primary_tool_slugs", std::move(primary)},
          {"related_tool_slugs", std::move(related)},
          {"toolkits", toolkits}};
}

ApiAnswer Search(ApiContext context, const ApiRequest& request) {
  const ToolSession* session = FindSession(context.world, request);
  if (session == nullptr) return NoSession(request);
  BodyCheck check(request.body);
  check.Array("queries", true).String("model").OneOf("search_strategy", {"auto", "tool_search"});
  const Json& queries = At(request.body, "queries");
  if (check.ok() && queries.empty()) check.Add("queries: must not be empty");
  for (const Json& query : queries) {
    if (StringAt(query, "use_case").empty()) check.Add("queries.use_case: Required");
  }
  if (!check.ok()) return Invalid(check.errors());
  return Ok(SearchTools(context.world, *session, queries));
}

}  // namespace

Json SearchTools(World& world, const ToolSession& session, const Json& queries) {
  Json results = Json::array(), slugs = Json::array();
  std::set<std::string> toolkits;
  for (size_t i = 0; i < queries.size(); ++i) {
    const std::string use_case = StringAt(queries[i], "use_case");
    Json result = Result(Ranked(world, session, use_case), i + 1, use_case);
    for (const Json& slug : result["primary_tool_slugs"]) slugs.push_back(slug);
    for (const Json& toolkit : result["toolkits"]) toolkits.insert(AsText(toolkit));
    results.push_back(std::move(result));
  }
  return {{"success", true},
          {"error", nullptr},
          {"results", std::move(results)},
          {"tool_schemas", ToolSchemas(world, session, slugs)},
          {"toolkit_connection_statuses", ConnectionStatuses(world, session, toolkits)},
          {"next_steps_guidance", {"Execute one of the primary tools, with arguments of its schema."}},
          {"session",
           {{"id", session.id}, {"generate_id", false}, {"instructions", "Pass this session id in further calls."}}},
          {"time_info",
           {{"current_time_utc", TimeText(world.Now())},
            {"current_time_utc_epoch_seconds", absl::ToUnixSeconds(world.Now())},
            {"message", "Times are in UTC."}}}};
}

Json ToolSchemas(const World& world, const ToolSession& session, const Json& slugs) {
  Json out = Json::object();
  for (const Json& slug : slugs) {
    const CatalogueTool* tool = world.catalogue().FindTool(AsText(slug));
    if (tool == nullptr || !AllowsTool(session.config(), *tool)) continue;
    out[AsText(slug)] = {{"tool_slug", slug},
                         {"toolkit", tool->item["toolkit"]["slug"]},
                         {"description", tool->item["description"]},
                         {"input_schema", tool->item["input_parameters"]},
                         {"hasFullSchema", true}};
  }
  return out;
}

Json ConnectionStatuses(const World& world, const ToolSession& session, const Json& toolkits) {
  Json out = Json::array();
  for (const Json& slug : toolkits) {
    Json accounts = Json::array();
    bool active = false;
    for (const Connection& connection : world.connections) {
      if (connection.user_id != session.user_id || connection.toolkit != AsText(slug)) continue;
      accounts.push_back({{"id", connection.id},
                          {"status", connection.status},
                          {"created_at", TimeText(connection.created)},
                          {"is_default", connection.Usable() && !active}});
      active = active || connection.Usable();
    }
    out.push_back({{"toolkit", slug},
                   {"description", absl::StrCat("Tools of ", AsText(slug))},
                   {"has_active_connection", active},
                   {"status_message", active ? "Connected." : "Not connected: use COMPOSIO_MANAGE_CONNECTIONS."},
                   {"accounts", std::move(accounts)}});
  }
  return out;
}

void AddSessionSearchRoutes(RouteTable& routes) {
  routes.Add("POST", "tool_router/session/{session_id}/search", Accepts::kProject, Search);
}

}  // namespace composio::sandbox
