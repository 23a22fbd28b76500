// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/webhook_endpoints_api.h"

#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "sandbox/api/body.h"
#include "sandbox/state/ids.h"

namespace composio::sandbox {
namespace {

constexpr size_t kMaxEndpoints = 1'000;

WebhookEndpoint* Find(World& world, const std::string& id) {
  for (WebhookEndpoint& endpoint : world.webhook_endpoints) {
    if (endpoint.id == id) return &endpoint;
  }
  return nullptr;
}

// Values are secrets: only that they are there is shown.
Json Masked(const Json& data) {
  if (data.is_null()) return nullptr;
  Json out = Json::object();
  for (const auto& [name, value] : data.items()) out[name] = "***";
  return out;
}

Json EndpointJson(const WebhookEndpoint& endpoint, const std::string& base_url) {
  return {{"id", endpoint.id},
          {"toolkit_slug", endpoint.toolkit},
          {"client_id", endpoint.client_id},
          {"webhook_url",
           absl::StrCat(base_url, "/api/v3.1/webhook_ingress/", endpoint.toolkit, "/", endpoint.id, "/trigger_event")},
          {"data", Masked(endpoint.data)},
          {"created_at", TimeText(endpoint.created)}};
}

ApiAnswer List(ApiContext context, const ApiRequest& request) {
  const auto toolkit = request.Query("toolkit_slug");
  Json items = Json::array();
  for (const WebhookEndpoint& endpoint : context.world.webhook_endpoints) {
    if (toolkit && endpoint.toolkit != *toolkit) continue;
    items.push_back({{"id", endpoint.id}, {"toolkit_slug", endpoint.toolkit}, {"client_id", endpoint.client_id}});
  }
  return Ok({{"items", std::move(items)}});
}

// One for each app and client: a second call answers the first one's endpoint.
ApiAnswer Create(ApiContext context, const ApiRequest& request) {
  World& world = context.world;
  BodyCheck check(request.body);
  check.String("toolkit_slug", true).String("client_id", true);
  if (!check.ok()) return Invalid(check.errors());
  const std::string toolkit = StringAt(request.body, "toolkit_slug"), client = StringAt(request.body, "client_id");
  if (world.catalogue().FindApp(toolkit) == nullptr) return NotFound("Toolkit", toolkit, "Toolkit_NotFound");
  for (const WebhookEndpoint& known : world.webhook_endpoints) {
    if (known.toolkit == toolkit && known.client_id == client) return Ok(EndpointJson(known, request.base_url));
  }
  if (world.webhook_endpoints.size() >= kMaxEndpoints) world.webhook_endpoints.erase(world.webhook_endpoints.begin());
  world.webhook_endpoints.push_back({NanoId(world.random(), "we_"), toolkit, client, nullptr, world.Now()});
  return Created(EndpointJson(world.webhook_endpoints.back(), request.base_url));
}

ApiAnswer Missing(const ApiRequest& request) {
  return NotFound("Webhook endpoint", request.PathValue("nano_id"), "WebhookEndpoint_NotFound");
}

ApiAnswer Get(ApiContext context, const ApiRequest& request) {
  const WebhookEndpoint* endpoint = Find(context.world, request.PathValue("nano_id"));
  return endpoint == nullptr ? Missing(request) : Ok(EndpointJson(*endpoint, request.base_url));
}

ApiAnswer SetData(ApiContext context, const ApiRequest& request, bool merge) {
  WebhookEndpoint* endpoint = Find(context.world, request.PathValue("nano_id"));
  if (endpoint == nullptr) return Missing(request);
  BodyCheck check(request.body);
  check.Object("data", true);
  for (const auto& [name, value] : At(request.body, "data").items()) {
    if (!value.is_string()) check.Add(absl::StrCat("data.", name, ": Expected string"));
  }
  if (!check.ok()) return Invalid(check.errors());
  if (!merge || endpoint->data.is_null()) endpoint->data = Json::object();
  endpoint->data.update(request.body["data"]);
  return Ok(EndpointJson(*endpoint, request.base_url));
}

ApiAnswer Replace(ApiContext context, const ApiRequest& request) { return SetData(context, request, false); }
ApiAnswer Merge(ApiContext context, const ApiRequest& request) { return SetData(context, request, true); }

}  // namespace

void AddWebhookEndpointRoutes(RouteTable& routes) {
  routes.Add("GET", "webhook_endpoints", Accepts::kProject, List);
  routes.Add("POST", "webhook_endpoints", Accepts::kProject, Create);
  routes.Add("GET", "webhook_endpoints/{nano_id}", Accepts::kProject, Get);
  routes.Add("PATCH", "webhook_endpoints/{nano_id}", Accepts::kProject, Merge);
  routes.Add("POST", "webhook_endpoints/{nano_id}", Accepts::kProject, Replace);
}

}  // namespace composio::sandbox
