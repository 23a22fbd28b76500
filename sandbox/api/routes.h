// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "sandbox/state/world.h"
#include "sandbox/webhook/delivery.h"
#include "sandbox/wire/answer.h"
#include "sandbox/wire/request.h"

namespace composio::sandbox {

class RealtimeHub;

// What an operation works on.
struct ApiContext {
  World& world;
  WebhookOutbox& outbox;
  RealtimeHub& realtime;
};

using ApiHandler = std::function<ApiAnswer(ApiContext, const ApiRequest&)>;

// Which credentials an operation takes; kNone: it does not look at them.
enum class Accepts { kProject, kProjectOrUser, kUser, kOrganization, kNone };

struct Route {
  std::string method;
  // Below /api/v3.1/ and /api/v3/: "toolkits/{slug}"; of the first API the whole path. An earlier route wins.
  std::vector<std::string> segments;
  Accepts accepts = Accepts::kProject;
  ApiHandler handler;
};

// The operations by method and path. Not changed after the start: safe on any thread.
class RouteTable {
 public:
  void Add(absl::string_view method, absl::string_view pattern, Accepts accepts, ApiHandler handler);

  struct Match {
    const Route* route = nullptr;
    std::map<std::string, std::string> path_values;
  };
  // `path` is what follows the version: "toolkits/github".
  std::optional<Match> Find(absl::string_view method, absl::string_view path) const;
  const std::vector<Route>& routes() const { return routes_; }

 private:
  std::vector<Route> routes_;
};

}  // namespace composio::sandbox
