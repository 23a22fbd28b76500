// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "absl/status/statusor.h"
#include "service/config/config.h"

namespace composio::app {

// The whole server: makes every part, wires them, and takes them down in order. The only place that knows which
// implementation stands behind an interface. One thread (main's); serves from Start until Shutdown.
class Gateway {
 public:
  // Returns when it serves. Errors name the setting to change: an address that is taken, a data directory that cannot
  // be written, a rule in the protos that cannot be served.
  static absl::StatusOr<std::unique_ptr<Gateway>> Start(const config::Config& config);
  // Shuts down.
  ~Gateway();

  // "127.0.0.1:50051", with the port that was picked.
  const std::string& address() const;
  const std::string& webhook_address() const;
  std::string Banner() const;

  // Stops taking work, lets calls and streams end within the configuration's drain_limit, then ends them. A second call
  // does nothing.
  void Shutdown();

 private:
  class Parts;
  explicit Gateway(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

}  // namespace composio::app
