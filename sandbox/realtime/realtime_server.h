// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "absl/status/statusor.h"
#include "service/http_server/http_exchange.h"
#include "service/io/io_thread.h"
#include "service/io/listener.h"

namespace composio::sandbox {

class RealtimeHub;

struct TlsListenParams {
  // host:port; port 0 picks one.
  std::string address;
  // PEM files.
  std::string certificate_file, key_file;
};

// The websockets of the realtime feed. Used from one thread, except for Upgrade, which is for the io thread. `io` and
// `hub` must outlive it.
class RealtimeServer {
 public:
  RealtimeServer(io::IoThread& io, RealtimeHub& hub);
  // Closes.
  ~RealtimeServer();

  // Takes the connection of a request over and answers it as a websocket; a request that is none gets 426.
  void Upgrade(std::unique_ptr<http_server::HttpExchange> exchange);
  // Serves websockets over TLS on a port of its own, too; the port. INVALID_ARGUMENT where a file cannot be used, else
  // errors as io::Listener::Open. Once.
  absl::StatusOr<int> ListenTls(const TlsListenParams& params);
  // Cuts all connections; a second call does nothing.
  void Close();

 private:
  struct State;
  const std::shared_ptr<State> state_;
  std::unique_ptr<io::Listener> listener_;
};

}  // namespace composio::sandbox
