// SPDX-License-Identifier: Apache-2.0
#include "service/app/status_routes.h"

#include <memory>
#include <nlohmann/json.hpp>
#include <utility>

namespace composio::app {
namespace {

using http_server::HttpExchange;
using http_server::HttpResponse;

HttpResponse ReadyResponse(const Readiness& readiness) {
  const bool ready = readiness.reasons.empty();
  nlohmann::json body = {{"status", ready ? "ready" : "not ready"}};
  if (!ready) body["reasons"] = readiness.reasons;
  if (!readiness.notes.empty()) body["notes"] = readiness.notes;
  return HttpResponse::Json(ready ? 200 : 503, body.dump() + "\n");
}

http_server::Route Get(std::string path, http_server::HttpHandler handler) {
  http_server::Route route;
  route.path = std::move(path);
  route.methods = {"GET"};
  route.surfaces = http_server::kStatusSurface;
  route.handler = std::move(handler);
  return route;
}

}  // namespace

void AddStatusRoutes(http_server::RouteTable& routes, std::function<Readiness()> ready,
                     const metrics::Registry& metrics) {
  routes.Add(Get("/healthz", [](std::unique_ptr<HttpExchange> exchange) {
    exchange->Respond(HttpResponse::Json(200, "{\"status\":\"ok\"}\n"));
  }));
  routes.Add(Get("/readyz", [ready = std::move(ready)](std::unique_ptr<HttpExchange> exchange) {
    exchange->Respond(ReadyResponse(ready()));
  }));
  routes.Add(Get("/metrics", [&metrics](std::unique_ptr<HttpExchange> exchange) {
    exchange->Respond({200, {{"content-type", "text/plain; version=0.0.4; charset=utf-8"}}, metrics.Text()});
  }));
}

}  // namespace composio::app
