// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "sandbox/realtime/realtime_session.h"
#include "service/io/io_thread.h"

namespace composio::sandbox {

class RealtimeHub;

// A websocket's life apart from its bytes. On the io thread, except for what RealtimePeer says.
class Websocket : public RealtimePeer {
 public:
  // Ends it at once, without a word.
  virtual void Abort() = 0;
};

struct WebsocketParams {
  io::IoThread& io;
  RealtimeHub& hub;
  // On the io thread, once, when the connection is no more.
  std::function<void(Websocket*)> on_gone;
};

// Request line and headers that ask for the websocket.
struct UpgradeRequest {
  std::string target;
  std::vector<std::pair<std::string, std::string>> headers;
  std::string peer;
};

// Answers `request` on the connected socket `fd`, which it owns from here, and joins the hub.
std::shared_ptr<Websocket> ServePlainWebsocket(WebsocketParams params, int fd, const UpgradeRequest& request);

// A certificate with the chain to its root, and its key.
class TlsIdentity {
 public:
  virtual ~TlsIdentity() = default;
  // From PEM files; INVALID_ARGUMENT says which one cannot be used.
  static absl::StatusOr<std::shared_ptr<TlsIdentity>> Load(const std::string& certificate_file,
                                                           const std::string& key_file);
};

// The same over TLS: the request is still to come on `fd`.
std::shared_ptr<Websocket> ServeTlsWebsocket(WebsocketParams params, int fd, std::shared_ptr<TlsIdentity> identity);

}  // namespace composio::sandbox
