// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "service/http_server/http_exchange.h"
#include "service/io/io_thread.h"

namespace composio::sandbox {

class RealtimeHub;

// The websockets of the realtime feed. Made and closed on any thread; Upgrade is for the io thread. `io` and `hub` must
// outlive it.
class RealtimeServer {
 public:
  RealtimeServer(io::IoThread& io, RealtimeHub& hub);
  // Closes.
  ~RealtimeServer();

  // Takes the connection of a request over and answers it as a websocket; a request that is none gets 426.
  void Upgrade(std::unique_ptr<http_server::HttpExchange> exchange);
  // Cuts all connections; a second call does nothing.
  void Close();

 private:
  struct State;
  const std::shared_ptr<State> state_;
};

}  // namespace composio::sandbox
