// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "absl/strings/string_view.h"

namespace composio::ingest::pusher {

// Where a websocket is opened.
struct WebsocketAddress {
  bool tls = true;
  std::string host;  // also what its certificate must be for
  int port = 443;
  std::string target;  // path and query
};

// Close codes of RFC 6455 that stand for what came instead of a close frame, or that we send.
inline constexpr int kCloseNormal = 1000;
inline constexpr int kCloseAbnormal = 1006;

// Hears what happens on a websocket, on the ingest's executor, never from inside a call to it. Each may destroy the
// websocket.
class WebsocketObserver {
 public:
  virtual ~WebsocketObserver() = default;
  virtual void OnOpen() = 0;
  // A text message, valid UTF-8.
  virtual void OnText(absl::string_view text) = 0;
  // A ping or pong of the websocket itself; pings are answered already.
  virtual void OnControl() = 0;
  // The last call: with the close frame's code, or kCloseAbnormal where the connection could not be had or was lost.
  virtual void OnEnd(int code, const std::string& reason) = 0;
};

// One websocket from the attempt to connect on. Used on the ingest's executor only. Destroying it drops the connection
// without a word; the observer is not called any more.
class Websocket {
 public:
  virtual ~Websocket() = default;
  // In order; only once it is open.
  virtual void Send(std::string text) = 0;
  // Sends a close frame behind what was sent; OnEnd follows when the other side has answered it.
  virtual void Close(int code) = 0;
};

// Begins to connect; returns at once. `observer` must outlive what it returns.
using WebsocketConnect =
    std::function<std::unique_ptr<Websocket>(const WebsocketAddress& address, WebsocketObserver& observer)>;

}  // namespace composio::ingest::pusher
