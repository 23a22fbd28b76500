// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/trigger_instances_api.h"

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "sandbox/api/body.h"
#include "sandbox/api/webhook_subscriptions_api.h"
#include "sandbox/wire/page.h"

namespace composio::sandbox {
namespace {

Json Item(const Trigger& t) {
  Json disabled = nullptr;
  if (t.disabled) disabled = TimeText(*t.disabled);
  // The deprecated camelCase twins are still required by the models.
  return {{"id", t.id},
          {"uuid", t.uuid},
          {"connected_account_id", t.connection_id},
          {"connectedAccountId", t.connection_id},
          {"connected_account_uuid", t.connection_uuid},
          {"user_id", t.user_id},
          {"trigger_name", t.slug},
          {"triggerName", t.slug},
          {"trigger_data", "{}"},
          {"version", t.version},
          {"trigger_config", t.config},
          {"triggerConfig", t.config},
          {"egress_url", t.egress_url},
          {"state", Json::object()},
          {"updated_at", TimeText(t.updated)},
          {"updatedAt", TimeText(t.updated)},
          {"disabled_at", disabled},
          {"disabledAt", disabled},
          {"deprecated", {{"createdAt", TimeText(t.created)}}}};
}

bool Contains(const std::vector<std::string>& list, const std::string& value) {
  return list.empty() || std::find(list.begin(), list.end(), value) != list.end();
}

// Values of a query list under its name of today and the deprecated ones.
std::vector<std::string> Lists(const ApiRequest& request, const char* name, const char* deprecated) {
  std::vector<std::string> out = request.QueryList(name);
  for (std::string& value : request.QueryList(deprecated)) out.push_back(std::move(value));
  return out;
}

ApiAnswer Active(ApiContext context, const ApiRequest& request) {
  auto users = request.QueryList("user_ids");
  auto connections = Lists(request, "connected_account_ids", "connectedAccountIds");
  auto connection_uuids = request.QueryList("deprecatedConnectedAccountUuids");
  auto configs = Lists(request, "auth_config_ids", "authConfigIds");
  auto ids = Lists(request, "trigger_ids", "triggerIds");
  auto names = Lists(request, "trigger_names", "triggerNames");
  for (std::string& name : names) name = absl::AsciiStrToUpper(name);
  bool disabled = request.QueryFlag("show_disabled", request.QueryFlag("showDisabled", false));
  std::vector<const Trigger*> found;
  for (const Trigger& t : context.world.triggers) {
    if ((disabled || !t.disabled) && Contains(users, t.user_id) && Contains(connections, t.connection_id) &&
        Contains(connection_uuids, t.connection_uuid) && Contains(configs, t.auth_config_id) && Contains(ids, t.id) &&
        Contains(names, t.slug)) {
      found.push_back(&t);
    }
  }
  return Paginate(request, {found.size(), 20, 50}, [&](size_t i) { return Item(*found[i]); });
}

// 404 for an id there never was, 410 for one that is gone.
ApiAnswer Missing(const World& world, const std::string& id) {
  if (world.removed_triggers.count(id) == 0) return NotFound("Trigger instance", id, "TriggerInstance_NotFound");
  return Error({.status = 410,
                .slug = "TriggerInstance_Gone",
                .message = absl::StrCat("Trigger instance ", id, " has been deleted"),
                .suggested_fix = "Create a new trigger instance."});
}

ApiAnswer SetEnabled(World& world, Trigger& trigger, bool enable) {
  if (enable == !trigger.disabled) {
    const char* state = enable ? "enabled" : "disabled";
    return Error({.status = 409,
                  .slug = enable ? "TriggerInstance_AlreadyEnabled" : "TriggerInstance_AlreadyDisabled",
                  .message = absl::StrCat("Trigger instance ", trigger.id, " is already ", state),
                  .suggested_fix = "Nothing needs to be done."});
  }
  if (enable) {
    trigger.disabled.reset();
  } else {
    trigger.disabled = world.Now();
  }
  return Ok({});
}

ApiAnswer Patch(ApiContext context, const ApiRequest& request) {
  std::string id = request.PathValue("triggerId");
  Trigger* trigger = context.world.FindTrigger(id);
  if (trigger == nullptr) return Missing(context.world, id);
  BodyCheck check(request.body);
  check.OneOf("status", {"enable", "disable"}).String("user_id").String("egress_url");
  std::string egress = StringAt(request.body, "egress_url");
  if (!egress.empty() && !IsWebhookUrl(egress)) check.Add("egress_url: must be an https URL");
  std::string user = StringAt(request.body, "user_id");
  if (!user.empty() && user != trigger->user_id) check.Add("user_id: is not the owner of the trigger's account");
  if (!check.ok()) return Invalid(check.errors());
  if (std::string status = StringAt(request.body, "status"); !status.empty()) {
    if (ApiAnswer answer = SetEnabled(context.world, *trigger, status == "enable"); answer.status != 200) return answer;
  }
  if (request.body.contains("egress_url")) trigger->egress_url = egress.empty() ? Json(nullptr) : Json(egress);
  trigger->updated = context.world.Now();
  return Ok({{"status", "success"}});
}

ApiAnswer Delete(ApiContext context, const ApiRequest& request) {
  std::string id = request.PathValue("triggerId");
  if (context.world.FindTrigger(id) == nullptr) return Missing(context.world, id);
  context.world.RemoveTrigger(id);
  return Ok({{"trigger_id", id}});
}

}  // namespace

void AddTriggerInstanceRoutes(RouteTable& routes) {
  routes.Add("GET", "trigger_instances/active", Accepts::kProjectOrUser, Active);
  routes.Add("PATCH", "trigger_instances/manage/{triggerId}", Accepts::kProjectOrUser, Patch);
  routes.Add("DELETE", "trigger_instances/manage/{triggerId}", Accepts::kProjectOrUser, Delete);
}

}  // namespace composio::sandbox
