// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside the driver only: Beast is a heavy header.
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/websocket.hpp>
#include <boost/beast/websocket/ssl.hpp>
#include <deque>
#include <memory>
#include <string>
#include <utility>

#include "service/ingest/pusher/websocket.h"
#include "service/io/asio.h"

namespace composio::ingest::realtime {

namespace asio = boost::asio;
namespace beast = boost::beast;
using io::ErrorCode;
using TlsStream = asio::ssl::stream<io::Socket>;

// The websocket part of a connection, over a stream that is connected and, if TLS, has shaken hands. Holds itself while
// an operation is outstanding. On the io thread only.
template <class Stream>
class BeastWebsocket : public std::enable_shared_from_this<BeastWebsocket<Stream>> {
 public:
  BeastWebsocket(Stream stream, size_t max_message_bytes) : stream_(std::move(stream)) {
    stream_.read_message_max(max_message_bytes);
    stream_.text(true);
  }

  void Open(const std::string& host, const std::string& target, const std::string& user_agent,
            pusher::WebsocketObserver* observer) {
    observer_ = observer;
    stream_.set_option(beast::websocket::stream_base::decorator([user_agent](beast::websocket::request_type& request) {
      request.set(beast::http::field::user_agent, user_agent);
    }));
    stream_.control_callback([this](beast::websocket::frame_type kind, beast::string_view) {
      if (observer_ != nullptr && kind != beast::websocket::frame_type::close) observer_->OnControl();
    });
    stream_.async_handshake(answer_, host, target, [self = this->shared_from_this()](const ErrorCode& error) {
      if (self->observer_ == nullptr) return;
      if (error) return self->End(pusher::kCloseAbnormal, self->WhyDeclined(error));
      self->open_ = true;
      self->Read();
      self->observer_->OnOpen();
    });
  }

  void Send(std::string text) {
    if (!open_ || closing_) return;
    outgoing_.push_back(std::move(text));
    MaybeWrite();
  }

  void Close(int code) {
    if (closing_) return;
    closing_ = true;
    close_code_ = code;
    MaybeWrite();
  }

  void Drop() {
    observer_ = nullptr;
    ErrorCode ignored;
    beast::get_lowest_layer(stream_).close(ignored);
  }

 private:
  std::string WhyDeclined(const ErrorCode& error) const {
    if (error != beast::websocket::error::upgrade_declined)
      return "the websocket's handshake failed: " + error.message();
    return "the websocket was declined with HTTP status " + std::to_string(answer_.result_int());
  }

  void Read() {
    stream_.async_read(incoming_, [self = this->shared_from_this()](const ErrorCode& error, size_t) {
      if (self->observer_ == nullptr) return;
      if (error) return self->EndOfReading(error);
      const auto bytes = self->incoming_.cdata();
      if (self->stream_.got_text()) {
        self->observer_->OnText({static_cast<const char*>(bytes.data()), bytes.size()});
      } else {
        self->observer_->OnControl();  // the protocol has no binary frames; it is a sign of life all the same
      }
      self->incoming_.consume(self->incoming_.size());
      if (self->observer_ != nullptr) self->Read();
    });
  }

  void MaybeWrite() {
    if (writing_) return;
    if (outgoing_.empty()) {
      if (closing_) WriteClose();
      return;
    }
    writing_ = true;
    stream_.async_write(asio::buffer(outgoing_.front()),
                        [self = this->shared_from_this()](const ErrorCode& error, size_t) {
                          self->writing_ = false;
                          self->outgoing_.pop_front();
                          // What went wrong is heard of by the read.
                          if (!error && self->observer_ != nullptr) self->MaybeWrite();
                        });
  }

  void WriteClose() {
    writing_ = true;
    stream_.async_close(static_cast<beast::websocket::close_code>(close_code_),
                        [self = this->shared_from_this()](const ErrorCode& error) {
                          if (self->observer_ == nullptr) return;
                          const bool clean = !error || error == beast::websocket::error::closed;
                          self->End(clean ? self->close_code_ : pusher::kCloseAbnormal, error ? error.message() : "");
                        });
  }

  void EndOfReading(const ErrorCode& error) {
    if (closing_ && writing_) return;  // async_close reports
    if (error != beast::websocket::error::closed) return End(pusher::kCloseAbnormal, error.message());
    const auto& reason = stream_.reason();
    // 1005: a close frame without a code.
    const int code = reason.code == beast::websocket::close_code::none ? 1005 : static_cast<int>(reason.code);
    End(code, std::string(reason.reason.data(), reason.reason.size()));
  }

  void End(int code, const std::string& reason) {
    if (observer_ == nullptr) return;
    open_ = false;
    pusher::WebsocketObserver* const observer = std::exchange(observer_, nullptr);
    ErrorCode ignored;
    beast::get_lowest_layer(stream_).close(ignored);
    observer->OnEnd(code, reason);
  }

  beast::websocket::stream<Stream> stream_;
  pusher::WebsocketObserver* observer_ = nullptr;
  beast::websocket::response_type answer_;
  beast::flat_buffer incoming_;
  std::deque<std::string> outgoing_;
  bool open_ = false;
  bool writing_ = false;
  bool closing_ = false;
  int close_code_ = pusher::kCloseNormal;
};

}  // namespace composio::ingest::realtime
