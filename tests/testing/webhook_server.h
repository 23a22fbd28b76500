// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <memory>
#include <string>

#include "service/base/clock.h"
#include "service/base/random.h"
#include "service/events/event_log.h"
#include "service/http_server/http_server.h"
#include "service/ingest/webhook_endpoint.h"
#include "service/io/io_thread.h"

namespace composio::testing {

// The road of a webhook from a loopback port to a log, out of the product's classes. `log` and `io` must outlive it.
class WebhookServer {
 public:
  static constexpr size_t kMaxBody = 64 << 10;

  WebhookServer(io::IoThread& io, events::EventLog& log, ingest::WebhookOptions options)
      : apps_([](const std::string&, auto done) { done("github"); }, io, base::SystemClock()),
        sink_(log, apps_, io, base::SystemClock(), base::SystemRandom()),
        endpoint_(options, sink_, base::SystemClock(), [this](ingest::WebhookVerdict, const std::string&) { ++judged_; }),
        server_(io, Routes(options.path)) {
    port_ = server_.Listen("127.0.0.1:0").value();
  }

  int port() const { return port_; }
  // Deliveries that were answered.
  int judged() const { return judged_; }
  ingest::WebhookEndpoint& endpoint() { return endpoint_; }
  void Close() { server_.Close(); }

 private:
  http_server::RouteTable Routes(const std::string& path) {
    http_server::Route route;
    route.path = path;
    route.methods = {"POST"};
    route.max_body_bytes = kMaxBody;
    route.handler = [this](auto exchange) { endpoint_.Handle(std::move(exchange)); };
    http_server::RouteTable routes;
    routes.Add(route);
    route.path += '/';
    route.prefix = true;
    routes.Add(route);
    return routes;
  }

  std::atomic<int> judged_{0};
  ingest::AppDirectory apps_;
  ingest::EventSink sink_;
  ingest::WebhookEndpoint endpoint_;
  http_server::HttpServer server_;
  int port_ = 0;
};

}  // namespace composio::testing
