// SPDX-License-Identifier: Apache-2.0
#include "tests/testing/pusher_server.h"

#include <gtest/gtest.h>

#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/websocket.hpp>
#include <boost/beast/websocket/ssl.hpp>
#include <chrono>
#include <nlohmann/json.hpp>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/io/asio.h"

namespace composio::testing {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using io::ErrorCode;

constexpr std::chrono::seconds kPatience(10);

}  // namespace

// One client. Holds itself while it waits for something.
class PusherServer::Connection {
 public:
  virtual ~Connection() = default;
  virtual void Send(std::string text) = 0;
  virtual void Ping() = 0;
  virtual void Close(int code) = 0;
  virtual void Drop() = 0;
  virtual void Freeze() = 0;

 protected:
  template <class Change>
  static void Tell(PusherServer& server, Change change) {
    base::MutexLock lock(server.mutex_);
    change(server.heard_);
    server.changed_.NotifyAll();
  }
};

namespace {

template <class Stream>
class WebsocketConnection final : public PusherServer::Connection,
                                  public std::enable_shared_from_this<WebsocketConnection<Stream>> {
 public:
  template <class... Arguments>
  WebsocketConnection(PusherServer& server, const PusherServer::Options& options, Arguments&&... arguments)
      : server_(server), options_(options), stream_(std::forward<Arguments>(arguments)...) {}

  void Start() {
    if constexpr (std::is_same_v<Stream, io::Socket>) {
      ReadRequest();
    } else {
      stream_.next_layer().async_handshake(asio::ssl::stream_base::server,
                                           [self = this->shared_from_this()](const ErrorCode& error) {
                                             if (!error) self->ReadRequest();
                                           });
    }
  }

  void Send(std::string text) override { Queue({Outgoing::kText, std::move(text), 0}); }
  void Ping() override { Queue({Outgoing::kPing, "", 0}); }
  void Close(int code) override { Queue({Outgoing::kClose, "", code}); }
  void Drop() override {
    ErrorCode ignored;
    beast::get_lowest_layer(stream_).close(ignored);
  }
  void Freeze() override { frozen_ = true; }

 private:
  void ReadRequest() {
    http::async_read(stream_.next_layer(), buffer_, request_,
                     [self = this->shared_from_this()](const ErrorCode& error, size_t) {
                       if (!error) self->AcceptRequest();
                     });
  }

  void AcceptRequest() {
    stream_.control_callback([this](beast::websocket::frame_type kind, beast::string_view) {
      if (kind == beast::websocket::frame_type::pong) Tell(server_, [](auto& heard) { ++heard.pongs; });
    });
    stream_.async_accept(request_, [self = this->shared_from_this()](const ErrorCode& error) {
      if (error) return;
      const std::string target(self->request_.target());
      Tell(self->server_, [&](auto& heard) {
        ++heard.connections;
        heard.target = target;
      });
      if (self->options_.greets) {
        const nlohmann::json data = {{"socket_id", "123.456"}, {"activity_timeout", self->options_.activity_timeout}};
        const nlohmann::json greeting = {{"event", "pusher:connection_established"}, {"data", data.dump()}};
        self->outgoing_.push_front({Outgoing::kText, greeting.dump(), 0});
      }
      // The client may have been faster: what the test wants to send to it waits until here.
      self->accepted_ = true;
      if (!self->outgoing_.empty()) self->Write();
      self->Read();
    });
  }

  void Read() {
    stream_.async_read(incoming_, [self = this->shared_from_this()](const ErrorCode& error, size_t) {
      if (error == beast::websocket::error::closed) {
        const int code = self->stream_.reason().code;
        Tell(self->server_, [code](auto& heard) { heard.close_code = code; });
      }
      if (error || self->frozen_) return;
      self->OnText(beast::buffers_to_string(self->incoming_.cdata()));
      self->incoming_.consume(self->incoming_.size());
      self->Read();
    });
  }

  void OnText(const std::string& text) {
    const auto frame = nlohmann::json::parse(text, nullptr, false);
    const bool subscribes = frame.is_object() && frame.value("event", "") == "pusher:subscribe";
    if (subscribes && options_.confirms) {
      Send(nlohmann::json({{"event", "pusher_internal:subscription_succeeded"},
                           {"channel", frame["data"]["channel"]},
                           {"data", "{}"}})
               .dump());
    }
    Tell(server_, [&](auto& heard) {
      heard.texts.push_back(text);
      heard.subscriptions += subscribes ? 1 : 0;
    });
  }

  struct Outgoing {
    enum { kText, kPing, kClose } kind;
    std::string text;
    int code;
  };

  void Queue(Outgoing outgoing) {
    outgoing_.push_back(std::move(outgoing));
    if (accepted_ && outgoing_.size() == 1) Write();
  }

  // One at a time, of whatever kind.
  void Write() {
    const auto done = [self = this->shared_from_this()](const ErrorCode& error, size_t) {
      self->outgoing_.pop_front();
      if (!error && !self->outgoing_.empty()) self->Write();
    };
    const Outgoing& next = outgoing_.front();
    switch (next.kind) {
      case Outgoing::kText:
        return stream_.async_write(asio::buffer(next.text), done);
      case Outgoing::kPing:
        return stream_.async_ping({}, [done](const ErrorCode& error) { done(error, 0); });
      case Outgoing::kClose:
        return stream_.async_close(static_cast<beast::websocket::close_code>(next.code),
                                   [done](const ErrorCode& error) { done(error, 0); });
    }
  }

  PusherServer& server_;
  const PusherServer::Options& options_;
  beast::websocket::stream<Stream> stream_;
  beast::flat_buffer buffer_;
  http::request<http::string_body> request_;
  beast::flat_buffer incoming_;
  std::deque<Outgoing> outgoing_;
  bool accepted_ = false;
  bool frozen_ = false;
};

}  // namespace

PusherServer::PusherServer(Options options) : options_(std::move(options)) {
  std::shared_ptr<asio::ssl::context> context;
  if (options_.certificate) {
    context = std::make_shared<asio::ssl::context>(asio::ssl::context::tls_server);
    context->use_certificate_chain_file(options_.certificate->certificate_file);
    context->use_private_key_file(options_.certificate->key_file, asio::ssl::context::pem);
    tls_ = context;
  }
  io::ListenParams params;
  params.address = "127.0.0.1:0";
  params.on_accept = [this, context](int fd) {
    io::Socket socket(io::ContextOf(io_).get_executor(), asio::ip::tcp::v4(), fd);
    if (context != nullptr) {
      auto connection = std::make_shared<WebsocketConnection<asio::ssl::stream<io::Socket>>>(
          *this, options_, std::move(socket), *context);
      connection->Start();
      newest_ = std::move(connection);
    } else {
      auto connection = std::make_shared<WebsocketConnection<io::Socket>>(*this, options_, std::move(socket));
      connection->Start();
      newest_ = std::move(connection);
    }
    all_.push_back(newest_);
  };
  auto listener = io::Listener::Open(io_, std::move(params));
  EXPECT_TRUE(listener.ok()) << listener.status();
  listener_ = *std::move(listener);
}

PusherServer::~PusherServer() {
  listener_->Close();
  io_.RunAndWait([this] {
    for (const auto& each : all_) {
      if (auto connection = each.lock()) connection->Drop();
    }
    newest_.reset();
  });
  io_.Stop();
}

std::string PusherServer::url() const {
  return options_.certificate ? absl::StrCat("wss://localhost:", port()) : absl::StrCat("ws://127.0.0.1:", port());
}

template <class Condition>
bool PusherServer::Await(Condition condition) {
  const auto deadline = std::chrono::steady_clock::now() + kPatience;
  base::MutexLock lock(mutex_);
  while (!condition(heard_)) {
    const auto left = deadline - std::chrono::steady_clock::now();
    if (left.count() <= 0) return false;
    changed_.WaitFor(mutex_, left);
  }
  return true;
}

bool PusherServer::AwaitConnections(int count) {
  return Await([count](const Heard& heard) { return heard.connections >= count; });
}

std::string PusherServer::NextText() {
  if (!Await([](const Heard& heard) { return !heard.texts.empty(); })) return {};
  base::MutexLock lock(mutex_);
  std::string text = std::move(heard_.texts.front());
  heard_.texts.pop_front();
  return text;
}

bool PusherServer::AwaitSubscription() {
  const int wanted = ++subscriptions_taken_;
  return Await([wanted](const Heard& heard) { return heard.subscriptions >= wanted; });
}

std::string PusherServer::target() {
  base::MutexLock lock(mutex_);
  return heard_.target;
}

int PusherServer::AwaitClose() {
  Await([](const Heard& heard) { return heard.close_code != 0; });
  base::MutexLock lock(mutex_);
  return std::exchange(heard_.close_code, 0);
}

bool PusherServer::AwaitPong() {
  const int wanted = ++pongs_taken_;
  return Await([wanted](const Heard& heard) { return heard.pongs >= wanted; });
}

void PusherServer::Send(const std::string& text) {
  io_.RunAndWait([&] { newest_->Send(text); });
}
void PusherServer::SendPing() {
  io_.RunAndWait([&] { newest_->Ping(); });
}
void PusherServer::SendEvent(const std::string& event, const std::string& channel, const std::string& data) {
  Send(nlohmann::json({{"event", event}, {"channel", channel}, {"data", data}}).dump());
}
void PusherServer::Close(int code) {
  io_.RunAndWait([&] { newest_->Close(code); });
}
void PusherServer::Drop() {
  io_.RunAndWait([&] { newest_->Drop(); });
}
void PusherServer::Freeze() {
  io_.RunAndWait([&] { newest_->Freeze(); });
}

}  // namespace composio::testing
