// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/time/time.h"

namespace composio::bench {

// Many gRPC calls over a few connections, at the least cost to the machine: its own few lines of HTTP/2, which count
// the messages that arrive and drop them, so that what is measured is the server. Windows are so large that only TCP
// holds the server back. One thread; uses neither gRPC nor threads, so a process may still fork.
class Http2Load {
 public:
  // Messages of at least `event_bytes` count as events, smaller ones as frames that tell something else.
  Http2Load(int port, int connections, size_t event_bytes);
  ~Http2Load();
  Http2Load(const Http2Load&) = delete;
  Http2Load& operator=(const Http2Load&) = delete;

  // Starts `count` more calls of "/package.Service/Method" with one request message, spread over the connections.
  void Open(const std::string& method, const std::string& request, int count);
  // Reads until `done`, which is asked after every read. False when that took longer than `limit`, or a connection was
  // lost.
  bool ReadUntil(absl::FunctionRef<bool()> done, absl::Duration limit);

  uint64_t events() const { return events_; }
  uint64_t bytes_of_events() const { return event_bytes_; }
  uint64_t other_messages() const { return other_messages_; }
  // Calls that ended.
  uint64_t ended() const { return ended_; }

 private:
  struct Connection;
  bool ReadSome(Connection& connection);
  size_t TakeFrames(Connection& connection, const uint8_t* bytes, size_t size);
  void TakeData(Connection& connection, uint32_t stream, const uint8_t* bytes, size_t size);

  const size_t least_event_bytes_;
  const int epoll_;
  std::vector<std::unique_ptr<Connection>> connections_;
  size_t next_connection_ = 0;
  uint64_t events_ = 0, event_bytes_ = 0, other_messages_ = 0, ended_ = 0;
};

}  // namespace composio::bench
