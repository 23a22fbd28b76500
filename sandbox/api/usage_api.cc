// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/usage_api.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "sandbox/api/body.h"
#include "sandbox/api/log_page.h"

namespace composio::sandbox {
namespace {

constexpr char kToolCalls[] = "tool_calls";
constexpr char kTriggerEvents[] = "trigger_events";
constexpr char kProject[] = "pr_sandbox";
constexpr int kMaxGroups = 1'000;

// Something that was used once, by what it can be counted by.
struct Use {
  absl::Time time;
  std::map<std::string, std::string> by;
};

std::vector<Use> Uses(const World& world, const std::string& entity) {
  std::vector<Use> uses;
  if (entity == kToolCalls) {
    for (const ToolExecution& e : world.activity.executions.entries()) {
      uses.push_back({e.start,
                      {{"user_id", e.user_id},
                       {"session_id", e.session_id},
                       {"project_id", kProject},
                       {"toolkit_slug", e.toolkit},
                       {"tool_slug", e.tool}}});
    }
  } else {
    for (const TriggerEvent& e : world.activity.events.entries()) {
      uses.push_back({e.time,
                      {{"user_id", e.user_id},
                       {"session_id", ""},
                       {"project_id", kProject},
                       {"toolkit_slug", e.toolkit},
                       {"trigger_slug", e.slug}}});
    }
  }
  return uses;
}

// The part of the uses that a request asks for.
struct Wanted {
  absl::Time from = absl::InfinitePast(), to = absl::InfiniteFuture();
  Json filters;

  bool Match(const Use& use) const {
    if (use.time < from || use.time > to) return false;
    if (!filters.is_object()) return true;
    for (const auto& [name, values] : filters.items()) {
      if (!values.is_array() || values.empty()) continue;
      auto field = use.by.find(name);
      const Json actual = field == use.by.end() ? Json() : Json(field->second);
      if (std::find(values.begin(), values.end(), actual) == values.end()) return false;
    }
    return true;
  }
};

Wanted ReadWanted(const Json& body, BodyCheck& check) {
  check.Object("filters");
  return {LogTime(body, "from", absl::InfinitePast(), check), LogTime(body, "to", absl::InfiniteFuture(), check),
          At(body, "filters")};
}

bool IsEntity(const std::string& name) { return name == kToolCalls || name == kTriggerEvents; }

Json Total(const World& world, const std::string& entity, const Wanted& wanted) {
  const std::vector<Use> uses = Uses(world, entity);
  const auto count = std::count_if(uses.begin(), uses.end(), [&](const Use& use) { return wanted.Match(use); });
  return {{"event_count", count}, {"total_quantity", absl::StrCat(count)}, {"unit", "count"}};
}

ApiAnswer Summary(ApiContext context, const ApiRequest& request) {
  const Json body = request.body.is_null() ? Json::object() : request.body;
  BodyCheck check(body);
  check.Array("entity_types");
  const Wanted wanted = ReadWanted(body, check);
  if (!check.ok()) return Invalid(check.errors());
  std::vector<std::string> entities = {kToolCalls, kTriggerEvents};
  if (const Json& types = At(body, "entity_types"); types.is_array() && !types.empty()) {
    entities.clear();
    for (const Json& type : types) {
      if (!IsEntity(AsText(type))) return Invalid({absl::StrCat("entity_types: Unknown entity type ", AsText(type))});
      entities.push_back(AsText(type));
    }
  }
  Json out = Json::object();
  for (const std::string& entity : entities) out[entity] = Total(context.world, entity, wanted);
  return Ok({{"entities", std::move(out)}, {"instant_charge", "0"}});
}

// What the groups are ordered by, and which of them are told.
struct Order {
  bool by_key = false, ascending = false;
  size_t limit = 100;
};

Json Groups(const std::map<std::string, int>& counts, const Order& order) {
  std::vector<std::pair<std::string, int>> sorted(counts.begin(), counts.end());
  std::stable_sort(sorted.begin(), sorted.end(), [&](const auto& a, const auto& b) {
    const bool less = order.by_key ? a.first < b.first : a.second < b.second;
    const bool greater = order.by_key ? b.first < a.first : b.second < a.second;
    return order.ascending ? less : greater;
  });
  Json groups = Json::array();
  for (size_t i = 0; i < std::min(order.limit, sorted.size()); ++i) {
    groups.push_back({{"key", sorted[i].first},
                      {"event_count", sorted[i].second},
                      {"total_quantity", absl::StrCat(sorted[i].second)}});
  }
  return groups;
}

ApiAnswer Breakdown(ApiContext context, const ApiRequest& request) {
  const std::string entity = request.PathValue("entity_type");
  if (!IsEntity(entity)) return NotFound("Entity type", entity, "Usage_EntityTypeNotFound");
  const Json body = request.body.is_null() ? Json::object() : request.body;
  BodyCheck check(body);
  check.String("group_by").OneOf("order_by", {"event_count", "key", "total_quantity"});
  check.OneOf("order_direction", {"asc", "desc"});
  const Wanted wanted = ReadWanted(body, check);
  Order order{StringAt(body, "order_by") == "key", StringAt(body, "order_direction") == "asc"};
  if (!At(body, "limit").is_null()) order.limit = LogLimit(body, kMaxGroups, check);
  const std::string group_by = StringAt(body, "group_by");
  if (!check.ok()) return Invalid(check.errors());
  std::map<std::string, int> counts;
  for (const Use& use : Uses(context.world, entity)) {
    if (!wanted.Match(use) || group_by.empty()) continue;
    auto field = use.by.find(group_by);
    if (field == use.by.end()) return Invalid({absl::StrCat("group_by: ", entity, " has no ", group_by)});
    ++counts[field->second];
  }
  Json answer = Total(context.world, entity, wanted);
  answer["entity_type"] = entity;
  answer["groups"] = Groups(counts, order);
  return Ok(std::move(answer));
}

}  // namespace

void AddUsageRoutes(RouteTable& routes) {
  routes.Add("POST", "project/usage/summary", Accepts::kProject, Summary);
  routes.Add("POST", "project/usage/{entity_type}", Accepts::kProject, Breakdown);
  routes.Add("POST", "org/usage/summary", Accepts::kOrganization, Summary);
  routes.Add("POST", "org/usage/{entity_type}", Accepts::kOrganization, Breakdown);
}

}  // namespace composio::sandbox
