// SPDX-License-Identifier: Apache-2.0
#include "service/http_server/status_routes.h"

#include <nlohmann/json.hpp>
#include <utility>

namespace composio::http_server {
namespace {

Route StatusRoute(std::string path, HttpHandler handler) {
  Route route;
  route.path = std::move(path);
  route.methods = {"GET"};
  route.surfaces = kStatusSurface;
  route.handler = std::move(handler);
  return route;
}

HttpResponse Answer(const Readiness& readiness) {
  nlohmann::json body = {{"status", readiness.ready ? "ready" : "not_ready"}};
  if (!readiness.reasons.empty()) body["reasons"] = readiness.reasons;
  return HttpResponse::Json(readiness.ready ? 200 : 503,
                            body.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
}

}  // namespace

void AddStatusRoutes(RouteTable& routes, std::function<Readiness()> readiness, const metrics::Registry& metrics) {
  routes.Add(StatusRoute("/healthz", [](std::unique_ptr<HttpExchange> exchange) {
    exchange->Respond(HttpResponse::Json(200, "{\"status\":\"ok\"}\n"));
  }));
  routes.Add(StatusRoute("/readyz", [readiness = std::move(readiness)](std::unique_ptr<HttpExchange> exchange) {
    exchange->Respond(Answer(readiness()));
  }));
  routes.Add(StatusRoute("/metrics", [&metrics](std::unique_ptr<HttpExchange> exchange) {
    HttpResponse response;
    response.headers = {{"content-type", "text/plain; version=0.0.4; charset=utf-8"}};
    response.body = metrics.Text();
    exchange->Respond(std::move(response));
  }));
}

}  // namespace composio::http_server
