// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/io/io_thread.h"

namespace composio::io {

struct ListenParams {
  // "host:port" or "[v6]:port"; the host is an address or a name such as localhost; port 0 picks one.
  std::string address;
  // How a user sets the address, for the error when it cannot be had: "--address or COMPOSIO_GATEWAY_ADDRESS".
  std::string setting;
  // On the io thread: a connected, non-blocking socket with TCP_NODELAY, owned by the callee from here.
  std::function<void(int fd)> on_accept;
};

// A listening TCP socket. Open and port may be called on any thread, as may Close and the destructor, which wait for
// the io thread. Out of descriptors it pauses a moment instead of spinning.
class Listener {
 public:
  // INVALID_ARGUMENT for an address that is none; UNAVAILABLE with ADDRESS_UNAVAILABLE when it is in use, may not be
  // used or is not of this machine: the message names the address and says what to do.
  static absl::StatusOr<std::unique_ptr<Listener>> Open(IoThread& io, ListenParams params);
  ~Listener();

  int port() const { return port_; }
  // "127.0.0.1:50051": the address as listened on.
  const std::string& address() const { return address_; }
  int fd() const;
  // Nothing is accepted afterwards.
  void Close();

 private:
  struct Impl;
  Listener(std::shared_ptr<Impl> impl, std::string address, int port);

  const std::shared_ptr<Impl> impl_;
  const std::string address_;
  const int port_;
};

// Splits "host:port" and "[v6]:port"; false when it is neither or the port is not a number up to 65535.
bool SplitHostPort(absl::string_view address, std::string* host, int* port);
// "127.0.0.1:54321" or "[::1]:54321"; empty for a descriptor that is not connected.
std::string PeerOf(int fd);

}  // namespace composio::io
