// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <string>

#include "absl/strings/string_view.h"
#include "service/app/gateway.h"

namespace composio::testing {

struct HttpAnswer {
  int status = 0;
  std::string body;
};

// The whole gateway in this process, on a port that was picked, with a data directory of its own that survives a
// restart. By default: the built-in sandbox without sample traffic, and the webhook secret kSecret. One thread.
class GatewayRig {
 public:
  static constexpr char kSecret[] = "integration-secret";

  // `environment` replaces variables; an empty value unsets one. A data directory may be shared by rigs, one after the
  // other; empty: a new one.
  explicit GatewayRig(std::map<std::string, std::string> environment = {}, std::string data_dir = "");
  ~GatewayRig();

  // Expects that it starts.
  void Start();
  // Shuts down and takes the gateway away.
  void Stop();

  const std::string& address() const { return gateway_->address(); }
  const std::string& data_dir() const { return data_dir_; }
  std::string webhook_url() const { return "http://" + address() + "/webhooks/composio"; }

  // Status 0: the connection was refused or ended without an answer.
  HttpAnswer Get(absl::string_view path);
  // A delivery to `path`, signed now.
  HttpAnswer SendWebhook(const std::string& id, const std::string& body, const std::string& secret = kSecret,
                         const std::string& path = "/webhooks/composio");
  // The value of a line of /metrics, as `composio_gateway_webhooks_total{verdict="stored"}`; 0 where there is none.
  double Metric(absl::string_view name);
  // Waits until it is at least `value`, for 10 s at most; returns it. A webhook is counted when it is answered, which
  // may be after its event reached a subscriber.
  double AwaitMetric(absl::string_view name, double value);

 private:
  HttpAnswer Send(const std::string& request);

  std::map<std::string, std::string> environment_;
  const std::string data_dir_;
  int port_ = 0;
  std::unique_ptr<app::Gateway> gateway_;
};

}  // namespace composio::testing
