// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/child_process.h"

#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

namespace composio::bench {

ChildProcess::ChildProcess(const std::function<void(const std::function<void(int port)>& ready)>& serve) {
  int ends[2];
  if (pipe(ends) != 0) return;
  pid_ = fork();
  if (pid_ == 0) {
    close(ends[0]);
    prctl(PR_SET_PDEATHSIG, SIGKILL);  // not left behind when the benchmark is killed
    serve([&](int port) { static_cast<void>(!write(ends[1], &port, sizeof port)); });
    _exit(0);
  }
  close(ends[1]);
  if (read(ends[0], &port_, sizeof port_) != sizeof port_) port_ = 0;
  close(ends[0]);
}

ChildProcess::~ChildProcess() {
  if (pid_ <= 0) return;
  kill(pid_, SIGKILL);
  waitpid(pid_, nullptr, 0);
}

absl::Duration ChildProcess::CpuTime() const {
  clockid_t clock;
  timespec time{};
  if (clock_getcpuclockid(pid_, &clock) == 0) clock_gettime(clock, &time);
  return absl::DurationFromTimespec(time);
}

}  // namespace composio::bench
