// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "absl/container/flat_hash_map.h"
#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "service/router/call.h"

namespace composio::router {

// What serves a method. Thread-safe: called on every worker, for each call on the call's own worker.
class Handler {
 public:
  virtual ~Handler() = default;
  virtual void Start(CallPtr call) = 0;
};

// Method path -> handler. Filled at start, then constant and read by all workers. Owns the handlers.
class Router {
 public:
  // Replaces what was registered for the path before.
  void Register(absl::string_view method, std::shared_ptr<Handler> handler);
  // Hands the call to its method's handler; ends it with UNIMPLEMENTED where there is none.
  void Start(CallPtr call) const;
  // The status of a call to a path that nothing is registered for. Paths come from outside: a long one is cut.
  static absl::Status NotServed(absl::string_view method);
  // The handler of a method; null where there is none.
  std::shared_ptr<Handler> Find(absl::string_view method) const;
  bool Serves(absl::string_view method) const { return handlers_.contains(method); }

 private:
  absl::flat_hash_map<std::string, std::shared_ptr<Handler>> handlers_;
};

}  // namespace composio::router
