// SPDX-License-Identifier: Apache-2.0
#include "service/runtime/watcher.h"

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace composio::runtime {
namespace {

void Control(int epoll, int operation, int fd, uint32_t events, Watcher::Watched* watched) {
  epoll_event event{};
  event.events = events;
  event.data.ptr = watched;
  epoll_ctl(epoll, operation, fd, &event);
}

}  // namespace

Watcher::Watcher() : epoll_(epoll_create1(EPOLL_CLOEXEC)), stop_(eventfd(0, EFD_CLOEXEC)) {
  Control(epoll_, EPOLL_CTL_ADD, stop_, EPOLLIN, nullptr);
}

Watcher::~Watcher() {
  Stop();
  close(stop_);
  close(epoll_);
}

void Watcher::Add(int fd, Watched* watched) { Control(epoll_, EPOLL_CTL_ADD, fd, EPOLLONESHOT, watched); }

void Watcher::Arm(int fd, Watched* watched) { Control(epoll_, EPOLL_CTL_MOD, fd, EPOLLIN | EPOLLONESHOT, watched); }

void Watcher::Start() {
  thread_ = std::thread([this] { Run(); });
}

void Watcher::Stop() {
  if (!thread_.joinable()) return;
  eventfd_write(stop_, 1);
  thread_.join();
}

void Watcher::Run() {
  epoll_event events[64];
  for (;;) {
    const int count = epoll_wait(epoll_, events, 64, -1);
    for (int i = 0; i < count; ++i) {
      if (events[i].data.ptr == nullptr) return;
      static_cast<Watched*>(events[i].data.ptr)->OnReadable();
    }
  }
}

}  // namespace composio::runtime
