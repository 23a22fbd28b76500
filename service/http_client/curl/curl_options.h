// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>

#include "absl/time/time.h"
#include "service/http_client/http_transport.h"

namespace composio::http_client {

struct CurlOptions {
  // PEM file of the certificate authorities to trust; empty for the system's.
  std::string ca_file;
  // How long a connection may take to be made, TLS included. A transfer's own timeout holds beside it.
  absl::Duration connect_timeout = absl::Seconds(10);
  // Open connections to one host, idle ones included; further transfers wait for one, their timeouts going on. A
  // process has 1024 descriptors unless it asks for more.
  long max_connections = 256;
  // The same for all hosts together; 0 for no limit.
  long max_total_connections = 0;
  // An unused connection is not used again after so long; whole seconds.
  absl::Duration idle_timeout = absl::Seconds(118);
  // Whether HTTP/2 is used where a TLS server offers it.
  bool http2 = true;
  // Sees each answer that came over the network, with its request, before the transfer's callback does. On the
  // transport's thread. May be empty.
  std::function<void(const HttpRequest&, const HttpResponse&)> on_answer = {};
};

}  // namespace composio::http_client
