// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "absl/types/optional.h"
#include "service/base/clock.h"

namespace composio::runtime {

// Sockets and timers that a worker drives beside its completion queue, as libcurl's. Used on the worker's thread only,
// except epoll_fd, which never changes and which the watcher waits on while the worker is parked.
class PollSource {
 public:
  virtual ~PollSource() = default;
  // Handles what is ready and whether anything was. Never blocks.
  virtual bool Poll() = 0;
  // Whether anything is in flight; the worker skips an idle source.
  virtual bool busy() const = 0;
  // An epoll descriptor that becomes readable when Poll has something to do.
  virtual int epoll_fd() const = 0;
  // When Poll is to be called at the latest.
  virtual absl::optional<base::SteadyTime> next_timer() const = 0;
};

}  // namespace composio::runtime
