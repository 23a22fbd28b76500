// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "absl/functional/any_invocable.h"
#include "absl/status/statusor.h"
#include "service/ingest/realtime/proxy.h"
#include "service/io/asio.h"

namespace composio::ingest::realtime {

struct DialParams {
  std::string host;
  int port = 443;
  Proxy proxy;
};

// Gets a TCP connection to a host by name or address, through a proxy where one is given. On the io thread only.
class Dialer {
 public:
  using Done = absl::AnyInvocable<void(absl::StatusOr<io::Socket>)>;

  // `done` runs once, never from inside, unless the dialer is destroyed first.
  Dialer(io::IoThread& io, const DialParams& params, Done done);
  ~Dialer();

 private:
  class Attempt;
  const std::shared_ptr<Attempt> attempt_;
};

}  // namespace composio::ingest::realtime
