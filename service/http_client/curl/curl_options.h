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
  // Open connections to one host, idle ones included; further transfers wait for one, their timeouts going on. A
  // process has 1024 descriptors unless it asks for more.
  long max_connections = 256;
};

}  // namespace composio::http_client
