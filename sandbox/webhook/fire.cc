// SPDX-License-Identifier: Apache-2.0
#include "sandbox/webhook/fire.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "sandbox/catalogue/template.h"
#include "sandbox/realtime/envelope.h"
#include "sandbox/realtime/realtime_event.h"
#include "sandbox/state/ids.h"
#include "sandbox/webhook/payload.h"

namespace composio::sandbox {
namespace {

constexpr char kTriggerMessage[] = "composio.trigger.message";

bool Wants(const WebhookSubscription& subscription, absl::string_view type) {
  const auto& events = subscription.enabled_events;
  return std::find(events.begin(), events.end(), type) != events.end();
}

bool Matches(World& world, const Trigger& trigger, const FireParams& params) {
  const Connection* connection = world.FindConnection(trigger.connection_id);
  if (trigger.disabled || connection == nullptr || !connection->Usable()) return false;
  if (!params.trigger_id.empty()) return trigger.id == params.trigger_id;
  if (trigger.slug != params.trigger_type) return false;
  if (!params.user_id.empty() && trigger.user_id != params.user_id) return false;
  if (!params.subject.is_object()) return true;
  for (const auto& [key, value] : params.subject.items()) {
    const Json& configured = At(trigger.config, key);
    if (!AsText(configured).empty() && !SameText(configured, value)) return false;
  }
  return true;
}

// The same three headers go to an egress URL; its secret is the subscription's.
bool Send(World& world, WebhookOutbox& outbox, const Trigger& trigger, const TriggerMessage& message) {
  const auto& subscription = world.subscription;
  Delivery delivery;
  delivery.webhook_id = message.id;
  delivery.event_type = trigger.slug;
  delivery.trigger_id = trigger.id;
  delivery.version = subscription ? subscription->version : "V3";
  delivery.secret = subscription ? subscription->secret : "";
  if (trigger.egress_url.is_string()) {
    delivery.url = trigger.egress_url.get<std::string>();
  } else if (subscription && Wants(*subscription, kTriggerMessage)) {
    delivery.url = subscription->url;
  } else {
    return false;
  }
  delivery.body = Dump(TriggerPayload(delivery.version, message));
  return outbox.Enqueue(std::move(delivery));
}

std::string PayloadVersion(const World& world) { return world.subscription ? world.subscription->version : "V3"; }

// To the realtime feed, whatever the webhook subscription wants.
void Feed(World& world, WebhookOutbox& outbox, const TriggerMessage& message) {
  if (!outbox.FeedIsHeard()) return;
  const Trigger& trigger = message.trigger;
  const Connection* connection = world.FindConnection(trigger.connection_id);
  const AuthConfig* auth_config = world.FindAuthConfig(trigger.auth_config_id);
  outbox.Feed({PayloadVersion(world), TriggerPayload("V3", message),
               LegacyEnvelope(trigger, *connection, auth_config, message.data)});
}

Json FillIn(World& world, const Trigger& trigger, const Json& data) {
  User user = world.FindUser(trigger.user_id);
  Json values = {{"config", trigger.config},
                 {"user", {{"id", user.id}, {"name", user.name}, {"email", user.email}, {"login", user.login}}}};
  return Expand(data, {values, world.Now(), world.random(), world.counter});
}

void Record(World& world, const Trigger& trigger, const TriggerMessage& message) {
  TriggerEvent event;
  event.id = message.log_id;
  event.webhook_id = message.id;
  event.slug = trigger.slug;
  event.toolkit = trigger.toolkit;
  event.trigger_id = trigger.id;
  event.trigger_uuid = trigger.uuid;
  event.connection_id = trigger.connection_id;
  event.connection_uuid = trigger.connection_uuid;
  event.auth_config_id = trigger.auth_config_id;
  event.user_id = trigger.user_id;
  event.payload = Dump(message.data);
  // As the log shows it: filters by time then mean what one reads.
  event.time = absl::FromUnixMillis(absl::ToUnixMillis(message.time));
  world.activity.events.Add(std::move(event));
}

}  // namespace

std::vector<FiredEvent> Fire(World& world, WebhookOutbox& outbox, const FireParams& params) {
  std::vector<FiredEvent> fired;
  for (const Trigger& trigger : world.triggers) {
    if (!Matches(world, trigger, params)) continue;
    absl::Time now = world.Now();
    Json data = params.is_template ? FillIn(world, trigger, params.data) : params.data;
    TriggerMessage message{absl::StrCat("msg_", base::RandomUuid(world.random())), NanoId(world.random(), "log_"), now,
                           trigger, data};
    Record(world, trigger, message);
    Feed(world, outbox, message);
    bool sent = Send(world, outbox, trigger, message);
    fired.push_back({message.id, message.log_id, trigger.id, trigger.user_id, sent});
  }
  return fired;
}

Json SampleEvent(World& world, const std::string& trigger_type) {
  const Json* type = world.catalogue().FindTriggerType(trigger_type);
  if (type == nullptr) return Json::object();
  const CatalogueApp* app = world.catalogue().FindApp(StringAt(At(*type, "toolkit"), "slug"));
  const Json& samples = At(app->sample_events, StringAt(*type, "slug"));
  if (!samples.is_array() || samples.empty()) return Json::object();
  return samples[world.random().Next() % samples.size()];
}

bool SendLifecycleEvent(World& world, WebhookOutbox& outbox, const std::string& type, Json data) {
  const auto& subscription = world.subscription;
  LifecycleMessage message{absl::StrCat("msg_", base::RandomUuid(world.random())), world.Now(), type, std::move(data)};
  outbox.Feed({PayloadVersion(world), LifecyclePayload(message), nullptr, true});
  if (!subscription || subscription->version != "V3" || !Wants(*subscription, type)) return false;
  Delivery delivery;
  delivery.webhook_id = message.id;
  delivery.event_type = type;
  delivery.url = subscription->url;
  delivery.secret = subscription->secret;
  delivery.version = subscription->version;
  delivery.body = Dump(LifecyclePayload(message));
  return outbox.Enqueue(std::move(delivery));
}

}  // namespace composio::sandbox
