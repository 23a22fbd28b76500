// SPDX-License-Identifier: Apache-2.0
#include "service/app/gateway.h"

#include <unistd.h>

#include <atomic>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "sandbox/sandbox.h"
#include "service/api/proxy_service.h"
#include "service/app/api_services.h"
#include "service/app/app_fetch.h"
#include "service/app/auto_register.h"
#include "service/app/banner.h"
#include "service/app/event_streams.h"
#include "service/app/webhook_secrets.h"
#include "service/base/error.h"
#include "service/base/log.h"
#include "service/base/version.h"
#include "service/event_log/sqlite/log_directory.h"
#include "service/event_log/sqlite/sqlite_event_log.h"
#include "service/front/front.h"
#include "service/http/rest_pass_through.h"
#include "service/http_client/curl/curl_transport.h"
#include "service/http_server/http_server.h"
#include "service/http_server/status_routes.h"
#include "service/ingest/webhook_endpoint.h"
#include "service/io/io_thread.h"
#include "service/metrics/metrics.h"
#include "service/router/local_call.h"
#include "service/rpc/grpc_server.h"
#include "service/rpc/health.h"
#include "service/rpc/reflection.h"
#include "service/schema/schema.h"
#include "service/upstream/proxy_handler.h"
#include "service/upstream/raw_call.h"

namespace composio::app {
namespace {

constexpr char kSandboxKey[] = "ak_sandbox";

// "127.0.0.1:0" with the port that was picked.
std::string WithPort(const std::string& address, int port) {
  return absl::StrCat(address.substr(0, address.rfind(':') + 1), port);
}

upstream::ProxyOptions MakeProxyOptions(const config::Config& config, const std::string& base_url) {
  upstream::ProxyOptions options;
  options.base_url = base_url;
  options.credentials = {config.uses_sandbox() ? kSandboxKey : config.api_key, config.user_api_key, config.org_api_key};
  options.user_agent = absl::StrCat("composio-gateway/", base::kVersion);
  options.default_timeout = config.upstream_timeout;
  options.max_response_bytes = config.upstream_max_response_bytes;
  return options;
}

event_log::sqlite::SqliteOptions MakeLogOptions(const config::Config& config) {
  event_log::sqlite::SqliteOptions options;
  options.directory = event_log::sqlite::LogDirectory(
      config.data_dir, config.uses_sandbox() ? event_log::sqlite::kEmbeddedSandbox : config.upstream_base_url);
  options.retention = {config.retention_max_age, static_cast<uint64_t>(config.retention_max_events),
                       static_cast<uint64_t>(config.retention_max_bytes)};
  return options;
}

}  // namespace

// The parts in the order they are made; they go in the opposite order.
class Gateway::Parts {
 public:
  explicit Parts(const config::Config& config) : config_(config), clock_(base::SystemClock()) {}
  ~Parts() { Shutdown(); }

  absl::Status Start();
  void Shutdown();

  const std::string& address() const { return address_; }
  const std::string& webhook_address() const { return webhook_address_; }
  std::string Banner() const {
    return app::Banner({config_, address_, webhook_address_, MakeLogOptions(config_).directory});
  }

 private:
  absl::Status OpenLog();
  absl::Status LoadSecrets();
  absl::Status MakeWorkers();
  absl::Status StartSandbox();
  absl::Status FillRouter();
  void MakeIngest();
  void MakeHttpServer();
  absl::Status Listen();
  void SetServing();
  http_server::Readiness Ready() const;

  config::Config config_;  // constant once the kept secrets are in
  base::Clock& clock_;
  metrics::Registry metrics_;
  std::unique_ptr<schema::Schema> schema_;
  std::vector<base::Executor*> executors_;  // the workers
  router::Router router_;
  std::unique_ptr<router::LocalCaller> caller_;  // for handlers that call our own methods
  ApiServices api_;
  std::unique_ptr<AutoRegister> auto_register_;
  std::unique_ptr<WebhookSecrets> secrets_;
  std::atomic<bool> secret_learned_{false};
  std::unique_ptr<io::IoThread> io_;
  std::vector<std::unique_ptr<http_client::CurlTransport>> transports_;  // by worker
  std::unique_ptr<upstream::RawCalls> raw_calls_;
  std::unique_ptr<rpc::GrpcServer> grpc_;
  std::unique_ptr<rpc::Health> health_;
  std::unique_ptr<EventStreams> streams_;
  std::unique_ptr<events::EventLog> log_;
  std::unique_ptr<ingest::AppDirectory> apps_;
  std::unique_ptr<ingest::EventSink> sink_;
  std::unique_ptr<ingest::WebhookEndpoint> endpoint_;
  std::unique_ptr<http_server::HttpServer> http_;
  std::unique_ptr<front::Front> front_;
  std::unique_ptr<sandbox::Sandbox> sandbox_;
  std::string upstream_url_, webhook_secret_, address_, webhook_address_;
  std::atomic<bool> draining_{false};
  bool started_ = false;
};

absl::Status Gateway::Parts::Start() {
  auto schema = schema::Schema::Load(config_.extra_descriptor_sets);
  if (!schema.ok()) return schema.status();
  schema_ = *std::move(schema);
  io_ = std::make_unique<io::IoThread>();
  using Step = absl::Status (Parts::*)();
  for (Step step :
       {&Parts::MakeWorkers, &Parts::OpenLog, &Parts::LoadSecrets, &Parts::StartSandbox, &Parts::FillRouter}) {
    if (absl::Status status = (this->*step)(); !status.ok()) return status;
  }
  MakeIngest();
  MakeHttpServer();
  grpc_->Start(router_);
  started_ = true;
  if (absl::Status status = Listen(); !status.ok()) return status;
  SetServing();
  if (config_.auto_register) {
    auto_register_ = std::make_unique<AutoRegister>(*caller_, config_.public_url + config_.webhook_path);
    auto_register_->Start();
  }
  if (sandbox_) sandbox_->SetWebhook(absl::StrCat("http://", address_, config_.webhook_path), webhook_secret_);
  return absl::OkStatus();
}

absl::Status Gateway::Parts::MakeWorkers() {
  rpc::GrpcServerOptions options;
  options.workers = config_.workers;
  options.max_request_bytes = config_.max_request_bytes;
  auto server = rpc::GrpcServer::Create(options, schema_->services(), clock_);
  if (!server.ok()) return server.status();
  grpc_ = *std::move(server);
  http_client::CurlOptions curl;
  curl.ca_file = config_.upstream_ca_file;
  std::vector<router::LocalWorker> local;
  for (const auto& worker : grpc_->workers()) {
    transports_.push_back(std::make_unique<http_client::CurlTransport>(curl, clock_));
    worker->SetPollSource(transports_.back().get());
    executors_.push_back(worker.get());
    local.push_back({worker.get(), worker.get()});
  }
  caller_ = std::make_unique<router::LocalCaller>(router_, clock_, std::move(local));
  return absl::OkStatus();
}

absl::Status Gateway::Parts::OpenLog() {
  auto log = event_log::sqlite::SqliteEventLog::Open(MakeLogOptions(config_), clock_, base::SystemRandom());
  if (!log.ok()) return log.status();
  log_ = *std::move(log);
  streams_ = std::make_unique<EventStreams>(EventStreamsParams{*log_, clock_, base::SystemRandom(), grpc_->workers()});
  return absl::OkStatus();
}

absl::Status Gateway::Parts::LoadSecrets() {
  const std::string folder = MakeLogOptions(config_).directory;
  WebhookSecrets::Params params{{folder + "/webhook-secrets", config_.state_key, folder + "/state.key"}, *io_, {}, {}};
  for (const auto& [project, secrets] : config_.webhook_secrets) {
    if (!secrets.empty()) params.known.insert(project);
  }
  params.learn = [this](const std::string& project, const std::string& secret) {
    endpoint_->Learn(project, secret);
    secret_learned_ = true;
  };
  secrets_ = std::make_unique<WebhookSecrets>(std::move(params));
  if (absl::Status status = secrets_->Load(); !status.ok()) return status;
  for (const auto& [project, secret] : secrets_->kept()) {
    const auto found = config_.webhook_secrets.find(project);
    if (found != config_.webhook_secrets.end()) found->second.push_back(secret);
  }
  return absl::OkStatus();
}

absl::Status Gateway::Parts::StartSandbox() {
  upstream_url_ = config_.upstream_base_url;
  if (!config_.uses_sandbox()) return absl::OkStatus();
  webhook_secret_ = absl::StrCat("whsec_", base::RandomHex(base::SystemRandom(), 24));
  sandbox::SandboxOptions options;
  options.events_per_second = std::max(0.0, config_.sandbox_events_per_second);
  auto sandbox = sandbox::Sandbox::Start(options);
  if (!sandbox.ok()) return sandbox.status();
  sandbox_ = *std::move(sandbox);
  upstream_url_ = sandbox_->base_url();
  return absl::OkStatus();
}

absl::Status Gateway::Parts::FillRouter() {
  upstream::ProxyDeps deps{clock_, base::SystemRandom(), {}, MakeProxyOptions(config_, upstream_url_)};
  for (size_t i = 0; i < transports_.size(); ++i) {
    deps.workers.push_back({transports_[i].get(), grpc_->workers()[i].get()});
  }
  if (auto status = upstream::RegisterProxies(router_, schema_->services(), deps); !status.ok()) return status;
  raw_calls_ = std::make_unique<upstream::RawCalls>(std::move(deps));
  api::RegisterProxyService(router_, *raw_calls_, config_.call_upstream);
  std::set<std::string> projects;
  for (const auto& [project, secrets] : config_.webhook_secrets) projects.insert(project);
  api_.Register({router_, *caller_, *log_, *io_, secrets_->Keeper(), config_.webhook_path, std::move(projects)});
  health_ = std::make_unique<rpc::Health>(executors_);
  health_->Register(router_);
  rpc::RegisterReflection(router_, schema_->pool(), schema_->services());
  return absl::OkStatus();
}

void Gateway::Parts::MakeIngest() {
  AppFetchParams fetch{upstream_url_, config_.uses_sandbox() ? kSandboxKey : config_.api_key, transports_[0].get(),
                       executors_[0], io_.get()};
  apps_ = std::make_unique<ingest::AppDirectory>(MakeAppFetch(std::move(fetch)), *io_, clock_);
  sink_ = std::make_unique<ingest::EventSink>(*log_, *apps_, *io_, clock_, base::SystemRandom());
  std::set<std::string> projects;
  for (const auto& [project, secrets] : config_.webhook_secrets) projects.insert(project);
  streams_->Register({router_, *sink_, *io_, std::move(projects), config_.address});
  ingest::WebhookOptions options{config_.webhook_path, config_.webhook_secrets, config_.webhook_tolerance};
  if (sandbox_) options.secrets[events::kDefaultProject].push_back(webhook_secret_);
  std::array<metrics::Counter*, ingest::kWebhookVerdicts> counters;
  for (size_t i = 0; i < counters.size(); ++i) {
    const auto verdict = static_cast<ingest::WebhookVerdict>(i);
    counters[i] = &metrics_.GetCounter("composio_gateway_webhooks_total", "Requests to the webhook endpoint.",
                                       {{"verdict", std::string(ingest::WebhookVerdictName(verdict))}});
  }
  endpoint_ = std::make_unique<ingest::WebhookEndpoint>(
      std::move(options), *sink_, clock_,
      [counters](ingest::WebhookVerdict verdict) { counters[static_cast<size_t>(verdict)]->Add(); });
}

void Gateway::Parts::MakeHttpServer() {
  http_server::RouteTable routes;
  AddStatusRoutes(
      routes, [this] { return Ready(); }, metrics_);
  http_server::Route webhooks;
  webhooks.methods = {"POST"};
  webhooks.max_body_bytes = config_.webhook_max_body_bytes;
  webhooks.surfaces = http_server::kWebhookSurface;
  webhooks.handler = [this](std::unique_ptr<http_server::HttpExchange> e) { endpoint_->Handle(std::move(e)); };
  webhooks.path = config_.webhook_path;
  routes.Add(webhooks);
  webhooks.path = absl::StrCat(config_.webhook_path, "/");
  webhooks.prefix = true;
  routes.Add(webhooks);
  http::AddRestPassThrough(routes, {config_.rest_pass_through, *raw_calls_, executors_, *io_, config_.webhook_path});
  http_server::HttpServerOptions options;
  options.max_connections = static_cast<size_t>(config_.max_connections);
  http_ = std::make_unique<http_server::HttpServer>(*io_, std::move(routes), options);
}

absl::Status Gateway::Parts::Listen() {
  front::FrontHandlers handlers;
  handlers.on_grpc = [this](int fd, int listener) { grpc_->Adopt(fd, listener); };
  handlers.on_http = [this](int fd, uint32_t surfaces) { http_->Adopt(fd, surfaces); };
  front::FrontOptions options;
  options.max_grpc_connections = static_cast<size_t>(config_.max_connections);
  front_ = std::make_unique<front::Front>(*io_, std::move(handlers), metrics_, options);
  auto port = front_->Listen({config_.address, "--address or COMPOSIO_GATEWAY_ADDRESS", true});
  if (!port.ok()) return port.status();
  address_ = WithPort(config_.address, *port);
  if (config_.webhook_address.empty()) return absl::OkStatus();
  port = front_->Listen({config_.webhook_address, "--webhook-address or COMPOSIO_GATEWAY_WEBHOOK_ADDRESS", false,
                         http_server::kWebhookSurface});
  if (!port.ok()) return port.status();
  webhook_address_ = WithPort(config_.webhook_address, *port);
  return absl::OkStatus();
}

void Gateway::Parts::SetServing() {
  health_->SetServing("", true);
  for (const auto* service : schema_->services()) health_->SetServing(service->full_name(), true);
}

http_server::Readiness Gateway::Parts::Ready() const {
  http_server::Readiness readiness;
  readiness.ready = !draining_;
  if (draining_) readiness.reasons.emplace_back("the gateway is shutting down");
  if (std::string missing = MissingSource(config_); !missing.empty() && !secret_learned_) {
    readiness.reasons.push_back(std::move(missing));
  }
  return readiness;
}

// The order is what keeps every promise: nothing new comes in, what was promised is stored and told, then threads end.
void Gateway::Parts::Shutdown() {
  if (draining_.exchange(true)) return;
  if (started_) {
    const base::SteadyTime deadline = clock_.SteadyNow() + absl::ToChronoNanoseconds(config_.drain_limit);
    health_->Shutdown();
    if (front_) front_->Close();
    io_->RunAndWait([this] { endpoint_->Drain(); });
    if (sandbox_) sandbox_->Stop();
    if (auto_register_) auto_register_->Stop();
    streams_->Drain(clock_.Now() + config_.drain_limit);
    grpc_->Shutdown(absl::FromChrono(deadline - clock_.SteadyNow()));
    grpc_->StopWorkers();
  }
  if (http_) http_->Close();
  if (io_) io_->Stop();
}

Gateway::Gateway(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Gateway::~Gateway() = default;

absl::StatusOr<std::unique_ptr<Gateway>> Gateway::Start(const config::Config& config) {
  auto parts = std::make_unique<Parts>(config);
  if (absl::Status status = parts->Start(); !status.ok()) return status;
  return std::unique_ptr<Gateway>(new Gateway(std::move(parts)));
}

const std::string& Gateway::address() const { return parts_->address(); }
const std::string& Gateway::webhook_address() const { return parts_->webhook_address(); }
std::string Gateway::Banner() const { return parts_->Banner(); }
void Gateway::Shutdown() { parts_->Shutdown(); }

}  // namespace composio::app
