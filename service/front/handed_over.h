// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <utility>
#include <vector>

namespace composio::front {

// Counts connections that were handed to someone who does not tell when they end, as gRPC does not. A descriptor that
// is closed or stands for another socket by now has another inode. One thread.
class HandedOver {
 public:
  // Whether fewer than `limit` are open; looks at the descriptors only when it seems not.
  bool HasRoom(size_t limit);
  void Add(int fd);
  // Forgets those that have ended; how many are left.
  size_t CountOpen();

 private:
  std::vector<std::pair<int, ino_t>> sockets_;
};

}  // namespace composio::front
