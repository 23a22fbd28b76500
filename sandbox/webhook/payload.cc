// SPDX-License-Identifier: Apache-2.0
#include "sandbox/webhook/payload.h"

#include <utility>

#include "absl/strings/ascii.h"

namespace composio::sandbox {
namespace {

Json V1(const TriggerMessage& m) {
  return {{"trigger_name", absl::AsciiStrToLower(m.trigger.slug)},
          {"trigger_id", m.trigger.uuid},
          {"connection_id", m.trigger.connection_uuid},
          {"payload", m.data},
          {"log_id", m.log_id}};
}

Json V2(const TriggerMessage& m) {
  Json data = m.data.is_object() ? m.data : Json::object();
  data.update({{"connection_id", m.trigger.connection_uuid},
               {"connection_nano_id", m.trigger.connection_id},
               {"trigger_nano_id", m.trigger.id},
               {"trigger_id", m.trigger.uuid},
               {"user_id", m.trigger.user_id}});
  return {{"log_id", m.log_id},
          {"timestamp", TimeText(m.time)},
          {"type", absl::AsciiStrToLower(m.trigger.slug)},
          {"data", std::move(data)}};
}

Json V3(const TriggerMessage& m) {
  return {{"id", m.id},
          {"timestamp", TimeText(m.time)},
          {"type", "composio.trigger.message"},
          {"metadata",
           {{"log_id", m.log_id},
            {"trigger_slug", m.trigger.slug},
            {"trigger_id", m.trigger.id},
            {"connected_account_id", m.trigger.connection_id},
            {"auth_config_id", m.trigger.auth_config_id},
            {"user_id", m.trigger.user_id}}},
          {"data", m.data}};
}

}  // namespace

Json TriggerPayload(absl::string_view version, const TriggerMessage& message) {
  if (version == "V1") return V1(message);
  return version == "V2" ? V2(message) : V3(message);
}

Json LifecyclePayload(const LifecycleMessage& message) {
  Json metadata = {{"project_id", "pr_sandbox"}};
  if (message.type == "composio.connected_account.expired") metadata["org_id"] = "ok_sandbox";
  return {{"id", message.id},
          {"timestamp", TimeText(message.time)},
          {"type", message.type},
          {"metadata", std::move(metadata)},
          {"data", message.data}};
}

}  // namespace composio::sandbox
