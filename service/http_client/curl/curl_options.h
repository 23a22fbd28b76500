// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "absl/time/time.h"

namespace composio::http_client {

struct CurlOptions {
  // PEM file of the certificate authorities to trust; empty for the system's.
  std::string ca_file;
  // How long a connection may take to be made, TLS included. A transfer's own timeout holds beside it.
  absl::Duration connect_timeout = absl::Seconds(10);
  // Idle connections kept for reuse.
  long max_idle_connections = 512;
};

}  // namespace composio::http_client
