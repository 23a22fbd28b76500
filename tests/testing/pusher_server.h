// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <memory>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/optional.h"
#include "service/base/mutex.h"
#include "service/io/io_thread.h"
#include "service/io/listener.h"
#include "tests/testing/certificate.h"

namespace composio::testing {

// A websocket server on a loopback port that says what a test wants: by default it greets as Pusher does and confirms
// every subscription. The newest connection is the one that is spoken to. Used on the test's thread.
class PusherServer {
 public:
  struct Options {
    absl::optional<Certificate> certificate;  // set: TLS
    bool greets = true;
    bool confirms = true;
    int activity_timeout = 120;
  };

  PusherServer() : PusherServer(Options()) {}
  explicit PusherServer(Options options);
  ~PusherServer();

  int port() const { return listener_->port(); }
  // "ws://127.0.0.1:1234" or "wss://localhost:1234".
  std::string url() const;

  // Waits until so many websockets were opened since the start; false after 10 s.
  bool AwaitConnections(int count);
  // The next text message that a client sent, of any connection; empty after 10 s.
  std::string NextText();
  // Waits for the next subscription; false after 10 s.
  bool AwaitSubscription();
  // The path and query of the newest connection.
  std::string target();

  void Send(const std::string& text);
  void SendPing();
  // A frame {"event", "channel", "data"} with data as JSON text in a string.
  void SendEvent(const std::string& event, const std::string& channel, const std::string& data);
  // Ends with a close frame of that code.
  void Close(int code);
  // Ends without a word.
  void Drop();
  // From now on nothing is read or answered, and the connection stays.
  void Freeze();
  // The code of the close frame that the client sent; 0 where none came within 10 s.
  int AwaitClose();
  // Pongs of the websocket itself that came.
  bool AwaitPong();

  class Connection;

 private:
  friend class Connection;
  struct Heard {
    int connections = 0;
    int pongs = 0;
    int close_code = 0;
    std::string target;
    std::deque<std::string> texts;
    int subscriptions = 0;
  };
  template <class Condition>
  bool Await(Condition condition);

  const Options options_;
  base::Mutex mutex_;
  base::CondVar changed_;
  Heard heard_ ABSL_GUARDED_BY(mutex_);
  int subscriptions_taken_ = 0;
  int pongs_taken_ = 0;
  io::IoThread io_;
  std::shared_ptr<Connection> newest_;  // on io
  std::vector<std::weak_ptr<Connection>> all_;
  std::shared_ptr<void> tls_;
  std::unique_ptr<io::Listener> listener_;
};

}  // namespace composio::testing
