// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/websocket.hpp>
#include <deque>
#include <memory>
#include <string>
#include <utility>

#include "absl/functional/any_invocable.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "sandbox/realtime/realtime_hub.h"
#include "sandbox/realtime/websocket.h"
#include "sandbox/wire/request.h"
#include "service/io/asio.h"

namespace composio::sandbox {

using HandshakeRequest = boost::beast::http::request<boost::beast::http::empty_body>;

// A websocket over `Stream`, a socket or TLS over one. On the io thread; what others ask for is posted there. Kept
// alive by its server and by what is under way on its socket.
template <class Stream>
class WebsocketConnection : public Websocket, public std::enable_shared_from_this<WebsocketConnection<Stream>> {
 public:
  // What a close frame has room for.
  static constexpr size_t kMaxReasonBytes = 120;
  // For a client to take what it is sent before the close, and to answer that.
  static constexpr absl::Duration kCloseTimeout = absl::Seconds(10);
  static constexpr size_t kMaxFrameBytes = 64 << 10;
  // What a client does not read; one that lets more wait is cut.
  static constexpr size_t kMaxWaitingBytes = 16 << 20;

  template <class... Args>
  explicit WebsocketConnection(WebsocketParams params, Args&&... args)
      : params_(std::move(params)), stream_(std::forward<Args>(args)...) {}

  void Send(std::string text) override {
    OnIo([text = std::move(text)](WebsocketConnection& self) mutable { self.Enqueue(std::move(text)); });
  }
  void Close(int code, std::string reason) override {
    OnIo([code, reason = std::move(reason)](WebsocketConnection& self) { self.BeginClose(code, reason); });
  }
  void Freeze() override {
    OnIo([](WebsocketConnection& self) {
      io::ErrorCode ignored;
      self.frozen_ = true;
      self.socket().cancel(ignored);
    });
  }
  void Abort() override {
    io::ErrorCode ignored;
    socket().set_option(io::asio::socket_base::linger(true, 0), ignored);
    End();
  }

 protected:
  boost::beast::websocket::stream<Stream>& stream() { return stream_; }
  io::Socket& socket() { return boost::beast::get_lowest_layer(stream_); }

  // Answers the upgrade request, which must live until then, and starts the conversation.
  void Handshake(std::shared_ptr<HandshakeRequest> request, RealtimeConnect connect) {
    namespace websocket = boost::beast::websocket;
    stream_.set_option(
        websocket::stream_base::timeout{std::chrono::seconds(10), websocket::stream_base::none(), false});
    stream_.read_message_max(kMaxFrameBytes);
    stream_.auto_fragment(false);
    auto& asked = *request;
    stream_.async_accept(asked, [self = this->shared_from_this(), request = std::move(request),
                                 connect = std::move(connect)](const io::ErrorCode& error) {
      if (self->ended_) return;
      if (error) return self->End();
      self->id_ = self->params_.hub.Connected(self, connect);
      self->Read();
    });
  }

  void End() {
    if (std::exchange(ended_, true)) return;
    io::ErrorCode ignored;
    socket().close(ignored);
    if (id_ != 0) params_.hub.Gone(id_);
    params_.on_gone(this);
  }

  bool ended() const { return ended_; }

 private:
  void OnIo(absl::AnyInvocable<void(WebsocketConnection&)> task) {
    params_.io.Post([self = this->shared_from_this(), task = std::move(task)]() mutable {
      if (!self->ended_) task(*self);
    });
  }

  void Read() {
    stream_.async_read(read_, [self = this->shared_from_this()](const io::ErrorCode& error, size_t) {
      if (self->ended_ || self->frozen_) return;
      if (error) return self->End();
      if (self->stream_.got_text()) {
        const auto bytes = self->read_.cdata();
        self->params_.hub.Received(self->id_, absl::string_view(static_cast<const char*>(bytes.data()), bytes.size()));
      }
      self->read_.consume(self->read_.size());
      self->Read();
    });
  }

  void Enqueue(std::string text) {
    if (frozen_ || closing_) return;
    waiting_bytes_ += text.size();
    waiting_.push_back(std::move(text));
    if (waiting_bytes_ > kMaxWaitingBytes) return Abort();
    if (waiting_.size() == 1) Write();
  }

  void Write() {
    stream_.text(true);
    stream_.async_write(io::asio::buffer(waiting_.front()),
                        [self = this->shared_from_this()](const io::ErrorCode& error, size_t) {
                          if (self->ended_ || self->frozen_) return;
                          if (error) return self->End();
                          self->waiting_bytes_ -= self->waiting_.front().size();
                          self->waiting_.pop_front();
                          if (!self->waiting_.empty()) return self->Write();
                          if (self->closing_) self->WriteClose();
                        });
  }

  void BeginClose(int code, const std::string& reason) {
    if (frozen_) return Abort();
    if (std::exchange(closing_, true)) return;
    close_code_ = code;
    close_reason_ = reason;
    params_.io.Start(kCloseTimeout, [weak = this->weak_from_this()] {
      if (auto self = weak.lock(); self && !self->ended_) self->Abort();
    });
    if (waiting_.empty()) WriteClose();
  }

  void WriteClose() {
    if (close_code_ == kReset) return Abort();
    boost::beast::websocket::close_reason reason;
    if (close_code_ != kNoCode) {
      reason.code = static_cast<uint16_t>(close_code_);
      reason.reason = close_reason_.substr(0, kMaxReasonBytes).c_str();
    }
    stream_.async_close(reason, [self = this->shared_from_this()](const io::ErrorCode&) { self->End(); });
  }

  const WebsocketParams params_;
  boost::beast::websocket::stream<Stream> stream_;
  boost::beast::flat_buffer read_;
  std::deque<std::string> waiting_;  // the first one is being written
  size_t waiting_bytes_ = 0;
  RealtimeHub::Id id_ = 0;
  int close_code_ = 0;
  std::string close_reason_;
  bool frozen_ = false;
  bool closing_ = false;
  bool ended_ = false;
};

// What the hub is told of a request by its target.
inline RealtimeConnect ConnectOf(absl::string_view target, std::string peer, bool tls) {
  const size_t mark = target.find('?');
  RealtimeConnect connect{std::string(target.substr(0, mark)), {}, std::move(peer), tls};
  if (mark != absl::string_view::npos) connect.query = ParseQuery(target.substr(mark + 1));
  return connect;
}

}  // namespace composio::sandbox
