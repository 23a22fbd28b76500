// SPDX-License-Identifier: Apache-2.0
#include "service/app/gateway.h"

#include <algorithm>
#include <atomic>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "sandbox/sandbox.h"
#include "service/api/proxy_service.h"
#include "service/app/admin.h"
#include "service/app/api_services.h"
#include "service/app/app_fetch.h"
#include "service/app/auto_register.h"
#include "service/app/banner.h"
#include "service/app/event_sources.h"
#include "service/app/event_streams.h"
#include "service/app/file_transfers.h"
#include "service/app/realtime_feed.h"
#include "service/app/upstream_calls.h"
#include "service/app/webhook_feed.h"
#include "service/base/error.h"
#include "service/base/log.h"
#include "service/event_log/sqlite/log_directory.h"
#include "service/event_log/sqlite/sqlite_event_log.h"
#include "service/front/front.h"
#include "service/http/rest_pass_through.h"
#include "service/http_server/http_server.h"
#include "service/http_server/status_routes.h"
#include "service/io/io_thread.h"
#include "service/metrics/metrics.h"
#include "service/router/local_call.h"
#include "service/rpc/grpc_server.h"
#include "service/rpc/health.h"
#include "service/rpc/reflection.h"
#include "service/schema/schema.h"

namespace composio::app {
namespace {

// "127.0.0.1:0" with the port that was picked.
std::string WithPort(const std::string& address, int port) {
  return absl::StrCat(address.substr(0, address.rfind(':') + 1), port);
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
  std::set<std::string> Projects() const;
  http_server::Readiness Ready() const;

  config::Config config_;  // constant once the kept secrets are in
  base::Clock& clock_;
  metrics::Registry metrics_;
  EventSources sources_{clock_, metrics_};
  std::unique_ptr<schema::Schema> schema_;
  std::vector<base::Executor*> executors_;  // the workers
  router::Router router_;
  std::unique_ptr<router::LocalCaller> caller_;  // for handlers that call our own methods
  ApiServices api_;
  std::unique_ptr<AutoRegister> auto_register_;
  std::unique_ptr<Admin> admin_;
  std::unique_ptr<io::IoThread> io_;
  std::unique_ptr<UpstreamCalls> upstream_;
  std::unique_ptr<rpc::GrpcServer> grpc_;
  std::unique_ptr<FileTransfers> files_;
  std::unique_ptr<rpc::Health> health_;
  std::unique_ptr<EventStreams> streams_;
  std::unique_ptr<events::EventLog> log_;
  std::unique_ptr<ingest::AppDirectory> apps_;
  std::unique_ptr<ingest::EventSink> sink_;
  std::unique_ptr<WebhookFeed> webhooks_;
  std::unique_ptr<RealtimeFeed> realtime_;  // null where it is off
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
  admin_->Describe({config_, upstream_url_, static_cast<int>(executors_.size()), address_, webhook_address_,
                    [this, knows = webhooks_->Keeper().knows](const std::string& project) {
                      return knows(project) || (sandbox_ && project == events::kDefaultProject);
                    }});
  SetServing();
  auto realtime = RealtimeFeed::Start({config_, *upstream_, *executors_[0], *io_, *sink_, clock_, metrics_, sources_});
  if (!realtime.ok()) return realtime.status();
  realtime_ = *std::move(realtime);
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
  upstream_ = std::make_unique<UpstreamCalls>(config_, clock_, grpc_->workers(), metrics_);
  std::vector<router::LocalWorker> local;
  for (const auto& worker : grpc_->workers()) {
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
  streams_ = std::make_unique<EventStreams>(EventStreamsParams{
      *log_, clock_, base::SystemRandom(), grpc_->workers(),
      [this](const std::string& project, gateway::v1::StreamHeartbeat& h) { sources_.Tell(project, h); }});
  return absl::OkStatus();
}

absl::Status Gateway::Parts::LoadSecrets() {
  auto feed = WebhookFeed::Load(config_, MakeLogOptions(config_).directory, *io_);
  if (!feed.ok()) return feed.status();
  webhooks_ = *std::move(feed);
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
  if (auto status = upstream_->Register(router_, schema_->services(), upstream_url_); !status.ok()) return status;
  api::RegisterProxyService(router_, upstream_->raw(), config_.call_upstream);
  api_.Register({router_, *caller_, *log_, *io_, webhooks_->Keeper(), config_.webhook_path, Projects()});
  admin_ = std::make_unique<Admin>(Admin::Params{router_, clock_, *log_, upstream_->notices(), sources_});
  files_ = std::make_unique<FileTransfers>(config_, *caller_, *upstream_, executors_.size(),
                                           MakeLogOptions(config_).directory);
  files_->Register(router_);
  health_ = std::make_unique<rpc::Health>(executors_);
  health_->Register(router_);
  sources_.SetHealth(*health_);
  rpc::RegisterReflection(router_, schema_->pool(), schema_->services());
  return absl::OkStatus();
}

void Gateway::Parts::MakeIngest() {
  AppFetchParams fetch{upstream_->base_url(), upstream_->api_key(), &upstream_->transport(0), executors_[0], io_.get()};
  apps_ = std::make_unique<ingest::AppDirectory>(MakeAppFetch(std::move(fetch)), *io_, clock_);
  sink_ = std::make_unique<ingest::EventSink>(*log_, *apps_, *io_, clock_, base::SystemRandom());
  streams_->Register({router_, *sink_, *io_, Projects(), config_.address});
  webhooks_->Start({*sink_, clock_, metrics_, sources_, webhook_secret_});
}

void Gateway::Parts::MakeHttpServer() {
  http_server::RouteTable routes;
  AddStatusRoutes(
      routes, [this] { return Ready(); }, metrics_);
  webhooks_->AddRoutes(routes);
  http::AddRestPassThrough(routes,
                           {config_.rest_pass_through, upstream_->raw(), executors_, *io_, config_.webhook_path});
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

std::set<std::string> Gateway::Parts::Projects() const {
  std::set<std::string> projects;
  for (const auto& [project, secrets] : config_.webhook_secrets) projects.insert(project);
  return projects;
}

http_server::Readiness Gateway::Parts::Ready() const {
  http_server::Readiness readiness;
  readiness.ready = !draining_;
  if (draining_) readiness.reasons.emplace_back("the gateway is shutting down");
  if (std::string missing = MissingSource(config_); !missing.empty() && !webhooks_->secret_learned()) {
    readiness.reasons.push_back(std::move(missing));
  }
  for (std::string& complaint : sources_.Complaints()) readiness.reasons.push_back(std::move(complaint));
  return readiness;
}

// The order is what keeps every promise: nothing new comes in, what was promised is stored and told, then threads end.
void Gateway::Parts::Shutdown() {
  if (draining_.exchange(true)) return;
  if (started_) {
    const base::SteadyTime deadline = clock_.SteadyNow() + absl::ToChronoNanoseconds(config_.drain_limit);
    health_->Shutdown();
    if (front_) front_->Close();
    webhooks_->Drain();
    if (realtime_) realtime_->Stop();
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
