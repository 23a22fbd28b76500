// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "service/io/io_thread.h"
#include "service/metrics/metrics.h"

namespace composio::front {

struct FrontOptions {
  // A connection that has not shown within this time what it speaks is closed.
  absl::Duration undecided_timeout = absl::Seconds(10);
  // Beyond these the oldest undecided connection gives way to a new one.
  size_t max_undecided = 1024;
  // gRPC connections beyond these are closed.
  size_t max_grpc_connections = 4096;
  // Deadlines are looked at this often: they are exact to this.
  absl::Duration sweep_interval = absl::Seconds(1);
};

struct FrontListener {
  // host:port; port 0 picks one.
  std::string address;
  // How a user sets the address, for the error when it cannot be had.
  std::string setting;
  // False: gRPC connections are closed.
  bool serve_grpc = true;
  // Handed to on_http as it is: which HTTP routes this listener serves.
  uint32_t http_surfaces = ~uint32_t{0};
};

// Who takes connections over. Both are called on the io thread and own `fd`, a connected, non-blocking socket of which
// nothing was read.
struct FrontHandlers {
  std::function<void(int fd, int listener_fd)> on_grpc;
  std::function<void(int fd, uint32_t http_surfaces)> on_http;
};

// The listening sockets: gRPC and HTTP/1.1 on the same port, told apart by a connection's first bytes, which are looked
// at and left in place. TLS is recognised and closed with a line in the log; once certificates can be configured, its
// handshake belongs where that line is. Everything runs on the io thread; Listen and Close may be called on any thread.
// `io` must outlive it and run until Close has returned.
class Front {
 public:
  Front(io::IoThread& io, FrontHandlers handlers, metrics::Registry& metrics, FrontOptions options = {});
  // Closes.
  ~Front();
  Front(const Front&) = delete;
  Front& operator=(const Front&) = delete;

  // The port. Errors as io::Listener::Open.
  absl::StatusOr<int> Listen(FrontListener listener);
  // Nothing is accepted or handed over once this has returned. A second call does nothing.
  void Close();

 private:
  class Impl;
  const std::shared_ptr<Impl> impl_;
};

}  // namespace composio::front
