// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "service/http_server/route_table.h"
#include "service/metrics/metrics.h"

namespace composio::app {

struct Readiness {
  std::vector<std::string> reasons;  // why it is not ready; empty: it is
  std::vector<std::string> notes;    // what works less than it could
};

// GET /healthz (200 while the process runs), /readyz (503 with reasons while it should get no traffic) and /metrics
// (Prometheus text). `metrics` must outlive the routes; `ready` runs on the io thread.
void AddStatusRoutes(http_server::RouteTable& routes, std::function<Readiness()> ready,
                     const metrics::Registry& metrics);

}  // namespace composio::app
