// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "service/ingest/pusher/websocket.h"

namespace composio::fakes {

// Websockets that a test plays the other side of. One thread; must outlive the websockets.
class FakeWebsockets {
 public:
  // What the gateway did with one websocket.
  struct Websocket {
    ingest::pusher::WebsocketAddress address;
    ingest::pusher::WebsocketObserver* observer = nullptr;  // null once it is gone
    std::vector<std::string> sent;
    int close_code = 0;
  };

  ingest::pusher::WebsocketConnect Connect() {
    return [this](const ingest::pusher::WebsocketAddress& address, ingest::pusher::WebsocketObserver& observer) {
      opened_.push_back(std::make_shared<Websocket>());
      opened_.back()->address = address;
      opened_.back()->observer = &observer;
      return std::make_unique<Handle>(opened_.back());
    };
  }

  size_t count() const { return opened_.size(); }
  Websocket& newest() { return *opened_.back(); }
  bool open() const { return !opened_.empty() && opened_.back()->observer != nullptr; }

  // What the newest one hears.
  void Open() { newest().observer->OnOpen(); }
  void Text(const std::string& text) { newest().observer->OnText(text); }
  void Control() { newest().observer->OnControl(); }
  void End(int code, const std::string& reason = "") { std::exchange(newest().observer, nullptr)->OnEnd(code, reason); }

 private:
  class Handle final : public ingest::pusher::Websocket {
   public:
    explicit Handle(std::shared_ptr<FakeWebsockets::Websocket> socket) : socket_(std::move(socket)) {}
    ~Handle() override { socket_->observer = nullptr; }
    void Send(std::string text) override { socket_->sent.push_back(std::move(text)); }
    void Close(int code) override { socket_->close_code = code; }

   private:
    const std::shared_ptr<FakeWebsockets::Websocket> socket_;
  };

  std::vector<std::shared_ptr<Websocket>> opened_;
};

}  // namespace composio::fakes
