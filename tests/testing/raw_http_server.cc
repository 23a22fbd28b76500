// SPDX-License-Identifier: Apache-2.0
#include "tests/testing/raw_http_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"

namespace composio::testing {

std::string RawRequest::Header(absl::string_view name) const {
  for (absl::string_view line : absl::StrSplit(head, "\r\n")) {
    if (line.size() > name.size() && line[name.size()] == ':' && absl::StartsWithIgnoreCase(line, name)) {
      return std::string(absl::StripAsciiWhitespace(line.substr(name.size() + 1)));
    }
  }
  return "";
}

RawReply RawReply::Ok(absl::string_view body, absl::string_view headers) {
  return {absl::StrCat("HTTP/1.1 200 OK\r\nContent-Length: ", body.size(), "\r\n", headers, "\r\n", body), Then::kKeep};
}

// One accepted socket, plain or TLS.
class RawHttpServer::Connection {
 public:
  Connection(int fd, SSL_CTX* tls) : fd_(fd) {
    if (tls == nullptr) return;
    ssl_ = SSL_new(tls);
    SSL_set_fd(ssl_, fd);
    good_ = SSL_accept(ssl_) == 1;
  }
  ~Connection() { SSL_free(ssl_); }

  bool good() const { return good_; }
  // Appends what comes next; false at the end.
  bool Read(std::string& to) {
    char buffer[16384];
    const ssize_t n = ssl_ != nullptr ? SSL_read(ssl_, buffer, sizeof buffer) : recv(fd_, buffer, sizeof buffer, 0);
    if (n > 0) to.append(buffer, static_cast<size_t>(n));
    return n > 0;
  }
  void Write(absl::string_view bytes) {
    while (!bytes.empty()) {
      const ssize_t n = ssl_ != nullptr ? SSL_write(ssl_, bytes.data(), static_cast<int>(bytes.size()))
                                        : send(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (n <= 0) return;
      bytes.remove_prefix(static_cast<size_t>(n));
    }
  }

 private:
  const int fd_;
  SSL* ssl_ = nullptr;
  bool good_ = true;
};

RawHttpServer::RawHttpServer(Handler handler, const std::string& certificate_file, const std::string& key_file)
    : handler_(std::move(handler)) {
  if (!certificate_file.empty()) {
    signal(SIGPIPE, SIG_IGN);  // OpenSSL writes without MSG_NOSIGNAL
    tls_ = SSL_CTX_new(TLS_server_method());
    SSL_CTX_use_certificate_file(tls_, certificate_file.c_str(), SSL_FILETYPE_PEM);
    SSL_CTX_use_PrivateKey_file(tls_, key_file.c_str(), SSL_FILETYPE_PEM);
  }
  listener_ = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t length = sizeof address;
  bind(listener_, reinterpret_cast<sockaddr*>(&address), length);
  listen(listener_, 256);
  getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &length);
  port_ = ntohs(address.sin_port);
  acceptor_ = std::thread([this] { Accept(); });
}

RawHttpServer::~RawHttpServer() {
  shutdown(listener_, SHUT_RDWR);
  acceptor_.join();
  close(listener_);
  std::vector<std::thread> threads;
  {
    base::MutexLock lock(mutex_);
    for (int fd : open_) shutdown(fd, SHUT_RDWR);
    threads.swap(threads_);
  }
  for (std::thread& thread : threads) thread.join();
  SSL_CTX_free(tls_);
}

std::string RawHttpServer::url() const {
  return absl::StrCat(tls_ != nullptr ? "https" : "http", "://127.0.0.1:", port_);
}

void RawHttpServer::Accept() {
  for (int fd; (fd = accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC)) >= 0;) {
    const int number = connections_++;
    base::MutexLock lock(mutex_);
    open_.push_back(fd);
    threads_.emplace_back([this, number, fd] { Serve(number, fd); });
  }
}

void RawHttpServer::Serve(int number, int fd) {
  RawReply::Then then = RawReply::Then::kKeep;
  {
    Connection connection(fd, tls_);
    std::string in;
    while (connection.good() && then == RawReply::Then::kKeep) {
      size_t end;
      while ((end = in.find("\r\n\r\n")) == std::string::npos && connection.Read(in)) {
      }
      if (end == std::string::npos) break;
      RawRequest request{number, in.substr(0, end + 2), ""};
      in.erase(0, end + 4);
      size_t length = 0;
      if (!absl::SimpleAtoi(request.Header("content-length"), &length)) length = 0;
      while (in.size() < length && connection.Read(in)) {
      }
      request.body = in.substr(0, length);
      in.erase(0, length);
      RawReply reply = handler_(request);
      connection.Write(reply.bytes);
      then = reply.then;
      while (then == RawReply::Then::kHang && connection.Read(in)) {
      }
    }
    if (then == RawReply::Then::kReset) {
      const linger reset{1, 0};
      setsockopt(fd, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    }
  }
  base::MutexLock lock(mutex_);
  open_.erase(std::find(open_.begin(), open_.end(), fd));
  close(fd);
  ++closed_;
}

}  // namespace composio::testing
