// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/prepared_upstream.h"

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <unordered_map>

#include "absl/strings/str_cat.h"
#include "tests/bench/loopback_listener.h"

namespace composio::bench {
namespace {

void Watch(int epoll, int fd) {
  epoll_event event{};
  event.events = EPOLLIN;
  event.data.fd = fd;
  epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event);
}

// Answers every complete request head in `in` and keeps the rest.
void AnswerAll(int fd, std::string& in, const std::string& answer) {
  size_t end;
  while ((end = in.find("\r\n\r\n")) != std::string::npos) {
    in.erase(0, end + 4);
    send(fd, answer.data(), answer.size(), MSG_NOSIGNAL);
  }
}

}  // namespace

void ServePrepared(const std::string& json, const std::function<void(int port)>& ready) {
  const std::string answer = absl::StrCat(
      "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ", json.size(),
      "\r\nDate: Tue, 24 Nov 2026 12:00:00 GMT\r\nX-Request-Id: 5f0d1c2b3a49485766758493a2b1c0df\r\n\r\n", json);
  const LoopbackListener listener = ListenOnLoopback();
  const int epoll = epoll_create1(EPOLL_CLOEXEC);
  Watch(epoll, listener.fd);
  ready(listener.port);
  std::unordered_map<int, std::string> inputs;
  for (;;) {
    epoll_event events[64];
    const int count = epoll_wait(epoll, events, 64, -1);
    for (int i = 0; i < count; ++i) {
      const int fd = events[i].data.fd;
      if (fd == listener.fd) {
        Watch(epoll, accept4(fd, nullptr, nullptr, SOCK_CLOEXEC));
        continue;
      }
      char buffer[16384];
      const ssize_t n = recv(fd, buffer, sizeof buffer, 0);
      if (n <= 0) {
        inputs.erase(fd);
        close(fd);
        continue;
      }
      std::string& in = inputs[fd];
      in.append(buffer, static_cast<size_t>(n));
      AnswerAll(fd, in, answer);
    }
  }
}

}  // namespace composio::bench
