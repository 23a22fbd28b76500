// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "absl/status/statusor.h"
#include "service/ingest/pusher/websocket.h"
#include "service/ingest/realtime/proxy.h"
#include "service/io/io_thread.h"

namespace composio::ingest::realtime {

struct ConnectorOptions {
  // A PEM file of certificate authorities to trust instead of the system's.
  std::string ca_file;
  // Never used for this machine.
  Proxy proxy;
  // A longer message ends the connection.
  size_t max_message_bytes = 1 << 20;
  std::string user_agent;
};

// Opens websockets on the io thread. TLS 1.2 or newer, with SNI; the certificate is checked against the trusted
// authorities and the host's name. Must outlive the websockets it opened; those are to be destroyed on the io thread
// before that stops.
class WebsocketConnector {
 public:
  // INVALID_ARGUMENT when the file of authorities cannot be used.
  static absl::StatusOr<std::unique_ptr<WebsocketConnector>> Create(io::IoThread& io, ConnectorOptions options);
  ~WebsocketConnector();

  std::unique_ptr<pusher::Websocket> Connect(const pusher::WebsocketAddress& address,
                                             pusher::WebsocketObserver& observer);

 private:
  struct Shared;
  explicit WebsocketConnector(std::unique_ptr<Shared> shared);
  const std::unique_ptr<Shared> shared_;
};

}  // namespace composio::ingest::realtime
