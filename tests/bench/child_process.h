// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/types.h>

#include <functional>

#include "absl/time/time.h"

namespace composio::bench {

// A part of a benchmark in a process of its own, so that its CPU time can be told from the others'. Start children
// before this process has threads or gRPC in it. Destruction ends the child.
class ChildProcess {
 public:
  // `serve` runs in the child, reports a port once it is ready, and may run for ever.
  explicit ChildProcess(const std::function<void(const std::function<void(int port)>& ready)>& serve);
  ~ChildProcess();
  ChildProcess(const ChildProcess&) = delete;
  ChildProcess& operator=(const ChildProcess&) = delete;

  // The port that the child reported; 0 where it ended before.
  int port() const { return port_; }
  // CPU time of all its threads so far.
  absl::Duration CpuTime() const;

 private:
  pid_t pid_ = -1;
  int port_ = 0;
};

}  // namespace composio::bench
