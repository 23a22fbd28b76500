// SPDX-License-Identifier: Apache-2.0
#include "tests/testing/http2_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <cstdint>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"

namespace composio::testing {
namespace {

enum FrameType : uint8_t { kData = 0, kHeaders = 1, kSettings = 4, kPing = 6 };
constexpr uint8_t kEndStream = 1, kAck = 1, kEndHeaders = 4;
constexpr size_t kPrefaceSize = 24;
constexpr size_t kFrameHeader = 9;

std::string Frame(FrameType type, uint8_t flags, uint32_t stream, absl::string_view payload) {
  std::string frame;
  for (int shift : {16, 8, 0}) frame.push_back(static_cast<char>(payload.size() >> shift));
  frame.push_back(static_cast<char>(type));
  frame.push_back(static_cast<char>(flags));
  for (int shift : {24, 16, 8, 0}) frame.push_back(static_cast<char>(stream >> shift));
  absl::StrAppend(&frame, payload);
  return frame;
}

uint32_t Number(absl::string_view bytes) {
  uint32_t number = 0;
  for (unsigned char c : bytes) number = number << 8 | c;
  return number;
}

int SelectH2(SSL*, const unsigned char** out, unsigned char* length, const unsigned char* in, unsigned int in_length,
             void*) {
  static const unsigned char kH2[] = {2, 'h', '2'};
  const int result = SSL_select_next_proto(const_cast<unsigned char**>(out), length, kH2, sizeof kH2, in, in_length);
  return result == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_ALERT_FATAL;
}

// One connection's side of the conversation.
class Conversation {
 public:
  Conversation(SSL* ssl, int batch) : ssl_(ssl), batch_(static_cast<size_t>(batch)) {}

  void Run() {
    Send(Frame(kSettings, 0, 0, ""));
    if (!Need(kPrefaceSize)) return;
    in_.erase(0, kPrefaceSize);
    while (Need(kFrameHeader)) {
      const size_t length = Number(absl::string_view(in_).substr(0, 3));
      if (!Need(kFrameHeader + length)) return;
      Take(static_cast<uint8_t>(in_[3]), static_cast<uint8_t>(in_[4]), Number(absl::string_view(in_).substr(5, 4)),
           absl::string_view(in_).substr(kFrameHeader, length));
      in_.erase(0, kFrameHeader + length);
    }
  }

 private:
  void Take(uint8_t type, uint8_t flags, uint32_t stream, absl::string_view payload) {
    if (type == kSettings && (flags & kAck) == 0) Send(Frame(kSettings, kAck, 0, ""));
    if (type == kPing && (flags & kAck) == 0) Send(Frame(kPing, kAck, 0, payload));
    if (type != kHeaders) return;
    waiting_.push_back(stream);
    if (waiting_.size() < batch_) return;
    for (uint32_t id : waiting_) {
      Send(Frame(kHeaders, kEndHeaders, id, "\x88"));  // ":status: 200", from HPACK's static table
      Send(Frame(kData, kEndStream, id, "h2"));
    }
    waiting_.clear();
  }
  bool Need(size_t size) {
    char buffer[16384];
    while (in_.size() < size) {
      const int n = SSL_read(ssl_, buffer, sizeof buffer);
      if (n <= 0) return false;
      in_.append(buffer, static_cast<size_t>(n));
    }
    return true;
  }
  void Send(const std::string& frame) { SSL_write(ssl_, frame.data(), static_cast<int>(frame.size())); }

  SSL* const ssl_;
  const size_t batch_;
  std::string in_;
  std::vector<uint32_t> waiting_;
};

}  // namespace

Http2Server::Http2Server(const std::string& certificate_file, const std::string& key_file, int batch)
    : certificate_file_(certificate_file), key_file_(key_file), batch_(batch) {
  signal(SIGPIPE, SIG_IGN);  // OpenSSL writes without MSG_NOSIGNAL
  listener_ = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t length = sizeof address;
  bind(listener_, reinterpret_cast<sockaddr*>(&address), length);
  listen(listener_, 16);
  getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &length);
  port_ = ntohs(address.sin_port);
  thread_ = std::thread([this] { Run(); });
}

Http2Server::~Http2Server() {
  shutdown(listener_, SHUT_RDWR);
  if (const int fd = current_; fd >= 0) shutdown(fd, SHUT_RDWR);
  thread_.join();
  close(listener_);
}

std::string Http2Server::url() const { return absl::StrCat("https://127.0.0.1:", port_, "/"); }

void Http2Server::Run() {
  for (int fd; (fd = accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC)) >= 0;) {
    ++connections_;
    current_ = fd;
    Serve(fd);
    current_ = -1;
    close(fd);
  }
}

void Http2Server::Serve(int fd) {
  SSL_CTX* context = SSL_CTX_new(TLS_server_method());
  SSL_CTX_use_certificate_file(context, certificate_file_.c_str(), SSL_FILETYPE_PEM);
  SSL_CTX_use_PrivateKey_file(context, key_file_.c_str(), SSL_FILETYPE_PEM);
  SSL_CTX_set_alpn_select_cb(context, SelectH2, nullptr);
  SSL* ssl = SSL_new(context);
  SSL_set_fd(ssl, fd);
  if (SSL_accept(ssl) == 1) Conversation(ssl, batch_).Run();
  SSL_free(ssl);
  SSL_CTX_free(context);
}

}  // namespace composio::testing
