// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "absl/status/statusor.h"

namespace composio::sandbox {

struct SandboxOptions {
  // host:port; port 0 picks one.
  std::string address = "127.0.0.1:0";
  // Where events go, and what they are signed with; nowhere until one is set, here, by SetWebhook or over REST.
  std::string webhook_url;
  std::string webhook_secret;
  // Sample events over the demo users' trigger instances; 0: none.
  double events_per_second = 0;
  // Whether the demo users have trigger instances from the start.
  bool demo_triggers = true;
  // The realtime feed is served on `address`; and over TLS on this host:port if it is set, with these PEM files.
  std::string realtime_tls_address;
  std::string realtime_tls_certificate;
  std::string realtime_tls_key;
  // What clients are told as Pusher's cluster: they put it into the host name ws-<cluster>.pusher.com.
  std::string realtime_cluster = "mt1";
};

// A stand-in for Composio: a REST server, a webhook sender and, if wanted, sample traffic, on threads of its own. It
// talks to the rest of the program by HTTP alone. Thread-safe. Stops when it is destroyed.
class Sandbox {
 public:
  // UNAVAILABLE when an address cannot be bound, INVALID_ARGUMENT when certificate or key cannot be used.
  static absl::StatusOr<std::unique_ptr<Sandbox>> Start(const SandboxOptions& options);
  ~Sandbox();

  // "http://127.0.0.1:43211": what COMPOSIO_BASE_URL is to be set to.
  std::string base_url() const;
  // Of the realtime feed over TLS; 0 where it is not served.
  int realtime_tls_port() const;
  // From now on events go to this URL, signed with this secret (V3). An empty URL: nowhere.
  void SetWebhook(const std::string& url, const std::string& secret);
  // Events a second from now on; 0 stops the traffic.
  void SetTraffic(double events_per_second);
  // Ends traffic, server and deliveries, in this order. Safe to call twice.
  void Stop();

 private:
  class Impl;
  explicit Sandbox(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace composio::sandbox
