// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "service/app/upstream_transports.h"
#include "service/base/clock.h"
#include "service/config/config.h"
#include "service/http_client/http_transport.h"
#include "service/metrics/metrics.h"
#include "service/router/router.h"
#include "service/runtime/worker.h"
#include "service/upstream/notices/notice_log.h"
#include "service/upstream/raw_call.h"

namespace google::protobuf {
class ServiceDescriptor;
}  // namespace google::protobuf

namespace composio::app {

// The key that the embedded sandbox is called with.
inline constexpr char kSandboxKey[] = "ak_sandbox";

// The calls to Composio: the way there of each worker, the methods that rules describe, and requests that none does. Made
// before the workers run; must outlive them.
class UpstreamCalls {
 public:
  using Workers = std::vector<std::unique_ptr<runtime::Worker>>;

  // `config` and `metrics` must outlive it.
  UpstreamCalls(const config::Config& config, base::Clock& clock, const Workers& workers, metrics::Registry& metrics);
  ~UpstreamCalls();

  // Registers every method with a rule; from now on `raw` may be used. `base_url` is Composio's or the sandbox's.
  absl::Status Register(router::Router& router, const std::vector<const google::protobuf::ServiceDescriptor*>& services,
                        std::string base_url);

  const upstream::RawCalls& raw() const { return *raw_; }
  const upstream::NoticeLog& notices() const { return notices_; }
  const std::string& base_url() const { return base_url_; }
  // The project's; empty where none is configured.
  std::string api_key() const;
  http_client::HttpTransport& transport(size_t worker) { return transports_.at(worker); }
  // Without the manners that Composio's API asks for: to its store of files.
  http_client::HttpTransport& network(size_t worker) { return transports_.network(worker); }

 private:
  upstream::ProxyOptions MakeOptions() const;

  const config::Config& config_;
  base::Clock& clock_;
  const Workers& workers_;
  upstream::NoticeLog notices_;
  UpstreamTransports transports_;
  std::string base_url_;
  std::unique_ptr<upstream::RawCalls> raw_;
};

}  // namespace composio::app
