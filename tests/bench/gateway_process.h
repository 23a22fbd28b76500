// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/types.h>

#include <string>
#include <utility>
#include <vector>

#include "absl/time/time.h"

namespace composio::bench {

// The built gateway as users run it, on a free port and with a data directory of its own, until destruction. The
// program is the one that COMPOSIO_GATEWAY_BINARY names. One thread.
class GatewayProcess {
 public:
  using Variables = std::vector<std::pair<std::string, std::string>>;

  // Adds to the environment, of which no other COMPOSIO_ variable is kept. Returns when it serves.
  explicit GatewayProcess(const Variables& environment);
  ~GatewayProcess();
  GatewayProcess(const GatewayProcess&) = delete;
  GatewayProcess& operator=(const GatewayProcess&) = delete;

  static std::string Binary();

  // 0 where it did not come to serve; what it said is on standard error.
  int port() const { return port_; }
  const std::string& data_directory() const { return directory_; }
  // From its start until /healthz answered.
  absl::Duration start_time() const { return start_time_; }
  // CPU time of all its threads so far.
  absl::Duration CpuTime() const;
  double ResidentKiB() const;
  int OpenDescriptors() const;

 private:
  void Spawn(const Variables& environment, int output);
  int ReadPort(int output) const;

  std::string directory_;
  pid_t pid_ = -1;
  int port_ = 0;
  absl::Duration start_time_;
};

}  // namespace composio::bench
