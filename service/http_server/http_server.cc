// SPDX-License-Identifier: Apache-2.0
#include "service/http_server/http_server.h"

#include <sys/socket.h>
#include <unistd.h>

#include <ctime>
#include <future>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/str_cat.h"
#include "service/base/log.h"
#include "service/http_server/error_response.h"
#include "service/http_server/http_connection.h"

namespace composio::http_server {
namespace {

using Clock = std::chrono::steady_clock;

// Best effort: what the client has sent is taken first, else closing would reset the connection before it reads.
void RefuseForLoad(int fd) {
  char scratch[16 << 10];
  (void)!recv(fd, scratch, sizeof scratch, MSG_DONTWAIT);
  const HttpResponse response =
      ErrorResponse(503, "TOO_MANY_CONNECTIONS", "This server has as many connections as it takes. Try again.");
  const std::string text = absl::StrCat(
      "HTTP/1.1 503 Service Unavailable\r\nContent-Type: application/json\r\nRetry-After: 1\r\nConnection: "
      "close\r\nContent-Length: ",
      response.body.size(), "\r\n\r\n", response.body);
  (void)!send(fd, text.data(), text.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
  close(fd);
}

}  // namespace

struct HttpServer::State final : ConnectionHost, std::enable_shared_from_this<HttpServer::State> {
  State(io::IoThread& io, RouteTable routes, HttpServerOptions options)
      : io(io), table(std::move(routes)), limits(options) {}

  const HttpServerOptions& options() const override { return limits; }
  const RouteTable& routes() const override { return table; }
  base::SteadyTime now() const override { return swept; }
  bool draining() const override { return closing; }

  absl::string_view DateHeader() override {
    const time_t second = time(nullptr);
    if (second != date_second) {
      date_second = second;
      tm parts;
      char text[64];
      const size_t size = strftime(text, sizeof text, "Date: %a, %d %b %Y %H:%M:%S GMT\r\n", gmtime_r(&second, &parts));
      date.assign(text, size);
    }
    return date;
  }

  void OnClosed(HttpConnection* connection) override {
    open.erase(connection);
    if (closing && open.empty() && all_closed) std::exchange(all_closed, nullptr)();
  }

  void Adopt(int fd, Surfaces surfaces) {
    if (closing) {
      close(fd);
      return;
    }
    if (open.size() >= limits.max_connections) return RefuseForLoad(fd);
    if (open.empty()) {
      swept = Clock::now();
      Sweep();
    }
    io::Socket socket(io::ContextOf(io));
    io::ErrorCode error;
    socket.assign(io::asio::ip::tcp::v4(), fd, error);
    if (!error) socket.non_blocking(true, error);
    if (error) {
      base::LogWarning("cannot take a connection over: ", error.message());
      if (!socket.is_open()) close(fd);
      return;
    }
    auto connection = std::make_shared<HttpConnection>(shared_from_this(), std::move(socket), surfaces);
    open.emplace(connection.get(), connection);
    connection->Start();
  }

  // Runs only while there are connections: an idle server costs nothing.
  void Sweep() {
    io.Cancel(sweep);
    sweep = io.Start(limits.sweep_interval, [self = shared_from_this()] {
      self->sweep = 0;
      self->swept = Clock::now();
      for (const auto& connection : self->Connections()) connection->Sweep(self->swept);
      if (!self->open.empty()) self->Sweep();
    });
  }

  // A copy: connections leave the table while it is walked.
  std::vector<std::shared_ptr<HttpConnection>> Connections() const {
    std::vector<std::shared_ptr<HttpConnection>> all;
    all.reserve(open.size());
    for (const auto& entry : open) all.push_back(entry.second);
    return all;
  }

  void Cut() {
    for (const auto& connection : Connections()) connection->Close();
    io.Cancel(std::exchange(sweep, 0));
    io.Cancel(std::exchange(close_timer, 0));
  }

  // `done` is called when no connection is left.
  void BeginClose(std::function<void()> done) {
    closing = true;
    for (const auto& connection : Connections()) connection->Drain();
    if (open.empty()) return done();
    all_closed = std::move(done);
    close_timer = io.Start(limits.close_timeout, [self = shared_from_this()] { self->Cut(); });
  }

  io::IoThread& io;
  const RouteTable table;
  const HttpServerOptions limits;
  absl::flat_hash_map<HttpConnection*, std::shared_ptr<HttpConnection>> open;
  base::SteadyTime swept;
  base::Timers::Id sweep = 0;
  base::Timers::Id close_timer = 0;
  time_t date_second = 0;
  std::string date;
  bool closing = false;
  std::function<void()> all_closed;
};

HttpServer::HttpServer(io::IoThread& io, RouteTable routes, HttpServerOptions options)
    : state_(std::make_shared<State>(io, std::move(routes), options)) {}

HttpServer::~HttpServer() { Close(); }

absl::StatusOr<int> HttpServer::Listen(std::string address, Surfaces surfaces) {
  io::ListenParams params;
  params.address = std::move(address);
  params.on_accept = [state = state_, surfaces](int fd) { state->Adopt(fd, surfaces); };
  auto listener = io::Listener::Open(state_->io, std::move(params));
  if (!listener.ok()) return listener.status();
  listeners_.push_back(*std::move(listener));
  return listeners_.back()->port();
}

void HttpServer::Adopt(int fd, Surfaces surfaces) { state_->Adopt(fd, surfaces); }

void HttpServer::Close() {
  for (auto& listener : listeners_) listener->Close();
  if (!state_->io.InThread()) {
    auto done = std::make_shared<std::promise<void>>();
    state_->io.RunAndWait([&] { state_->BeginClose([done] { done->set_value(); }); });
    done->get_future().wait();
  }
  state_->io.RunAndWait([this] {
    state_->closing = true;
    state_->Cut();
  });
}

size_t HttpServer::connections() const { return state_->open.size(); }

}  // namespace composio::http_server
