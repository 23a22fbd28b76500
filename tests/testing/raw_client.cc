// SPDX-License-Identifier: Apache-2.0
#include "tests/testing/raw_client.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"

namespace composio::testing {
namespace {

size_t ContentLength(absl::string_view head) {
  for (absl::string_view line : absl::StrSplit(head, "\r\n")) {
    size_t length = 0;
    const bool is_length = absl::StartsWithIgnoreCase(line, "content-length:");
    if (is_length && absl::SimpleAtoi(line.substr(15), &length)) return length;
  }
  return 0;
}

}  // namespace

RawClient::RawClient(int port) : fd_(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<uint16_t>(port));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  const int one = 1;
  setsockopt(fd_, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
  const timeval limit{10, 0};
  setsockopt(fd_, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
  setsockopt(fd_, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
  if (connect(fd_, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) close(std::exchange(fd_, -1));
}

RawClient::~RawClient() {
  if (fd_ >= 0) close(fd_);
}

RawClient::RawClient(RawClient&& other) noexcept
    : fd_(std::exchange(other.fd_, -1)), reset_(other.reset_), buffer_(std::move(other.buffer_)) {}

bool RawClient::Send(absl::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t sent = send(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    bytes.remove_prefix(static_cast<size_t>(sent));
  }
  return true;
}

bool RawClient::SendByteByByte(absl::string_view bytes) {
  for (size_t i = 0; i < bytes.size(); ++i) {
    if (!Send(bytes.substr(i, 1))) return false;
  }
  return true;
}

void RawClient::ShutdownSend() { shutdown(fd_, SHUT_WR); }

bool RawClient::Fill() {
  char bytes[16 << 10];
  const ssize_t got = recv(fd_, bytes, sizeof bytes, 0);
  if (got < 0 && errno == ECONNRESET) reset_ = true;
  if (got <= 0) return false;
  buffer_.append(bytes, static_cast<size_t>(got));
  return true;
}

std::string RawClient::ReadResponse(bool head_only) {
  size_t end;
  while ((end = buffer_.find("\r\n\r\n")) == std::string::npos) {
    if (!Fill()) return std::exchange(buffer_, "");
  }
  size_t size = end + 4;
  if (!head_only) size += ContentLength(absl::string_view(buffer_).substr(0, end));
  while (buffer_.size() < size && Fill()) {
  }
  std::string response = buffer_.substr(0, size);
  buffer_.erase(0, response.size());
  return response;
}

std::string RawClient::ReadToEnd() {
  while (Fill()) {
  }
  return std::exchange(buffer_, "");
}

bool RawClient::EndedByServer() {
  char byte;
  const ssize_t got = recv(fd_, &byte, 1, 0);
  if (got < 0 && errno == ECONNRESET) reset_ = true;
  return got == 0 || reset_;
}

int StatusOf(absl::string_view response) {
  int status = 0;
  if (!absl::ConsumePrefix(&response, "HTTP/1.1 ")) return 0;
  return absl::SimpleAtoi(response.substr(0, 3), &status) ? status : 0;
}

std::string BodyOf(absl::string_view response) {
  const size_t end = response.find("\r\n\r\n");
  return end == absl::string_view::npos ? "" : std::string(response.substr(end + 4));
}

}  // namespace composio::testing
