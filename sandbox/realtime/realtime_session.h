// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/string_view.h"
#include "sandbox/realtime/realtime_project.h"
#include "sandbox/wire/json.h"
#include "service/base/clock.h"

namespace composio::sandbox {

// A client's end of a websocket. Thread-safe; its methods return at once and call nobody back.
class RealtimePeer {
 public:
  // Close codes that are no codes on the wire: a close frame without one, and a TCP reset without any close frame.
  static constexpr int kNoCode = 1005;
  static constexpr int kReset = 1006;

  virtual ~RealtimePeer() = default;
  // A text frame.
  virtual void Send(std::string text) = 0;
  // After what was sent before.
  virtual void Close(int code, std::string reason) = 0;
  // From now on nothing is read or written, but the socket stays open until Close.
  virtual void Freeze() = 0;
};

// What a client asks for when it connects.
struct RealtimeConnect {
  std::string path;
  std::vector<std::pair<std::string, std::string>> query;
  std::string peer;
  bool tls = false;
};

// One client's connection by Pusher's protocol, versions 5 to 7: a state machine without socket, thread and clock. Not
// thread-safe. `project` must outlive it and may change meanwhile.
class RealtimeSession {
 public:
  RealtimeSession(const RealtimeProject& project, std::string socket_id, std::shared_ptr<RealtimePeer> peer,
                  RealtimeConnect connect, base::SteadyTime now);

  // Greets the client, or closes with the code that says what is wrong; `others`: connections that are open already.
  void Open(size_t others);
  void OnText(absl::string_view text, base::SteadyTime now);
  // Pings, and closes, who is silent.
  void Tick(base::SteadyTime now);
  // An event, if the client is subscribed to the channel.
  void Deliver(absl::string_view channel, absl::string_view event, absl::string_view data);
  // As it is, whatever the client is subscribed to.
  void SendRaw(std::string text);
  // With a pusher:error first where the code is one of Pusher's.
  void Close(int code, absl::string_view reason);
  // Close after so many more events have been delivered; chunks count singly.
  void CloseAfter(int events, int code, std::string reason);
  void Freeze();
  void set_ignore_pings(bool ignore) { ignore_pings_ = ignore; }

  const std::string& socket_id() const { return socket_id_; }
  bool closed() const { return closed_; }
  bool frozen() const { return frozen_; }
  // Nobody is on a closed connection.
  bool Subscribed(absl::string_view channel) const { return !closed_ && channels_.count(std::string(channel)) > 0; }
  // For the list of connections.
  Json Describe(base::SteadyTime now) const;

 private:
  struct PlannedClose {
    int events = 0;
    int code = 0;
    std::string reason;
  };

  std::string Query(absl::string_view name) const;
  // The close code and its message; 0 where nothing is wrong.
  std::pair<int, std::string> WhatIsWrong(size_t others) const;
  void Subscribe(const Json& data);
  void Unsubscribe(const Json& data, base::SteadyTime now);
  void RefuseSubscription(const std::string& channel, const std::string& reason);

  const RealtimeProject& project_;
  const std::string socket_id_;
  const std::shared_ptr<RealtimePeer> peer_;
  const RealtimeConnect connect_;
  const base::SteadyTime opened_;
  base::SteadyTime last_heard_;
  // When the last channel was left; the beginning before the first.
  base::SteadyTime idle_since_;
  std::optional<base::SteadyTime> pinged_;
  std::set<std::string> channels_;
  std::optional<PlannedClose> planned_;
  uint64_t events_ = 0;
  bool ignore_pings_ = false;
  bool frozen_ = false;
  bool closed_ = false;
};

}  // namespace composio::sandbox
