// SPDX-License-Identifier: Apache-2.0
#include "service/app/upstream_calls.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/random.h"
#include "service/base/version.h"
#include "service/upstream/notices/operation_names.h"
#include "service/upstream/proxy_handler.h"

namespace composio::app {

UpstreamCalls::UpstreamCalls(const config::Config& config, base::Clock& clock, const Workers& workers,
                             metrics::Registry& metrics)
    : config_(config), clock_(clock), workers_(workers), notices_(clock, metrics), transports_(clock) {
  http_client::CurlOptions curl;
  curl.on_answer = [this](const auto& request, const auto& response) { notices_.Note(request, response); };
  curl.ca_file = config.upstream_ca_file;
  for (const auto& worker : workers) transports_.Add(*worker, curl);
}

UpstreamCalls::~UpstreamCalls() = default;

std::string UpstreamCalls::api_key() const { return config_.uses_sandbox() ? kSandboxKey : config_.api_key; }

upstream::ProxyOptions UpstreamCalls::MakeOptions() const {
  upstream::ProxyOptions options;
  options.base_url = base_url_;
  options.credentials = {api_key(), config_.user_api_key, config_.org_api_key};
  options.user_agent = absl::StrCat("composio-gateway/", base::kVersion);
  options.default_timeout = config_.upstream_timeout;
  options.max_response_bytes = config_.upstream_max_response_bytes;
  return options;
}

absl::Status UpstreamCalls::Register(router::Router& router,
                                     const std::vector<const google::protobuf::ServiceDescriptor*>& services,
                                     std::string base_url) {
  base_url_ = std::move(base_url);
  notices_.SetNames([names = std::make_shared<const upstream::OperationNames>(services, base_url_)](
                        absl::string_view method, absl::string_view url) { return names->Find(method, url); });
  upstream::ProxyDeps deps{clock_, base::SystemRandom(), {}, MakeOptions()};
  deps.operations = std::make_shared<upstream::OperationTable>();
  for (size_t i = 0; i < transports_.size(); ++i) deps.workers.push_back({&transports_.at(i), workers_[i].get()});
  if (absl::Status status = upstream::RegisterProxies(router, services, deps); !status.ok()) return status;
  raw_ = std::make_unique<upstream::RawCalls>(std::move(deps));
  return absl::OkStatus();
}

}  // namespace composio::app
