// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "service/http_server/http_exchange.h"

namespace composio::http_server {

// What a listener serves: a set of these bits. A route that a listener does not serve does not exist there.
using Surfaces = uint32_t;
inline constexpr Surfaces kWebhookSurface = 1 << 0;
inline constexpr Surfaces kStatusSurface = 1 << 1;  // health, readiness, metrics
inline constexpr Surfaces kRestSurface = 1 << 2;
inline constexpr Surfaces kAllSurfaces = ~Surfaces{0};

struct Route {
  // "/healthz". With `prefix` everything that begins with it, so "/" is everything.
  std::string path;
  bool prefix = false;
  // Upper case; empty: any. GET brings HEAD along: the handler sees GET, the server leaves the body out.
  std::vector<std::string> methods;
  size_t max_body_bytes = 64 << 10;
  Surfaces surfaces = kAllSurfaces;
  HttpHandler handler;

  bool Allows(absl::string_view method) const;
  // "GET, HEAD": the value of the Allow header.
  std::string AllowedMethods() const;
};

// Which handler serves a path: the exact route, else the longest prefix. Constant while a server uses it.
class RouteTable {
 public:
  // A later route replaces an earlier one of the same path.
  void Add(Route route);
  // Null where nothing on these surfaces serves the path.
  const Route* Find(absl::string_view path, Surfaces surfaces) const;

 private:
  std::map<std::string, Route, std::less<>> exact_;
  std::map<std::string, Route, std::less<>> prefixes_;
};

}  // namespace composio::http_server
