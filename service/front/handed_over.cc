// SPDX-License-Identifier: Apache-2.0
#include "service/front/handed_over.h"

#include <sys/stat.h>

#include <algorithm>

namespace composio::front {
namespace {

// 0 for a descriptor that is not open.
ino_t InodeOf(int fd) {
  struct stat info;
  return fstat(fd, &info) == 0 ? info.st_ino : 0;
}

}  // namespace

bool HandedOver::HasRoom(size_t limit) { return sockets_.size() < limit || CountOpen() < limit; }

void HandedOver::Add(int fd) { sockets_.emplace_back(fd, InodeOf(fd)); }

size_t HandedOver::CountOpen() {
  sockets_.erase(std::remove_if(sockets_.begin(), sockets_.end(),
                                [](const auto& socket) { return InodeOf(socket.first) != socket.second; }),
                 sockets_.end());
  return sockets_.size();
}

}  // namespace composio::front
