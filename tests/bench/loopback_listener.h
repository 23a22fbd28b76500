// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace composio::bench {

struct LoopbackListener {
  int fd;
  int port;
};
// A TCP socket that listens on a free port of 127.0.0.1; connections it accepts have TCP_NODELAY.
LoopbackListener ListenOnLoopback();

}  // namespace composio::bench
