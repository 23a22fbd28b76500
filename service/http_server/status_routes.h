// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "service/http_server/route_table.h"
#include "service/metrics/metrics.h"

namespace composio::http_server {

struct Readiness {
  bool ready = true;
  // Sentences: why not, or what an operator should know although it is ready.
  std::vector<std::string> reasons;
};

// GET /healthz: 200 as long as the io thread lives. GET /readyz: 200 or 503 with the reasons. GET /metrics: Prometheus'
// text format. `readiness` is asked on the io thread, which it must not hold up; `metrics` must outlive the routes.
void AddStatusRoutes(RouteTable& routes, std::function<Readiness()> readiness, const metrics::Registry& metrics);

}  // namespace composio::http_server
