// SPDX-License-Identifier: Apache-2.0
#include "service/app/server_info.h"

#include "absl/strings/str_cat.h"
#include "service/base/version.h"
#include "service/events/event.h"
#include "service/events/proto_time.h"

namespace composio::app {
namespace {

namespace v1 = gateway::v1;

void DescribeUpstream(const ServerInfoParams& params, v1::ServerUpstream& upstream) {
  const config::Config& config = params.config;
  upstream.set_kind(config.uses_sandbox() ? v1::UPSTREAM_KIND_SANDBOX : v1::UPSTREAM_KIND_COMPOSIO);
  upstream.set_base_url(params.upstream_url);
  if (config.uses_sandbox() || !config.api_key.empty()) upstream.add_credentials(v1::UPSTREAM_CREDENTIAL_PROJECT);
  if (!config.user_api_key.empty()) upstream.add_credentials(v1::UPSTREAM_CREDENTIAL_USER);
  if (!config.org_api_key.empty()) upstream.add_credentials(v1::UPSTREAM_CREDENTIAL_ORG);
}

void DescribeListeners(const ServerInfoParams& params, v1::ServerInfo& info) {
  v1::ServerListener& main = *info.add_listeners();
  main.set_address(params.address);
  main.add_surfaces(v1::LISTENER_SURFACE_GRPC);
  main.add_surfaces(v1::LISTENER_SURFACE_WEBHOOKS);
  if (params.config.rest_pass_through) main.add_surfaces(v1::LISTENER_SURFACE_REST);
  main.add_surfaces(v1::LISTENER_SURFACE_STATUS);
  if (params.webhook_address.empty()) return;
  v1::ServerListener& webhooks = *info.add_listeners();
  webhooks.set_address(params.webhook_address);
  webhooks.add_surfaces(v1::LISTENER_SURFACE_WEBHOOKS);
}

void DescribeProjects(const ServerInfoParams& params, v1::ServerInfo& info) {
  const std::string& path = params.config.webhook_path;
  for (const auto& [name, secrets] : params.config.webhook_secrets) {
    v1::ServerProject& project = *info.add_projects();
    project.set_name(name);
    project.set_webhook_path(name == events::kDefaultProject ? path : absl::StrCat(path, "/", name));
    project.set_has_webhook_secret(params.has_webhook_secret(name));
  }
}

void DescribeFeatures(const config::Config& config, v1::ServerInfo& info) {
  if (config.call_upstream) info.add_features("call_upstream");
  if (config.insecure) info.add_features("insecure");
  if (config.rest_pass_through) info.add_features("rest_pass_through");
  if (config.auto_register) info.add_features("webhook.auto_register");
}

void DescribeLimits(const config::Config& config, v1::ServerLimits& limits) {
  limits.set_max_request_bytes(static_cast<int64_t>(config.max_request_bytes));
  limits.set_max_connections(config.max_connections);
  limits.set_max_webhook_body_bytes(static_cast<int64_t>(config.webhook_max_body_bytes));
  events::SetDuration(config.webhook_tolerance, limits.mutable_webhook_tolerance());
  events::SetDuration(config.upstream.timeout, limits.mutable_upstream_timeout());
  limits.set_max_upstream_response_bytes(static_cast<int64_t>(config.upstream.max_response_bytes));
  events::SetDuration(config.upstream.max_timeout, limits.mutable_max_upstream_timeout());
  events::SetDuration(config.upstream.connect_timeout, limits.mutable_upstream_connect_timeout());
  limits.set_max_upstream_retries(config.upstream.max_retries);
  limits.set_max_upstream_connections_per_host(config.upstream.max_connections_per_host);
  limits.set_max_upstream_connections(config.upstream.max_connections);
  events::SetDuration(config.drain_limit, limits.mutable_drain_limit());
}

}  // namespace

v1::ServerInfo MakeServerInfo(const ServerInfoParams& params) {
  v1::ServerInfo info;
  info.set_version(base::kVersion);
  DescribeUpstream(params, *info.mutable_upstream());
  info.set_workers(params.workers);
  DescribeListeners(params, info);
  DescribeProjects(params, info);
  DescribeFeatures(params.config, info);
  DescribeLimits(params.config, *info.mutable_limits());
  return info;
}

}  // namespace composio::app
