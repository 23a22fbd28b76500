// SPDX-License-Identifier: Apache-2.0
#include "sandbox/control/control_events.h"

#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "sandbox/api/connection_json.h"
#include "sandbox/webhook/fire.h"

namespace composio::sandbox {
namespace {

constexpr int kMaxCount = 10'000;

Json Describe(const FiredEvent& event) {
  return {{"webhook_id", event.webhook_id},
          {"log_id", event.log_id},
          {"trigger_id", event.trigger_id},
          {"user_id", event.user_id},
          {"sent", event.sent}};
}

ApiAnswer FireTrigger(World& world, WebhookOutbox& outbox, const Json& body) {
  FireParams params;
  params.trigger_id = StringAt(body, "trigger_id");
  params.user_id = StringAt(body, "user_id");
  params.subject = At(body, "subject");
  std::string slug = StringAt(body, "trigger_type");
  if (!params.trigger_id.empty()) {
    const Trigger* trigger = world.FindTrigger(params.trigger_id);
    if (trigger == nullptr) return NotFound("Trigger instance", params.trigger_id, "TriggerInstance_NotFound");
    slug = trigger->slug;
  }
  const Json* type = world.catalogue().FindTriggerType(slug);
  if (type == nullptr) return NotFound("Trigger type", slug, "TriggerType_NotFound");
  params.trigger_type = StringAt(*type, "slug");
  int count = At(body, "count").is_number_integer() ? At(body, "count").get<int>() : 1;
  if (count < 1 || count > kMaxCount) return Invalid({absl::StrCat("count: must be from 1 to ", kMaxCount)});
  Json events = Json::array();
  params.is_template = !At(body, "data").is_object();
  for (int i = 0; i < count; ++i) {
    params.data = params.is_template ? SampleEvent(world, params.trigger_type) : At(body, "data");
    for (const FiredEvent& event : Fire(world, outbox, params)) events.push_back(Describe(event));
  }
  Json answer = {{"events", std::move(events)}};
  if (answer["events"].empty()) {
    answer["note"] = absl::StrCat("No enabled trigger instance matches. Create one: POST /api/v3.1/trigger_instances/",
                                  params.trigger_type, "/upsert");
  }
  return Ok(std::move(answer));
}

ApiAnswer ExpireConnection(World& world, WebhookOutbox& outbox, const Json& body) {
  std::string id = StringAt(body, "connected_account_id");
  Connection* connection = world.FindConnection(id);
  if (connection == nullptr) return NotFound("Connected account", id, "ConnectedAccount_ResourceNotFound", 606);
  connection->status = "EXPIRED";
  connection->status_reason = "The refresh token was refused.";
  connection->updated = world.Now();
  bool sent = SendLifecycleEvent(world, outbox, StringAt(body, "type"), ConnectionJson(world, *connection));
  return Ok({{"sent", sent}});
}

ApiAnswer DisableTrigger(World& world, WebhookOutbox& outbox, const Json& body) {
  std::string id = StringAt(body, "trigger_id");
  Trigger* trigger = world.FindTrigger(id);
  if (trigger == nullptr) return NotFound("Trigger instance", id, "TriggerInstance_NotFound");
  std::string reason = StringAt(body, "reason");
  trigger->disabled = trigger->updated = world.Now();
  bool sent = SendLifecycleEvent(world, outbox, StringAt(body, "type"),
                                 {{"id", trigger->id},
                                  {"connected_account_id", trigger->connection_id},
                                  {"trigger_name", trigger->slug},
                                  {"user_id", trigger->user_id},
                                  {"trigger_config", trigger->config},
                                  {"disabled_at", TimeText(*trigger->disabled)},
                                  {"disabled_reason", reason.empty() ? "connection_expired" : reason}});
  return Ok({{"sent", sent}});
}

}  // namespace

ApiAnswer FireFromControl(World& world, WebhookOutbox& outbox, const Json& body) {
  std::string type = StringAt(body, "type");
  if (type == "composio.connected_account.expired") return ExpireConnection(world, outbox, body);
  if (type == "composio.trigger.disabled") return DisableTrigger(world, outbox, body);
  if (StringAt(body, "trigger_type").empty() && StringAt(body, "trigger_id").empty()) {
    return Invalid({"trigger_type: Required (or trigger_id, or type of a lifecycle event)"});
  }
  return FireTrigger(world, outbox, body);
}

}  // namespace composio::sandbox
