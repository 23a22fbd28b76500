// SPDX-License-Identifier: Apache-2.0
#include "service/io/listener.h"

#include <netdb.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstring>

#include "absl/cleanup/cleanup.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "service/base/error.h"
#include "service/base/log.h"
#include "service/io/asio.h"

namespace composio::io {
namespace {

using Acceptor = asio::basic_socket_acceptor<asio::ip::tcp, asio::io_context::executor_type>;

// One connection burst must not keep the connections that are open waiting.
constexpr int kAcceptsPerTurn = 64;
constexpr absl::Duration kPause = absl::Milliseconds(100);

absl::Status Unavailable(const ListenParams& params, int error) {
  std::string message = absl::StrCat("cannot listen on ", params.address, ": ");
  if (error == EADDRINUSE) {
    absl::StrAppend(&message, "another program uses it. Stop that program (`ss -ltnp` shows which it is)");
  } else if (error == EACCES) {
    absl::StrAppend(&message, "this user may not use that port. Take one above 1023");
  } else if (error == EADDRNOTAVAIL) {
    absl::StrAppend(&message, "no interface of this machine has that address. Use one that has, or 127.0.0.1");
  } else {
    absl::StrAppend(&message, std::strerror(error));
  }
  absl::StrAppend(&message, params.setting.empty() ? ", or choose another address" : ", or set another address with ",
                  params.setting);
  return base::Error(absl::StatusCode::kUnavailable, base::ErrorReason::ERROR_REASON_ADDRESS_UNAVAILABLE, message);
}

std::string ToText(const sockaddr* address, socklen_t size) {
  char host[NI_MAXHOST], port[NI_MAXSERV];
  if (getnameinfo(address, size, host, sizeof host, port, sizeof port, NI_NUMERICHOST | NI_NUMERICSERV) != 0) return "";
  return address->sa_family == AF_INET6 ? absl::StrCat("[", host, "]:", port) : absl::StrCat(host, ":", port);
}

// IPv4 where there is a choice: "localhost" then means what people type into clients.
const addrinfo& Preferred(const addrinfo* list) {
  for (const addrinfo* info = list; info != nullptr; info = info->ai_next) {
    if (info->ai_family == AF_INET) return *info;
  }
  return *list;
}

// The listening descriptor, or -1 with errno set.
int OpenSocket(const addrinfo& info) {
  const int fd = socket(info.ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (fd < 0) return -1;
  const int one = 1;
  setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
  // Accepted sockets inherit it. gRPC sets it only on listeners of its own; without it answers stall for 40 ms.
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
  if (bind(fd, info.ai_addr, info.ai_addrlen) == 0 && listen(fd, 1024) == 0) return fd;
  const int error = errno;
  close(fd);
  errno = error;
  return -1;
}

}  // namespace

struct Listener::Impl : std::enable_shared_from_this<Listener::Impl> {
  Impl(IoThread& io, ListenParams params) : io(io), acceptor(ContextOf(io)), params(std::move(params)) {}

  void Wait() {
    acceptor.async_wait(Acceptor::wait_read, [self = shared_from_this()](const ErrorCode& error) {
      if (!error) self->Accept();
    });
  }

  void Accept() {
    for (int i = 0; i < kAcceptsPerTurn && acceptor.is_open(); ++i) {
      const int fd = accept4(acceptor.native_handle(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
      if (fd >= 0) {
        params.on_accept(fd);
      } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
        break;
      } else if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) {
        return Pause(errno);
      }  // Else the peer went away before it was accepted: the next one.
    }
    if (acceptor.is_open()) Wait();
  }

  void Pause(int error) {
    base::LogWarning("cannot accept connections for a moment: ", std::strerror(error));
    pause = io.Start(kPause, [self = shared_from_this()] {
      if (self->acceptor.is_open()) self->Wait();
    });
  }

  IoThread& io;
  Acceptor acceptor;
  const ListenParams params;
  base::Timers::Id pause = 0;
};

absl::StatusOr<std::unique_ptr<Listener>> Listener::Open(IoThread& io, ListenParams params) {
  std::string host;
  int port = 0;
  if (!SplitHostPort(params.address, &host, &port)) {
    return base::InvalidField("address",
                              absl::StrCat("\"", params.address, "\" is not host:port, as 127.0.0.1:50051 is"));
  }
  addrinfo hints{}, *found = nullptr;
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV;
  const int problem = getaddrinfo(host.empty() ? nullptr : host.c_str(), absl::StrCat(port).c_str(), &hints, &found);
  if (problem != 0) {
    return base::InvalidField(
        "address", absl::StrCat("the host of \"", params.address, "\" cannot be found: ", gai_strerror(problem)));
  }
  absl::Cleanup free_found = [found] { freeaddrinfo(found); };
  const addrinfo& info = Preferred(found);
  const int fd = OpenSocket(info);
  if (fd < 0) return Unavailable(params, errno);

  sockaddr_storage bound{};
  socklen_t size = sizeof bound;
  getsockname(fd, reinterpret_cast<sockaddr*>(&bound), &size);
  const std::string text = ToText(reinterpret_cast<sockaddr*>(&bound), size);
  SplitHostPort(text, &host, &port);
  auto impl = std::make_shared<Impl>(io, std::move(params));
  impl->acceptor.assign(info.ai_family == AF_INET6 ? asio::ip::tcp::v6() : asio::ip::tcp::v4(), fd);
  io.Post([impl] {
    if (impl->acceptor.is_open()) impl->Wait();
  });
  return std::unique_ptr<Listener>(new Listener(std::move(impl), text, port));
}

Listener::Listener(std::shared_ptr<Impl> impl, std::string address, int port)
    : impl_(std::move(impl)), address_(std::move(address)), port_(port) {}

Listener::~Listener() { Close(); }

int Listener::fd() const { return impl_->acceptor.native_handle(); }

void Listener::Close() {
  impl_->io.RunAndWait([this] {
    impl_->io.Cancel(std::exchange(impl_->pause, 0));
    ErrorCode ignored;
    impl_->acceptor.close(ignored);
  });
}

bool SplitHostPort(absl::string_view address, std::string* host, int* port) {
  const size_t colon = address.rfind(':');
  if (colon == absl::string_view::npos) return false;
  absl::string_view name = address.substr(0, colon), digits = address.substr(colon + 1);
  if (!name.empty() && name.front() == '[') {
    if (name.back() != ']') return false;
    name = name.substr(1, name.size() - 2);
  } else if (name.find(':') != absl::string_view::npos) {
    return false;
  }
  if (digits.empty() || digits.size() > 5 || digits.find_first_not_of("0123456789") != absl::string_view::npos) {
    return false;
  }
  *host = std::string(name);
  return absl::SimpleAtoi(digits, port) && *port <= 65535;
}

std::string PeerOf(int fd) {
  sockaddr_storage peer{};
  socklen_t size = sizeof peer;
  if (getpeername(fd, reinterpret_cast<sockaddr*>(&peer), &size) != 0) return "";
  return ToText(reinterpret_cast<sockaddr*>(&peer), size);
}

}  // namespace composio::io
