// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/webhook_load.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"

namespace composio::bench {
namespace {

using Clock = std::chrono::steady_clock;

std::string Sign(absl::string_view secret, absl::string_view text) {
  unsigned char mac[32], encoded[48];
  unsigned int size = 0;
  HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()),
       reinterpret_cast<const unsigned char*>(text.data()), text.size(), mac, &size);
  EVP_EncodeBlock(encoded, mac, 32);
  return reinterpret_cast<const char*>(encoded);
}

int Connect(int port) {
  const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<uint16_t>(port));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  const int one = 1;
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
  if (connect(fd, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) {
    std::perror("connect");
    std::exit(1);
  }
  return fd;
}

struct Connection {
  int fd;
  Clock::time_point sent;
};

// An answer is short and comes in one piece: a part of one would be a bug of the server worth noticing.
bool ReadAnswer(int fd, bool* ok) {
  char bytes[2048];
  const ssize_t got = recv(fd, bytes, sizeof bytes, MSG_DONTWAIT);
  if (got <= 0) return false;
  *ok = absl::string_view(bytes, static_cast<size_t>(got)).substr(0, 12) == "HTTP/1.1 200";
  return true;
}

}  // namespace

WebhookRequests::WebhookRequests(absl::string_view path, absl::string_view secret, size_t body_bytes)
    : path_(path), secret_(secret), body_bytes_(body_bytes) {}

const std::vector<std::string>& WebhookRequests::Make(size_t count) {
  requests_.clear();
  requests_.reserve(count);
  const std::string timestamp = absl::StrCat(time(nullptr));
  for (size_t i = 0; i < count; ++i) {
    const std::string id = absl::StrFormat("msg_00000000-0000-4000-8000-%012d", ++next_);
    std::string body = absl::StrCat(
        R"({"id":")", id, R"(","timestamp":"2026-02-15T12:00:00.000Z","type":"composio.trigger.message","metadata":{)",
        R"("log_id":"log_)", next_,
        R"(","trigger_slug":"GITHUB_COMMIT_EVENT","trigger_id":"ti_1","connected_account_id":)",
        R"("ca_1","auth_config_id":"ac_1","user_id":"user-1"},"data":{"author":"jane","message":")");
    body.append(body_bytes_ - body.size() - 3, 'm');
    body += R"("}})";
    requests_.push_back(absl::StrCat("POST ", path_, " HTTP/1.1\r\nhost: 127.0.0.1\r\nuser-agent: bench\r\n",
                                     "content-type: application/json\r\nwebhook-id: ", id,
                                     "\r\nwebhook-timestamp: ", timestamp, "\r\nwebhook-signature: v1,",
                                     Sign(secret_, absl::StrCat(id, ".", timestamp, ".", body)),
                                     "\r\ncontent-length: ", body.size(), "\r\n\r\n", body));
  }
  return requests_;
}

double LoadResult::PercentileUs(double share) {
  if (latencies_us.empty()) return 0;
  const auto at = latencies_us.begin() + static_cast<long>(share * static_cast<double>(latencies_us.size() - 1));
  std::nth_element(latencies_us.begin(), at, latencies_us.end());
  return *at;
}

LoadResult RunLoad(int port, int connections, const std::vector<std::string>& requests) {
  LoadResult result;
  result.latencies_us.reserve(requests.size());
  const int epoll = epoll_create1(EPOLL_CLOEXEC);
  std::vector<Connection> open(static_cast<size_t>(connections));
  size_t next = 0;
  auto send_next = [&](Connection& connection, Clock::time_point now) {
    if (next == requests.size()) return;
    const std::string& request = requests[next++];
    connection.sent = now;
    if (send(connection.fd, request.data(), request.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(request.size())) {
      std::perror("send");
      std::exit(1);
    }
  };
  for (Connection& connection : open) {
    connection.fd = Connect(port);
    epoll_event event{EPOLLIN, {.ptr = &connection}};
    epoll_ctl(epoll, EPOLL_CTL_ADD, connection.fd, &event);
  }
  const Clock::time_point start = Clock::now();
  for (Connection& connection : open) send_next(connection, start);
  epoll_event events[64];
  while (result.answered + result.refused < requests.size()) {
    const int ready = epoll_wait(epoll, events, 64, 10'000);
    if (ready <= 0) break;  // the server is stuck: what is missing shows in the result
    const Clock::time_point now = Clock::now();
    for (int i = 0; i < ready; ++i) {
      Connection& connection = *static_cast<Connection*>(events[i].data.ptr);
      bool ok = false;
      if (!ReadAnswer(connection.fd, &ok)) {
        epoll_ctl(epoll, EPOLL_CTL_DEL, connection.fd, nullptr);
        continue;
      }
      ++(ok ? result.answered : result.refused);
      result.latencies_us.push_back(std::chrono::duration<float, std::micro>(now - connection.sent).count());
      send_next(connection, now);
    }
  }
  result.seconds = std::chrono::duration<double>(Clock::now() - start).count();
  for (const Connection& connection : open) close(connection.fd);
  close(epoll);
  return result;
}

}  // namespace composio::bench
