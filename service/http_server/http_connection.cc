// SPDX-License-Identifier: Apache-2.0
#include "service/http_server/http_connection.h"

#include <array>
#include <limits>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "service/http_server/error_response.h"
#include "service/http_server/request_target.h"
#include "service/http_server/response_head.h"
#include "service/io/listener.h"

namespace composio::http_server {
namespace {

namespace asio = io::asio;
namespace http = boost::beast::http;

constexpr size_t kReadBytes = 4 << 10;
constexpr size_t kBodyReadBytes = 64 << 10;

// Boost's string_view is none of ours.
template <class View>
absl::string_view ToView(const View& view) {
  return absl::string_view(view.data(), view.size());
}

HttpResponse ParseError(const io::ErrorCode& error) {
  if (error == http::error::header_limit) {
    return ErrorResponse(431, "HEADERS_TOO_LARGE",
                         "The request's headers are larger than this server takes. Send fewer or shorter ones.");
  }
  if (error == http::error::body_limit) {
    return ErrorResponse(413, "MESSAGE_TOO_LARGE",
                         "The request's body is larger than this path takes. Send a smaller one.");
  }
  return ErrorResponse(400, "REQUEST_MALFORMED",
                       absl::StrCat("The request is no valid HTTP/1.1 (", error.message(),
                                    "). Send a request line, headers and a body as RFC 9112 says."));
}

}  // namespace

class HttpConnection::Exchange final : public HttpExchange {
 public:
  explicit Exchange(std::shared_ptr<HttpConnection> connection) : connection_(std::move(connection)) {}
  ~Exchange() override {
    if (connection_) {
      Respond(ErrorResponse(500, "INTERNAL_ERROR", "The server did not answer this request. Report it."));
    }
  }

  absl::string_view method() const override {
    if (!connection_) return "";
    const absl::string_view method = ToView(connection_->parser_->get().method_string());
    return method == "HEAD" ? absl::string_view("GET") : method;
  }
  absl::string_view path() const override { return PathOf(Target()); }
  absl::string_view query() const override { return QueryOf(Target()); }
  absl::string_view Header(absl::string_view name) const override {
    if (!connection_) return "";
    return ToView(connection_->parser_->get()[boost::beast::string_view(name.data(), name.size())]);
  }
  std::vector<std::pair<std::string, std::string>> headers() const override {
    std::vector<std::pair<std::string, std::string>> all;
    if (!connection_) return all;
    for (const auto& field : connection_->parser_->get()) {
      all.emplace_back(ToView(field.name_string()), ToView(field.value()));
    }
    return all;
  }
  absl::string_view body() const override {
    return connection_ ? connection_->parser_->get().body() : absl::string_view();
  }
  std::string peer() const override { return connection_ ? io::PeerOf(connection_->socket_.native_handle()) : ""; }

  void Respond(HttpResponse response) override {
    if (auto connection = std::exchange(connection_, nullptr)) connection->Respond(std::move(response));
  }
  void Reset() override {
    if (auto connection = std::exchange(connection_, nullptr)) connection->Abort();
  }
  int Detach() override {
    const int fd = connection_ ? connection_->Detach() : -1;
    if (fd >= 0) connection_ = nullptr;
    return fd;
  }

 private:
  absl::string_view Target() const {
    return connection_ ? OriginForm(ToView(connection_->parser_->get().target())) : absl::string_view();
  }

  std::shared_ptr<HttpConnection> connection_;
};

HttpConnection::HttpConnection(std::shared_ptr<ConnectionHost> host, io::Socket socket, Surfaces surfaces)
    : host_(std::move(host)), surfaces_(surfaces), socket_(std::move(socket)) {
  SetDeadline(host_->options().request_timeout);
}

void HttpConnection::Start() { Read(); }

void HttpConnection::Sweep(base::SteadyTime now) {
  if (now < deadline_ || state_ == State::kHandling) return;
  if (state_ == State::kReading && parser_) {
    return Refuse(ErrorResponse(408, "REQUEST_TIMEOUT", "The request did not arrive in time. Send it again, faster."));
  }
  // A client that does not read would keep the kernel's buffers for minutes more.
  state_ == State::kWriting ? Abort() : Close();
}

void HttpConnection::Drain() {
  if (state_ == State::kReading && !parser_) return Close();
  end_after_ = true;
}

void HttpConnection::Close() {
  if (state_ == State::kClosed) return;
  state_ = State::kClosed;
  io::ErrorCode ignored;
  socket_.close(ignored);
  host_->OnClosed(this);
}

void HttpConnection::Abort() {
  io::ErrorCode ignored;
  socket_.set_option(asio::socket_base::linger(true, 0), ignored);
  Close();
}

int HttpConnection::Detach() {
  // No read is under way while a request is handled: nothing of the new protocol can be lost in one.
  if (state_ != State::kHandling || reading_ || buffer_.size() > 0) return -1;
  io::ErrorCode error;
  const int fd = socket_.release(error);
  if (error) return -1;
  state_ = State::kClosed;
  host_->OnClosed(this);
  return fd;
}

void HttpConnection::Read() {
  reading_ = true;
  const bool in_body = parser_ && parser_->is_header_done();
  socket_.async_read_some(
      buffer_.prepare(in_body ? kBodyReadBytes : kReadBytes),
      [self = shared_from_this()](const io::ErrorCode& error, size_t bytes) { self->OnRead(error, bytes); });
}

void HttpConnection::OnRead(const io::ErrorCode& error, size_t bytes) {
  reading_ = false;
  if (state_ == State::kClosed) return;
  if (error) return Close();
  if (state_ == State::kLingering) return Read();
  buffer_.commit(bytes);
  Pump();
}

// The only caller of Dispatch. Answers that are given at once come back here by the loop and not by recursion.
void HttpConnection::Pump() {
  if (pumping_) return;
  pumping_ = true;
  while (state_ == State::kReading) {
    if (Parse()) {
      Dispatch();
    } else if (parser_ || buffer_.size() == 0) {
      break;  // Else the request was refused and the next one is here already.
    }
  }
  pumping_ = false;
  if (state_ == State::kReading && !reading_) Read();
}

// Whether a request is complete.
bool HttpConnection::Parse() {
  while (buffer_.size() > 0) {
    if (!parser_) {
      // Some old clients end a body with a CRLF that is not part of it (RFC 9112, 2.2).
      const char first = *static_cast<const char*>(buffer_.data().data());
      if (first == '\r' || first == '\n') {
        buffer_.consume(1);
        continue;
      }
      parser_.emplace();
      parser_->header_limit(static_cast<uint32_t>(host_->options().max_header_bytes));
      // Checked by OnHeader, when the route is known; Beast 1.74 takes "no limit" for zero.
      parser_->body_limit(std::numeric_limits<uint64_t>::max());
      SetDeadline(host_->options().request_timeout);
    }
    const bool had_header = parser_->is_header_done();
    io::ErrorCode error;
    const size_t used = parser_->put(buffer_.data(), error);
    buffer_.consume(used);
    if (error == http::error::need_more) return false;
    if (error) {
      Refuse(ParseError(error));
      return false;
    }
    if (!had_header && parser_->is_header_done() && !OnHeader()) return false;
    if (parser_->is_done()) return true;
    if (used == 0) return false;
  }
  return false;
}

// Whether the request goes on; if not it has been answered.
bool HttpConnection::OnHeader() {
  const auto& request = parser_->get();
  const absl::string_view target = OriginForm(ToView(request.target()));
  route_ = host_->routes().Find(PathOf(target), surfaces_);
  if (route_ == nullptr) {
    Refuse(ErrorResponse(404, "RESOURCE_NOT_FOUND", "Nothing is served at this path. Check the address."));
    return false;
  }
  const absl::string_view method = ToView(request.method_string());
  if (!route_->Allows(method)) {
    HttpResponse response =
        ErrorResponse(405, "METHOD_NOT_ALLOWED", absl::StrCat("This path takes ", route_->AllowedMethods(), " only."));
    response.headers.emplace_back("Allow", route_->AllowedMethods());
    Refuse(std::move(response));
    return false;
  }
  const auto length = parser_->content_length();
  if (length && *length > route_->max_body_bytes) {
    Refuse(ErrorResponse(413, "MESSAGE_TOO_LARGE",
                         absl::StrCat("The body is larger than the ", route_->max_body_bytes,
                                      " bytes that this path takes. Send a smaller one.")));
    return false;
  }
  parser_->body_limit(route_->max_body_bytes);  // for chunked bodies
  return Continue();
}

// Answers an Expect header.
bool HttpConnection::Continue() {
  const absl::string_view expect = ToView(parser_->get()[http::field::expect]);
  if (expect.empty() || parser_->is_done() || parser_->get().version() < 11) return true;
  if (!absl::EqualsIgnoreCase(expect, "100-continue")) {
    Refuse(ErrorResponse(417, "EXPECTATION_FAILED", "The only expectation that is met is 100-continue."));
    return false;
  }
  if (buffer_.size() > 0) return true;  // the body is on its way without waiting
  static constexpr char kContinue[] = "HTTP/1.1 100 Continue\r\n\r\n";
  io::ErrorCode error;
  // Everything sent before was taken, so there is room; a client that has none for 25 bytes does not read.
  if (socket_.write_some(asio::buffer(kContinue, sizeof kContinue - 1), error) == sizeof kContinue - 1) return true;
  Close();
  return false;
}

void HttpConnection::Dispatch() {
  state_ = State::kHandling;
  route_->handler(std::make_unique<Exchange>(shared_from_this()));
}

void HttpConnection::Refuse(HttpResponse response) {
  if (!parser_->is_done()) end_after_ = true;
  state_ = State::kHandling;
  Respond(std::move(response));
}

void HttpConnection::Respond(HttpResponse response) {
  if (state_ != State::kHandling) return;
  // keep_alive may be asked of a complete header only.
  if (!end_after_ && (host_->draining() || !parser_->keep_alive())) end_after_ = true;
  body_ = std::move(response.body);
  WriteHead(response);
  if (parser_->get().method() == http::verb::head) body_.clear();
  Write();
}

void HttpConnection::WriteHead(const HttpResponse& response) {
  HeadParams params{host_->DateHeader(), body_.size()};
  if (end_after_) {
    params.after = HeadParams::After::kClose;
  } else if (parser_->get().version() < 11) {
    params.after = HeadParams::After::kKeepAndSaySo;
  }
  WriteResponseHead(response, params, head_);
  if (!MayHaveBody(response.status)) body_.clear();
}

void HttpConnection::Write() {
  state_ = State::kWriting;
  SetDeadline(host_->options().write_timeout);
  std::array<asio::const_buffer, 2> buffers = {asio::buffer(head_), asio::buffer(body_)};
  // Nearly every answer fits into the socket at once: no round through the loop.
  io::ErrorCode error;
  size_t written = socket_.write_some(buffers, error);
  if (error && error != asio::error::would_block) return Close();
  if (error) written = 0;
  if (written == head_.size() + body_.size()) return OnWritten();
  const size_t of_head = std::min(written, head_.size());
  buffers = {asio::buffer(head_) + of_head, asio::buffer(body_) + (written - of_head)};
  asio::async_write(socket_, buffers, [self = shared_from_this()](const io::ErrorCode& failed, size_t) {
    if (self->state_ == State::kClosed) return;
    failed ? self->Close() : self->OnWritten();
  });
}

void HttpConnection::OnWritten() {
  if (end_after_) return Linger();
  parser_.reset();
  body_.clear();
  state_ = State::kReading;
  SetDeadline(host_->options().idle_timeout);
  Pump();
}

// Closing with bytes unread would reset the connection and may take our answer from the client: say that nothing
// follows, and read until the client has ended it too.
void HttpConnection::Linger() {
  state_ = State::kLingering;
  SetDeadline(host_->options().linger_timeout);
  io::ErrorCode error;
  socket_.shutdown(asio::socket_base::shutdown_send, error);
  if (error) return Close();
  buffer_.clear();
  if (!reading_) Read();
}

}  // namespace composio::http_server
