// SPDX-License-Identifier: Apache-2.0
#include "service/app/upstream_calls.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/log.h"
#include "service/base/random.h"
#include "service/base/version.h"
#include "service/upstream/notices/operation_names.h"
#include "service/upstream/proxy_handler.h"

namespace composio::app {
namespace {

absl::string_view WithoutQuery(absl::string_view url) { return url.substr(0, url.find('?')); }

// A limit of the whole gateway as one of several workers has it.
long Share(int limit, int workers) { return std::max(1, limit / workers); }

http_client::CurlOptions MakeCurlOptions(const config::Config& config, int workers) {
  const config::UpstreamSettings& settings = config.upstream;
  http_client::CurlOptions curl;
  curl.ca_file = config.upstream_ca_file;
  curl.connect_timeout = settings.connect_timeout;
  curl.idle_timeout = settings.idle_timeout;
  curl.http2 = settings.http2;
  if (settings.max_connections_per_host > 0) curl.max_connections = Share(settings.max_connections_per_host, workers);
  if (settings.max_connections > 0) curl.max_total_connections = Share(settings.max_connections, workers);
  return curl;
}

}  // namespace

UpstreamCalls::UpstreamCalls(const config::Config& config, base::Clock& clock, const Workers& workers,
                             metrics::Registry& metrics)
    : config_(config), clock_(clock), workers_(workers), notices_(clock, metrics), transports_(config, clock, metrics) {
  http_client::CurlOptions curl = MakeCurlOptions(config, static_cast<int>(workers.size()));
  curl.on_answer = [this](const http_client::HttpRequest& request, const http_client::HttpResponse& response) {
    base::LogDebug("Composio answered ", request.method, " ", WithoutQuery(request.url), " with ", response.status);
    notices_.Note(request, response);
  };
  for (const auto& worker : workers) transports_.Add(*worker, curl);
}

UpstreamCalls::~UpstreamCalls() = default;

std::string UpstreamCalls::api_key() const { return config_.uses_sandbox() ? kSandboxKey : config_.api_key; }

upstream::ProxyOptions UpstreamCalls::MakeOptions() const {
  upstream::ProxyOptions options;
  options.base_url = base_url_;
  options.credentials = {api_key(), config_.user_api_key, config_.org_api_key};
  options.user_agent = absl::StrCat("composio-gateway/", base::kVersion);
  const config::UpstreamSettings& settings = config_.upstream;
  options.default_timeout = settings.timeout;
  options.max_timeout = settings.max_timeout;
  options.max_response_bytes = settings.max_response_bytes;
  options.retry = {settings.max_retries, settings.first_retry_delay, settings.max_retry_delay,
                   settings.max_server_delay};
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
