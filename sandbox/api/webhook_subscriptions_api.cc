// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/webhook_subscriptions_api.h"

#include <algorithm>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "absl/strings/strip.h"
#include "sandbox/state/ids.h"
#include "sandbox/wire/page.h"

namespace composio::sandbox {
namespace {

struct EventType {
  const char* name;
  const char* description;
  bool v3_only;
};

constexpr EventType kEventTypes[] = {
    {"composio.trigger.message", "A trigger fired; the event's data is in `data`.", false},
    {"composio.connected_account.expired", "A connected account can no longer be refreshed.", true},
    {"composio.trigger.disabled", "Composio switched a trigger instance off.", true}};
constexpr size_t kMaxUrl = 2048;

std::string NewSecret(World& world) { return absl::StrCat("whsec_", base::RandomHex(world.random(), 24)); }

Json Item(const WebhookSubscription& s) {
  return {{"id", s.id},
          {"webhook_url", s.url},
          {"version", s.version},
          {"enabled_events", s.enabled_events},
          {"secret", s.secret},
          {"created_at", TimeText(s.created)},
          {"updated_at", TimeText(s.updated)}};
}

// The wrong ones among the fields that are there.
std::vector<std::string> Violations(const Json& body, const std::string& version) {
  std::vector<std::string> out;
  if (version != "V1" && version != "V2" && version != "V3") out.emplace_back("version: Expected 'V1' | 'V2' | 'V3'");
  if (body.contains("webhook_url") && !IsWebhookUrl(StringAt(body, "webhook_url"))) {
    out.emplace_back("webhook_url: must be an https URL (in the sandbox http on loopback too)");
  }
  if (!body.contains("enabled_events")) return out;
  const Json& events = body["enabled_events"];
  if (!events.is_array() || events.empty()) return out.emplace_back("enabled_events: at least one is required"), out;
  for (const Json& event : events) {
    auto it = std::find_if(std::begin(kEventTypes), std::end(kEventTypes),
                           [&](const EventType& type) { return event == type.name; });
    if (it == std::end(kEventTypes)) {
      out.push_back(absl::StrCat("enabled_events: unknown event type ", AsText(event)));
    } else if (it->v3_only && version != "V3") {
      out.push_back(absl::StrCat("enabled_events: ", it->name, " needs version V3"));
    }
  }
  return out;
}

void Apply(const Json& body, WebhookSubscription& subscription) {
  if (body.contains("webhook_url")) subscription.url = StringAt(body, "webhook_url");
  if (body.contains("version")) subscription.version = StringAt(body, "version");
  if (!body.contains("enabled_events")) return;
  subscription.enabled_events.clear();
  for (const Json& event : body["enabled_events"]) subscription.enabled_events.push_back(AsText(event));
}

WebhookSubscription NewSubscription(World& world) {
  WebhookSubscription subscription;
  subscription.id = NanoId(world.random(), "ws_");
  subscription.version = "V3";
  subscription.created = subscription.updated = world.Now();
  return subscription;
}

ApiAnswer Missing(const std::string& id) {
  return NotFound("Webhook subscription", id, "WebhookSubscription_NotFound");
}

// The subscription of that id; null where there is none.
WebhookSubscription* Find(World& world, const std::string& id) {
  return world.subscription && world.subscription->id == id ? &*world.subscription : nullptr;
}

ApiAnswer List(ApiContext context, const ApiRequest& request) {
  const auto& subscription = context.world.subscription;
  return Paginate(request, {subscription ? 1u : 0u, 50, 50}, [&](size_t) { return Item(*subscription); });
}

ApiAnswer Create(ApiContext context, const ApiRequest& request) {
  if (!request.body.is_object()) return Invalid({"body: Expected object"});
  std::vector<std::string> wrong;
  for (const char* name : {"webhook_url", "enabled_events"}) {
    if (!request.body.contains(name)) wrong.push_back(absl::StrCat(name, ": Required"));
  }
  std::string version = request.body.contains("version") ? StringAt(request.body, "version") : "V3";
  for (std::string& violation : Violations(request.body, version)) wrong.push_back(std::move(violation));
  if (!wrong.empty()) return Invalid(wrong);
  if (context.world.subscription) {
    return Error({.status = 409,
                  .slug = "WebhookSubscription_AlreadyExists",
                  .message = "A webhook subscription already exists for this project",
                  .suggested_fix = "Update the existing subscription."});
  }
  WebhookSubscription subscription = NewSubscription(context.world);
  Apply(request.body, subscription);
  subscription.secret = NewSecret(context.world);
  context.world.subscription = subscription;
  return Created(Item(subscription));
}

ApiAnswer Get(ApiContext context, const ApiRequest& request) {
  const WebhookSubscription* subscription = Find(context.world, request.PathValue("id"));
  return subscription != nullptr ? Ok(Item(*subscription)) : Missing(request.PathValue("id"));
}

ApiAnswer Patch(ApiContext context, const ApiRequest& request) {
  WebhookSubscription* subscription = Find(context.world, request.PathValue("id"));
  if (subscription == nullptr) return Missing(request.PathValue("id"));
  const Json& body = request.body;
  if (!body.contains("webhook_url") && !body.contains("enabled_events") && !body.contains("version")) {
    return Invalid({"body: at least one of webhook_url, enabled_events, version is required"});
  }
  std::string version = body.contains("version") ? StringAt(body, "version") : subscription->version;
  // A downgrade must not leave V3-only events behind.
  Json effective = body;
  if (!body.contains("enabled_events")) effective["enabled_events"] = subscription->enabled_events;
  if (auto wrong = Violations(effective, version); !wrong.empty()) return Invalid(wrong);
  Apply(body, *subscription);
  subscription->updated = context.world.Now();
  return Ok(Item(*subscription));
}

ApiAnswer Delete(ApiContext context, const ApiRequest& request) {
  if (Find(context.world, request.PathValue("id")) == nullptr) return Missing(request.PathValue("id"));
  context.world.subscription.reset();
  return Ok({{"success", true}});
}

ApiAnswer RotateSecret(ApiContext context, const ApiRequest& request) {
  WebhookSubscription* subscription = Find(context.world, request.PathValue("id"));
  if (subscription == nullptr) return Missing(request.PathValue("id"));
  subscription->secret = NewSecret(context.world);
  subscription->updated = context.world.Now();
  return Ok({{"id", subscription->id}, {"secret", subscription->secret}});
}

ApiAnswer EventTypes(ApiContext, const ApiRequest&) {
  Json items = Json::array();
  for (const EventType& type : kEventTypes) {
    Json versions = type.v3_only ? Json::array({"V3"}) : Json::array({"V1", "V2", "V3"});
    items.push_back(
        {{"event_type", type.name}, {"description", type.description}, {"supported_versions", std::move(versions)}});
  }
  return Ok({{"items", std::move(items)}});
}

}  // namespace

bool IsWebhookUrl(const std::string& url) {
  if (url.size() > kMaxUrl || url.find_first_of(" \r\n\t") != std::string::npos) return false;
  if (absl::StartsWith(url, "https://")) return url.size() > 8;
  absl::string_view rest = url;
  if (!absl::ConsumePrefix(&rest, "http://")) return false;
  absl::string_view host = rest.substr(0, rest.find('/'));
  if (absl::StrContains(host, "@")) return false;
  if (absl::StartsWith(host, "[::1]")) return true;
  host = host.substr(0, host.find(':'));
  return host == "localhost" || absl::EndsWith(host, ".localhost") || absl::StartsWith(host, "127.");
}

void SetSubscription(World& world, const std::string& url, const std::string& secret) {
  world.subscription.reset();
  if (url.empty()) return;
  WebhookSubscription subscription = NewSubscription(world);
  subscription.url = url;
  subscription.secret = secret;
  for (const EventType& type : kEventTypes) subscription.enabled_events.emplace_back(type.name);
  world.subscription = std::move(subscription);
}

void AddWebhookSubscriptionRoutes(RouteTable& routes) {
  routes.Add("GET", "webhook_subscriptions", Accepts::kProject, List);
  routes.Add("POST", "webhook_subscriptions", Accepts::kProject, Create);
  routes.Add("GET", "webhook_subscriptions/event_types", Accepts::kProject, EventTypes);
  routes.Add("GET", "webhook_subscriptions/{id}", Accepts::kProject, Get);
  routes.Add("PATCH", "webhook_subscriptions/{id}", Accepts::kProject, Patch);
  routes.Add("DELETE", "webhook_subscriptions/{id}", Accepts::kProject, Delete);
  routes.Add("POST", "webhook_subscriptions/{id}/rotate_secret", Accepts::kProject, RotateSecret);
}

}  // namespace composio::sandbox
