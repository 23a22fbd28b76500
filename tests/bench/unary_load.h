// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/time/time.h"

namespace composio::bench {

struct UnaryLoadResult {
  int calls = 0;
  int failed = 0;
  double seconds = 0;
  absl::Duration p50;

  double rate() const { return calls / seconds; }
};

// A gRPC client that keeps a number of calls of one method outstanding, over channels with a connection each. One
// thread.
class UnaryLoad {
 public:
  UnaryLoad(int port, int channels);
  ~UnaryLoad();

  // Keeps `outstanding` calls going for `time`, each with the next request that `next` makes, and waits for the last of
  // them.
  UnaryLoadResult Run(const std::string& method, absl::FunctionRef<std::string()> next, int outstanding,
                      absl::Duration time);

 private:
  struct Internals;
  std::unique_ptr<Internals> internals_;
};

}  // namespace composio::bench
