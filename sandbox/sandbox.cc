// SPDX-License-Identifier: Apache-2.0
#include "sandbox/sandbox.h"

#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "sandbox/catalogue/catalogue.h"
#include "sandbox/catalogue/embedded_catalogue.h"
#include "sandbox/realtime/realtime_hub.h"
#include "sandbox/realtime/realtime_server.h"
#include "sandbox/service.h"
#include "sandbox/state/file_store.h"
#include "sandbox/traffic.h"
#include "sandbox/webhook/webhook_sender.h"
#include "service/base/clock.h"
#include "service/base/random.h"
#include "service/http_server/http_server.h"
#include "service/http_server/route_table.h"
#include "service/io/io_thread.h"
#include "service/io/listener.h"

namespace composio::sandbox {
namespace {

constexpr size_t kMaxBodyBytes = 8 << 20;
constexpr size_t kMaxFileBytes = 128 << 20;

// The host a caller on this machine reaches `host` by, ready for a URL.
std::string ReachableHost(const std::string& host) {
  if (host == "0.0.0.0" || host.empty()) return "127.0.0.1";
  if (host == "::") return "[::1]";
  return absl::StrContains(host, ":") ? absl::StrCat("[", host, "]") : host;
}

}  // namespace

// The parts, each after what it uses.
class Sandbox::Impl {
 public:
  Impl(Catalogue catalogue, const SandboxOptions& options)
      : catalogue_(std::move(catalogue)),
        sender_(std::make_unique<WebhookSender>(RetryPolicy{}, base::SystemClock())),
        service_(ServiceParams{
            catalogue_, base::SystemClock(), base::SystemRandom(), *sender_, io_, options.demo_triggers,
            [this](double rate) { SetTraffic(rate); },
            [this](std::unique_ptr<http_server::HttpExchange> exchange) { websockets_.Upgrade(std::move(exchange)); }}),
        websockets_(io_, service_.realtime()) {
    http_server::RouteTable routes;
    http_server::Route route;
    route.path = "/";
    route.prefix = true;
    route.max_body_bytes = kMaxBodyBytes;
    route.handler = [this](std::unique_ptr<http_server::HttpExchange> exchange) {
      service_.Handle(std::move(exchange));
    };
    routes.Add(route);
    route.path = FileStore::kPrefix;
    route.max_body_bytes = kMaxFileBytes;
    routes.Add(std::move(route));
    server_ = std::make_unique<http_server::HttpServer>(io_, std::move(routes));
    service_.realtime().Configure([&](RealtimeProject& project) { project.cluster = options.realtime_cluster; });
    if (!options.webhook_url.empty()) SetWebhook(options.webhook_url, options.webhook_secret);
  }

  ~Impl() { Stop(); }

  absl::Status Listen(const SandboxOptions& options) {
    absl::StatusOr<int> port = server_->Listen(options.address);
    if (!port.ok()) return port.status();
    std::string host;
    int asked = 0;
    io::SplitHostPort(options.address, &host, &asked);
    base_url_ = absl::StrCat("http://", ReachableHost(host), ":", *port);
    if (!options.realtime_tls_address.empty()) {
      absl::StatusOr<int> tls_port = websockets_.ListenTls(
          {options.realtime_tls_address, options.realtime_tls_certificate, options.realtime_tls_key});
      if (!tls_port.ok()) return tls_port.status();
      realtime_tls_port_ = *tls_port;
    }
    // Only now: nothing is fired by a sandbox that could not start.
    traffic_.SetRate(options.events_per_second);
    return absl::OkStatus();
  }

  const std::string& base_url() const { return base_url_; }
  int realtime_tls_port() const { return realtime_tls_port_; }
  void SetWebhook(const std::string& url, const std::string& secret) { service_.SetWebhook(url, secret); }
  void SetTraffic(double events_per_second) { traffic_.SetRate(events_per_second); }

  void Stop() {
    traffic_.Stop();
    io_.RunAndWait([this] { service_.End(); });
    server_->Close();
    websockets_.Close();
    sender_->Stop();
  }

 private:
  const Catalogue catalogue_;
  io::IoThread io_;
  std::unique_ptr<WebhookSender> sender_;
  Service service_;
  RealtimeServer websockets_;
  Traffic traffic_{0, [this] { service_.FireNextSample(); }};
  std::unique_ptr<http_server::HttpServer> server_;
  std::string base_url_;
  int realtime_tls_port_ = 0;
};

absl::StatusOr<std::unique_ptr<Sandbox>> Sandbox::Start(const SandboxOptions& options) {
  absl::StatusOr<Catalogue> catalogue = Catalogue::Load(EmbeddedCatalogue());
  if (!catalogue.ok()) return catalogue.status();
  auto impl = std::make_unique<Impl>(*std::move(catalogue), options);
  if (absl::Status status = impl->Listen(options); !status.ok()) return status;
  return std::unique_ptr<Sandbox>(new Sandbox(std::move(impl)));
}

Sandbox::Sandbox(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Sandbox::~Sandbox() = default;

std::string Sandbox::base_url() const { return impl_->base_url(); }
int Sandbox::realtime_tls_port() const { return impl_->realtime_tls_port(); }
void Sandbox::SetWebhook(const std::string& url, const std::string& secret) { impl_->SetWebhook(url, secret); }
void Sandbox::SetTraffic(double events_per_second) { impl_->SetTraffic(events_per_second); }
void Sandbox::Stop() { impl_->Stop(); }

}  // namespace composio::sandbox
