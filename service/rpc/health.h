// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/strings/string_view.h"
#include "service/base/executor.h"
#include "service/base/mutex.h"
#include "service/router/router.h"

namespace composio::rpc {

// grpc.health.v1.Health: Check, List and Watch over a table of services; "" is the server as a whole. Thread-safe; must
// outlive the router's calls. The executors are the workers', by index.
class Health {
 public:
  explicit Health(std::vector<base::Executor*> workers) : workers_(std::move(workers)) {}

  void Register(router::Router& router);

  void SetServing(absl::string_view service, bool serving);
  // Everything is NOT_SERVING from now on and stays so: the first step of a shutdown.
  void Shutdown();

 private:
  class WatchHandler;
  class WatchStream;
  enum class State { kUnknown, kServing, kNotServing };

  State Get(absl::string_view service);
  std::map<std::string, State> All();
  bool IsShutDown();
  void Add(std::shared_ptr<WatchStream> stream);
  void Remove(const WatchStream* stream);
  void Publish(const std::vector<std::shared_ptr<WatchStream>>& streams);

  const std::vector<base::Executor*> workers_;
  base::Mutex mutex_;
  bool shut_down_ ABSL_GUARDED_BY(mutex_) = false;
  std::map<std::string, State, std::less<>> states_ ABSL_GUARDED_BY(mutex_);
  std::vector<std::shared_ptr<WatchStream>> streams_ ABSL_GUARDED_BY(mutex_);
};

}  // namespace composio::rpc
