// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "service/base/clock.h"
#include "service/router/router.h"
#include "service/runtime/watcher.h"
#include "service/runtime/worker.h"

namespace google::protobuf {
class ServiceDescriptor;
}

namespace composio::rpc {

struct GrpcServerOptions {
  // Worker threads; each owns a share of the calls. 0: half the cores, at least 1.
  int workers = 0;
  // Largest request message that is accepted.
  size_t max_request_bytes = 4 << 20;
  // A connection on which nothing was heard for so long is probed, and dropped when the probe gets no answer within
  // `keepalive_timeout`. Shorter than the idle limits of usual load balancers (60 s and more).
  absl::Duration keepalive_time = absl::Seconds(30);
  absl::Duration keepalive_timeout = absl::Seconds(10);
  // Clients may probe us this often, with or without calls in flight.
  absl::Duration min_client_ping_interval = absl::Seconds(5);
};

// The gRPC edge: services by descriptor, workers with their queues, and connections handed in as descriptors by the
// front. Life: Create, then Start (threads run), then Shutdown, then StopWorkers, then destroy. Adopt is thread-safe.
class GrpcServer {
 public:
  static absl::StatusOr<std::unique_ptr<GrpcServer>> Create(
      const GrpcServerOptions& options, const std::vector<const google::protobuf::ServiceDescriptor*>& services,
      base::Clock& clock);
  ~GrpcServer();

  const std::vector<std::unique_ptr<runtime::Worker>>& workers() const { return workers_; }

  // Calls go to `router`, which must be complete and outlive the workers.
  void Start(const router::Router& router);
  // Takes a connected socket over.
  void Adopt(int fd, int listener_fd);
  // No new calls; waits for the running ones and cancels them at the end of `limit`. Not from a worker.
  void Shutdown(absl::Duration limit);
  // Ends and joins the workers once their calls are gone. After Shutdown.
  void StopWorkers();

 private:
  struct Internals;
  GrpcServer();
  void RunWorker(size_t index, const router::Router& router);

  GrpcServerOptions options_;
  runtime::Watcher watcher_;
  std::unique_ptr<Internals> internals_;
  std::vector<std::unique_ptr<runtime::Worker>> workers_;
  std::vector<std::thread> threads_;
};

}  // namespace composio::rpc
