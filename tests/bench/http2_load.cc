// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/http2_load.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstring>

namespace composio::bench {
namespace {

enum FrameType : uint8_t { kData = 0, kHeaders = 1, kRstStream = 3, kSettings = 4, kPing = 6, kWindowUpdate = 8 };
constexpr uint8_t kEndStream = 1, kAck = 1, kEndHeaders = 4;
constexpr size_t kFrameHead = 9;
constexpr size_t kBuffer = 256 << 10;
constexpr uint32_t kWindow = 0x7fffffff;
constexpr uint32_t kFirstWindow = 65535;
constexpr uint32_t kCreditEvery = 1 << 28;

std::string Number(uint32_t number) {
  const uint32_t network = htonl(number);
  return std::string(reinterpret_cast<const char*>(&network), sizeof network);
}

std::string Frame(FrameType type, uint8_t flags, uint32_t stream, const std::string& payload) {
  std::string frame = Number(static_cast<uint32_t>(payload.size())).substr(1);
  frame += static_cast<char>(type);
  frame += static_cast<char>(flags);
  return frame + Number(stream) + payload;
}

uint32_t ReadNumber(const uint8_t* bytes) {
  uint32_t network;
  std::memcpy(&network, bytes, sizeof network);
  return ntohl(network);
}

std::string Literal(const std::string& text) {
  return static_cast<char>(text.size()) + text;  // of less than 127 bytes, not Huffman coded
}

// Every field that gRPC asks for, without the dynamic table.
std::string HeaderBlock(const std::string& method) {
  using std::string_literals::operator""s;
  return "\x83\x86"s +                                                 // :method POST, :scheme http
         "\x04"s + Literal(method) + "\x01"s + Literal("localhost") +  // :path, :authority
         "\x0f\x10"s + Literal("application/grpc") +                   // content-type
         "\x00"s + Literal("te") + Literal("trailers");
}

int Connect(int port) {
  const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons(static_cast<uint16_t>(port));
  connect(fd, reinterpret_cast<sockaddr*>(&address), sizeof address);
  const int one = 1;
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
  return fd;
}

}  // namespace

struct Http2Load::Connection {
  // Where the next byte of a stream's data belongs.
  struct Stream {
    size_t left = 0;         // of the message
    size_t length = 0;       // of the message
    size_t prefix_size = 0;  // bytes of `prefix` that are there
    uint8_t prefix[5];
  };

  void Send(const std::string& bytes) { static_cast<void>(send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL)); }

  int fd = -1;
  uint32_t uncredited = 0;
  std::vector<Stream> streams;  // stream n is at (n - 1) / 2
  std::vector<uint8_t> buffer = std::vector<uint8_t>(kBuffer);
  size_t held = 0;  // bytes of a frame that is not complete
};

Http2Load::Http2Load(int port, int connections, size_t event_bytes)
    : least_event_bytes_(event_bytes), epoll_(epoll_create1(EPOLL_CLOEXEC)) {
  const std::string settings = std::string("\x00\x04", 2) + Number(kWindow);  // INITIAL_WINDOW_SIZE
  for (int i = 0; i < connections; ++i) {
    auto connection = std::make_unique<Connection>();
    connection->fd = Connect(port);
    connection->Send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + Frame(kSettings, 0, 0, settings) +
                     Frame(kWindowUpdate, 0, 0, Number(kWindow - kFirstWindow)));
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.ptr = connection.get();
    epoll_ctl(epoll_, EPOLL_CTL_ADD, connection->fd, &event);
    connections_.push_back(std::move(connection));
  }
}

Http2Load::~Http2Load() {
  for (auto& connection : connections_) close(connection->fd);
  close(epoll_);
}

void Http2Load::Open(const std::string& method, const std::string& request, int count) {
  const std::string headers = HeaderBlock(method);
  const std::string message = std::string(1, '\0') + Number(static_cast<uint32_t>(request.size())) + request;
  for (int i = 0; i < count; ++i) {
    Connection& connection = *connections_[next_connection_++ % connections_.size()];
    const uint32_t id = static_cast<uint32_t>(connection.streams.size()) * 2 + 1;
    connection.streams.emplace_back();
    connection.Send(Frame(kHeaders, kEndHeaders, id, headers) + Frame(kData, kEndStream, id, message));
  }
}

bool Http2Load::ReadUntil(absl::FunctionRef<bool()> done, absl::Duration limit) {
  const auto end = std::chrono::steady_clock::now() + absl::ToChronoNanoseconds(limit);
  while (!done()) {
    if (std::chrono::steady_clock::now() > end) return false;
    epoll_event events[16];
    const int count = epoll_wait(epoll_, events, 16, 10);
    for (int i = 0; i < count; ++i) {
      if (!ReadSome(*static_cast<Connection*>(events[i].data.ptr))) return false;
    }
  }
  return true;
}

bool Http2Load::ReadSome(Connection& connection) {
  uint8_t* bytes = connection.buffer.data();
  const ssize_t n = recv(connection.fd, bytes + connection.held, kBuffer - connection.held, MSG_DONTWAIT);
  if (n == 0) return false;
  if (n < 0) return errno == EAGAIN || errno == EINTR;
  const size_t size = connection.held + static_cast<size_t>(n);
  const size_t taken = TakeFrames(connection, bytes, size);
  connection.held = size - taken;
  std::memmove(bytes, bytes + taken, connection.held);
  connection.uncredited += static_cast<uint32_t>(n);
  if (connection.uncredited > kCreditEvery) {
    connection.Send(Frame(kWindowUpdate, 0, 0, Number(connection.uncredited / 2)));  // data is more than half of it
    connection.uncredited = 0;
  }
  return true;
}

size_t Http2Load::TakeFrames(Connection& connection, const uint8_t* bytes, size_t size) {
  size_t at = 0;
  while (size - at >= kFrameHead) {
    const uint8_t* head = bytes + at;
    const size_t length = ReadNumber(head) >> 8;
    if (size - at - kFrameHead < length) break;
    const uint8_t flags = head[4];
    const uint8_t* payload = head + kFrameHead;
    switch (head[3]) {
      case kData:
        TakeData(connection, ReadNumber(head + 5), payload, length);
        break;
      case kSettings:
        if (!(flags & kAck)) connection.Send(Frame(kSettings, kAck, 0, ""));
        break;
      case kPing:
        if (!(flags & kAck)) {
          connection.Send(Frame(kPing, kAck, 0, std::string(reinterpret_cast<const char*>(payload), length)));
        }
        break;
      case kHeaders:
        if (flags & kEndStream) ++ended_;
        break;
      case kRstStream:
        ++ended_;
        break;
      default:
        break;
    }
    at += kFrameHead + length;
  }
  return at;
}

void Http2Load::TakeData(Connection& connection, uint32_t id, const uint8_t* bytes, size_t size) {
  Connection::Stream& stream = connection.streams[(id - 1) / 2];
  while (size > 0) {
    if (stream.left == 0) {
      const size_t take = std::min(size, sizeof stream.prefix - stream.prefix_size);
      std::memcpy(stream.prefix + stream.prefix_size, bytes, take);
      stream.prefix_size += take;
      bytes += take;
      size -= take;
      if (stream.prefix_size < sizeof stream.prefix) return;
      stream.prefix_size = 0;
      stream.length = stream.left = ReadNumber(stream.prefix + 1);
    }
    const size_t take = std::min(size, stream.left);
    stream.left -= take;
    bytes += take;
    size -= take;
    if (stream.left > 0) return;
    if (stream.length >= least_event_bytes_) {
      ++events_;
      event_bytes_ += stream.length;
    } else {
      ++other_messages_;
    }
  }
}

}  // namespace composio::bench
