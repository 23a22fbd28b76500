// SPDX-License-Identifier: Apache-2.0
#include "service/front/front.h"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <list>
#include <utility>
#include <vector>

#include "service/base/clock.h"
#include "service/base/log.h"
#include "service/front/first_bytes.h"
#include "service/front/handed_over.h"
#include "service/io/asio.h"
#include "service/io/listener.h"

namespace composio::front {
namespace {

// Strangers decide how often this happens.
constexpr absl::Duration kTlsLogInterval = absl::Seconds(10);

void WakeFrom(int fd, int bytes) { setsockopt(fd, SOL_SOCKET, SO_RCVLOWAT, &bytes, sizeof bytes); }

// Whether the peer has ended its half: it will not send what is missing.
bool PeerHasEnded(int fd) {
  pollfd poller{fd, POLLRDHUP, 0};
  return poll(&poller, 1, 0) != 0;
}

}  // namespace

// One connection of which it is not known yet what it speaks.
struct Undecided {
  Undecided(io::IoThread& io, FrontListener listener, int listener_fd)
      : socket(io::ContextOf(io)), listener(std::move(listener)), listener_fd(listener_fd) {}

  io::Socket socket;
  const FrontListener listener;
  const int listener_fd;
  base::SteadyTime deadline;
  bool waits_for_all = false;
};

class Front::Impl final : public std::enable_shared_from_this<Front::Impl> {
 public:
  Impl(io::IoThread& io, FrontHandlers handlers, metrics::Registry& metrics, FrontOptions options)
      : io_(io), handlers_(std::move(handlers)), options_(options), counters_(metrics) {}

  absl::StatusOr<int> Listen(FrontListener wanted) {
    io::ListenParams params;
    params.address = wanted.address;
    params.setting = wanted.setting;
    // The listener's own descriptor is known only after it was opened; nothing is accepted before `fd` is set.
    auto listener_fd = std::make_shared<int>(-1);
    params.on_accept = [self = shared_from_this(), wanted, listener_fd](int fd) {
      self->OnAccept(fd, wanted, *listener_fd);
    };
    absl::StatusOr<int> port;
    io_.RunAndWait([&] {
      auto listener = io::Listener::Open(io_, std::move(params));
      if (!listener.ok()) {
        port = listener.status();
        return;
      }
      *listener_fd = (*listener)->fd();
      port = (*listener)->port();
      listeners_.push_back(*std::move(listener));
    });
    return port;
  }

  void Close() {
    io_.RunAndWait([this] {
      listeners_.clear();
      undecided_.clear();
      io_.Cancel(std::exchange(sweep_, 0));
    });
  }

 private:
  using Iterator = std::list<std::shared_ptr<Undecided>>::iterator;

  struct Counters {
    explicit Counters(metrics::Registry& registry)
        : grpc(Get(registry, "grpc")),
          http(Get(registry, "http")),
          tls(Get(registry, "tls_refused")),
          grpc_refused(Get(registry, "grpc_refused")),
          undecided(Get(registry, "undecided")) {}
    static metrics::Counter& Get(metrics::Registry& registry, const char* kind) {
      return registry.GetCounter("composio_gateway_connections_total",
                                 "Connections accepted, by what they turned out to speak or why they were closed.",
                                 {{"kind", kind}});
    }
    metrics::Counter &grpc, &http, &tls, &grpc_refused, &undecided;
  };

  void OnAccept(int fd, const FrontListener& listener, int listener_fd) {
    auto connection = std::make_shared<Undecided>(io_, listener, listener_fd);
    io::ErrorCode error;
    connection->socket.assign(io::asio::ip::tcp::v4(), fd, error);
    if (error) {
      close(fd);
      return;
    }
    if (undecided_.size() >= options_.max_undecided) {
      counters_.undecided.Add();
      undecided_.pop_front();
    }
    connection->deadline = base::SystemClock().SteadyNow() + absl::ToChronoNanoseconds(options_.undecided_timeout);
    undecided_.push_back(std::move(connection));
    if (sweep_ == 0) StartSweep();
    Wait(std::prev(undecided_.end()));
  }

  void Wait(Iterator at) {
    // By weak pointer: a connection that is taken from the list is closed at once, whatever is under way.
    (*at)->socket.async_wait(io::Socket::wait_read, [self = shared_from_this(), at,
                                                     weak = std::weak_ptr<Undecided>(*at)](const io::ErrorCode& error) {
      if (!error && !weak.expired()) self->Look(at);
    });
  }

  void Look(Iterator at) {
    Undecided& connection = **at;
    const int fd = connection.socket.native_handle();
    char bytes[kDecidingBytes];
    const ssize_t seen = recv(fd, bytes, sizeof bytes, MSG_PEEK | MSG_DONTWAIT);
    if (seen < 0 && (errno == EAGAIN || errno == EINTR)) return Wait(at);
    const Protocol protocol = seen <= 0 ? Protocol::kUndecided : Classify({bytes, static_cast<size_t>(seen)});
    if (protocol != Protocol::kUndecided) return Decide(at, protocol);
    if (seen <= 0 || PeerHasEnded(fd)) {
      counters_.undecided.Add();
      undecided_.erase(at);
      return;
    }
    // What was peeked at stays readable: without this the wait would end at once, again and again.
    if (!std::exchange(connection.waits_for_all, true)) WakeFrom(fd, kDecidingBytes);
    Wait(at);
  }

  void Decide(Iterator at, Protocol protocol) {
    const std::shared_ptr<Undecided> connection = std::move(*at);
    undecided_.erase(at);
    if (protocol == Protocol::kTls) return RefuseTls();
    const bool grpc = protocol == Protocol::kHttp2;
    if (grpc && (!connection->listener.serve_grpc || !grpc_.HasRoom(options_.max_grpc_connections))) {
      return counters_.grpc_refused.Add();
    }
    const int fd = connection->socket.release();
    if (connection->waits_for_all) WakeFrom(fd, 1);
    if (grpc) {
      counters_.grpc.Add();
      grpc_.Add(fd);
      handlers_.on_grpc(fd, connection->listener_fd);
    } else {
      counters_.http.Add();
      handlers_.on_http(fd, connection->listener.http_surfaces);
    }
  }

  // The connection closes as its last reference goes.
  void RefuseTls() {
    counters_.tls.Add();
    const base::SteadyTime now = base::SystemClock().SteadyNow();
    if (now < next_tls_log_) return;
    next_tls_log_ = now + absl::ToChronoNanoseconds(kTlsLogInterval);
    base::LogWarning(
        "a client began a TLS handshake, which this port does not speak: use http:// or grpcurl -plaintext");
  }

  // Runs only while there are undecided connections.
  void StartSweep() {
    sweep_ = io_.Start(options_.sweep_interval, [self = shared_from_this()] {
      self->sweep_ = 0;
      const base::SteadyTime now = base::SystemClock().SteadyNow();
      // Oldest first, so the first that may stay ends it.
      while (!self->undecided_.empty() && self->undecided_.front()->deadline <= now) {
        self->counters_.undecided.Add();
        self->undecided_.pop_front();
      }
      if (!self->undecided_.empty()) self->StartSweep();
    });
  }

  io::IoThread& io_;
  const FrontHandlers handlers_;
  const FrontOptions options_;
  Counters counters_;
  std::vector<std::unique_ptr<io::Listener>> listeners_;
  std::list<std::shared_ptr<Undecided>> undecided_;  // oldest first
  HandedOver grpc_;
  base::Timers::Id sweep_ = 0;
  base::SteadyTime next_tls_log_;
};

Front::Front(io::IoThread& io, FrontHandlers handlers, metrics::Registry& metrics, FrontOptions options)
    : impl_(std::make_shared<Impl>(io, std::move(handlers), metrics, options)) {}

Front::~Front() { Close(); }

absl::StatusOr<int> Front::Listen(FrontListener listener) { return impl_->Listen(std::move(listener)); }

void Front::Close() { impl_->Close(); }

}  // namespace composio::front
