// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "service/http_server/route_table.h"
#include "service/io/io_thread.h"
#include "service/io/listener.h"

namespace composio::http_server {

struct HttpServerOptions {
  // Connections beyond these are answered 503 and closed.
  size_t max_connections = 4096;
  // Request line and headers together; more is answered 431.
  size_t max_header_bytes = 16 << 10;
  // From a request's first byte, or the connection's start, to its last byte; then 408. Not extended by trickling
  // bytes.
  absl::Duration request_timeout = absl::Seconds(30);
  // Between two requests on one connection.
  absl::Duration idle_timeout = absl::Seconds(75);
  // For the client to take one answer.
  absl::Duration write_timeout = absl::Seconds(30);
  // How long a connection that we end waits for the client to end it too, so that our last answer is not lost.
  absl::Duration linger_timeout = absl::Seconds(2);
  // Deadlines are looked at this often: they are exact to this.
  absl::Duration sweep_interval = absl::Seconds(1);
  // How long Close waits for answers that are owed.
  absl::Duration close_timeout = absl::Seconds(5);
};

// HTTP/1.1 and 1.0 on sockets that it is given or accepts itself: keep-alive, pipelining, chunked bodies, HEAD, Expect:
// 100-continue. Everything of it runs on the io thread; Listen and Close may be called on any thread. `io` must outlive
// it and run until Close has returned. Handlers are called on the io thread and may answer later, there.
class HttpServer {
 public:
  HttpServer(io::IoThread& io, RouteTable routes, HttpServerOptions options = {});
  // Closes.
  ~HttpServer();
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;

  // Accepts on an address of its own; the port. Errors as io::Listener::Open.
  absl::StatusOr<int> Listen(std::string address, Surfaces surfaces = kAllSurfaces);
  // Takes a connected, non-blocking socket over. On the io thread. A closed server closes it.
  void Adopt(int fd, Surfaces surfaces);
  // Ends listeners and idle connections, lets answers that are owed be given within close_timeout, then cuts. Returns
  // when nothing is left; called on the io thread it cuts at once. A second call does nothing.
  void Close();
  // Open connections. On the io thread.
  size_t connections() const;

 private:
  struct State;
  const std::shared_ptr<State> state_;
  std::vector<std::unique_ptr<io::Listener>> listeners_;
};

}  // namespace composio::http_server
