// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/trigger_logs_api.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "sandbox/api/log_page.h"
#include "sandbox/webhook/delivery_queue.h"

namespace composio::sandbox {
namespace {

constexpr size_t kMaxLimit = 1'000;
constexpr char kProject[] = "pr_sandbox";

// How handing over an event went: one that waits, or that nobody was to receive, has not failed.
struct Outcome {
  bool failed = false;
  absl::Time time;
  std::string response, error;
};

Outcome OutcomeOf(const DeliveryQueue& queue, const TriggerEvent& event) {
  const Delivery* delivery = queue.FindFinished(event.webhook_id);
  if (delivery == nullptr || delivery->attempts.empty()) return {false, event.time, "", ""};
  const Delivery::Attempt& last = delivery->attempts.back();
  Outcome outcome{delivery->state == Delivery::State::kFailed, last.time, Dump({{"status", last.status}}), ""};
  if (outcome.failed) outcome.error = last.error.empty() ? absl::StrCat("HTTP status ", last.status) : last.error;
  return outcome;
}

Json Entry(const TriggerEvent& event, const Outcome& outcome, bool with_payload) {
  const std::string time = TimeText(event.time);
  Json meta = {{"id", event.id},
               {"type", "trigger"},
               {"createdAt", time},
               {"updatedAt", TimeText(outcome.time)},
               {"provider", event.toolkit},
               {"clientId", kProject},
               {"connectionId", event.connection_uuid},
               {"triggerName", event.slug},
               {"triggerId", event.trigger_uuid},
               {"triggerNanoId", event.trigger_id}};
  if (with_payload) {
    meta["triggerProviderPayload"] = event.payload;
    meta["triggerClientPayload"] = event.payload;
  }
  if (!outcome.response.empty()) meta["triggerClientResponse"] = outcome.response;
  if (!outcome.error.empty()) meta["triggerClientError"] = outcome.error;
  return {{"id", event.id},
          {"connectionId", event.connection_uuid},
          {"clientId", kProject},
          {"entityId", event.user_id},
          {"status", outcome.failed ? "error" : "success"},
          {"appName", event.toolkit},
          {"createdAt", time},
          {"type", "trigger"},
          {"meta", std::move(meta)}};
}

// The conditions of a request, all of which an entry has to meet.
struct Conditions {
  // Field of an entry → the value it has to have.
  std::vector<std::pair<std::string TriggerEvent::*, std::string>> equal;
  std::string status, search;

  bool Match(const TriggerEvent& event) const {
    for (const auto& [field, value] : equal) {
      if (event.*field != value) return false;
    }
    if (search.empty()) return true;
    const std::string text =
        absl::StrCat(event.id, "\n", event.slug, "\n", event.trigger_id, "\n", event.user_id, "\n", event.payload);
    return absl::StrContains(absl::AsciiStrToLower(text), search);
  }
};

void ReadSearchParams(const Json& body, Conditions& conditions, BodyCheck& check) {
  static const auto* const kFields =
      new std::map<std::string, std::string TriggerEvent::*>{{"trigger_name", &TriggerEvent::slug},
                                                             {"trigger_id", &TriggerEvent::trigger_id},
                                                             {"user_id", &TriggerEvent::user_id},
                                                             {"connected_account_id", &TriggerEvent::connection_id},
                                                             {"log_id", &TriggerEvent::id}};
  const Json& params = At(body, "search_params");
  for (size_t i = 0; i < params.size(); ++i) {
    auto field = kFields->find(StringAt(params[i], "field"));
    if (field == kFields->end()) {
      check.Add(absl::StrCat("search_params.", i, ".field: Unknown field '", StringAt(params[i], "field"), "'"));
      continue;
    }
    if (std::string operation = StringAt(params[i], "operation"); !operation.empty() && operation != "==") {
      check.Add(absl::StrCat("search_params.", i, ".operation: Expected '=='"));
    }
    std::string value = StringAt(params[i], "value");
    if (field->first == "trigger_name") value = absl::AsciiStrToUpper(value);
    conditions.equal.emplace_back(field->second, std::move(value));
  }
}

Conditions ReadConditions(World& world, const Json& body, BodyCheck& check) {
  Conditions conditions;
  conditions.status = StringAt(body, "status");
  conditions.search = absl::AsciiStrToLower(StringAt(body, "search"));
  for (const char* name : {"userId", "entityId"}) {
    if (std::string user = StringAt(body, name); !user.empty()) {
      conditions.equal.emplace_back(&TriggerEvent::user_id, user);
    }
  }
  if (std::string integration = StringAt(body, "integrationId"); !integration.empty()) {
    for (const AuthConfig& config : world.auth_configs) {
      if (config.uuid == integration) integration = config.id;
    }
    conditions.equal.emplace_back(&TriggerEvent::auth_config_id, integration);
  }
  ReadSearchParams(body, conditions, check);
  return conditions;
}

absl::Duration Period(const std::string& name) {
  static const auto* const kPeriods = new std::map<std::string, absl::Duration>{
      {"5m", absl::Minutes(5)},     {"30m", absl::Minutes(30)},  {"6h", absl::Hours(6)},
      {"1d", absl::Hours(24)},      {"1w", absl::Hours(24 * 7)}, {"1month", absl::Hours(24 * 30)},
      {"1y", absl::Hours(24 * 365)}};
  auto period = kPeriods->find(name);
  return period == kPeriods->end() ? absl::InfiniteDuration() : period->second;
}

ApiAnswer List(ApiContext context, const ApiRequest& request) {
  const Json body = request.body.is_null() ? Json::object() : request.body;
  BodyCheck check(body);
  check.OneOf("time", {"5m", "30m", "6h", "1d", "1w", "1month", "1y"}).OneOf("status", {"all", "success", "error"});
  check.String("search").String("integrationId").String("entityId").String("userId").String("cursor");
  check.Array("search_params").Bool("include_payload");
  LogQuery query;
  query.before = LogCursor(body, check);
  query.limit = LogLimit(body, kMaxLimit, check);
  query.from = LogTime(body, "from", context.world.Now() - Period(StringAt(body, "time")), check);
  query.to = LogTime(body, "to", absl::InfiniteFuture(), check);
  const Conditions conditions = ReadConditions(context.world, body, check);
  if (!check.ok()) return Invalid(check.errors());
  const bool with_payload = At(body, "include_payload") != false;
  Json data = Json::array();
  std::optional<uint64_t> next;
  context.outbox.WithQueue([&](DeliveryQueue& queue) {
    auto wanted = [&](const TriggerEvent& event) {
      if (!conditions.Match(event)) return false;
      if (conditions.status.empty() || conditions.status == "all") return true;
      return OutcomeOf(queue, event).failed == (conditions.status == "error");
    };
    auto page = ReadLog<TriggerEvent>(context.world.activity.events, query, &TriggerEvent::time, wanted);
    for (const TriggerEvent* event : page.entries) {
      data.push_back(Entry(*event, OutcomeOf(queue, *event), with_payload));
    }
    next = page.next;
  });
  return Ok({{"data", std::move(data)}, {"nextCursor", LogCursorText(next)}});
}

ApiAnswer Get(ApiContext context, const ApiRequest& request) {
  const TriggerEvent* event = context.world.activity.events.Find(request.PathValue("id"));
  if (event == nullptr) return NotFound("Log", request.PathValue("id"), "Log_NotFound");
  Json entry;
  context.outbox.WithQueue([&](DeliveryQueue& queue) { entry = Entry(*event, OutcomeOf(queue, *event), true); });
  return Ok({{"log", std::move(entry)}});
}

}  // namespace

void AddTriggerLogRoutes(RouteTable& routes) {
  routes.Add("POST", "internal/trigger/logs", Accepts::kProject, List);
  routes.Add("GET", "internal/trigger/log/{id}", Accepts::kProject, Get);
}

}  // namespace composio::sandbox
