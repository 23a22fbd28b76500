// SPDX-License-Identifier: Apache-2.0
#include "sandbox/realtime/realtime_server.h"

#include <unistd.h>

#include <map>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "sandbox/realtime/realtime_hub.h"
#include "sandbox/realtime/websocket.h"

namespace composio::sandbox {
namespace {

// Open and half-open ones; what the application admits is less.
constexpr size_t kMaxSockets = 2048;
constexpr absl::Duration kTick = absl::Milliseconds(50);

http_server::HttpResponse NoWebsocket() {
  auto response = http_server::HttpResponse::Text(426, "This address is for websockets.\n");
  response.headers.emplace_back("Upgrade", "websocket");
  return response;
}

}  // namespace

// On the io thread.
struct RealtimeServer::State : std::enable_shared_from_this<RealtimeServer::State> {
  State(io::IoThread& io, RealtimeHub& hub) : io(io), hub(hub) {}

  void Upgrade(http_server::HttpExchange& exchange) {
    if (closed || exchange.method() != "GET" || !absl::EqualsIgnoreCase(exchange.Header("upgrade"), "websocket")) {
      return exchange.Respond(NoWebsocket());
    }
    UpgradeRequest request{absl::StrCat(exchange.path(), "?", exchange.query()), exchange.headers(), exchange.peer()};
    const int fd = open.size() < kMaxSockets ? exchange.Detach() : -1;
    if (fd < 0) return exchange.Respond(NoWebsocket());
    Keep(ServePlainWebsocket(Params(), fd, request));
  }

  void AcceptTls(int fd, std::shared_ptr<TlsIdentity> identity) {
    if (closed || open.size() >= kMaxSockets) {
      ::close(fd);
      return;
    }
    Keep(ServeTlsWebsocket(Params(), fd, std::move(identity)));
  }

  WebsocketParams Params() {
    return {io, hub, [self = weak_from_this()](Websocket* gone) {
              if (auto state = self.lock()) state->open.erase(gone);
            }};
  }

  void Keep(std::shared_ptr<Websocket> websocket) {
    Websocket* key = websocket.get();
    open.emplace(key, std::move(websocket));
    if (timer == 0) Tick();
  }

  // Runs only while there are connections.
  void Tick() {
    timer = io.Start(kTick, [self = shared_from_this()] {
      self->timer = 0;
      self->hub.Tick();
      if (!self->open.empty()) self->Tick();
    });
  }

  void Close() {
    closed = true;
    while (!open.empty()) {
      // Kept until it has ended: it leaves the table meanwhile.
      const std::shared_ptr<Websocket> websocket = open.begin()->second;
      websocket->Abort();
      open.erase(websocket.get());
    }
    io.Cancel(std::exchange(timer, 0));
  }

  io::IoThread& io;
  RealtimeHub& hub;
  std::map<Websocket*, std::shared_ptr<Websocket>> open;
  base::Timers::Id timer = 0;
  bool closed = false;
};

RealtimeServer::RealtimeServer(io::IoThread& io, RealtimeHub& hub) : state_(std::make_shared<State>(io, hub)) {}
RealtimeServer::~RealtimeServer() { Close(); }

void RealtimeServer::Upgrade(std::unique_ptr<http_server::HttpExchange> exchange) { state_->Upgrade(*exchange); }

absl::StatusOr<int> RealtimeServer::ListenTls(const TlsListenParams& params) {
  auto identity = TlsIdentity::Load(params.certificate_file, params.key_file);
  if (!identity.ok()) return identity.status();
  io::ListenParams listen;
  listen.address = params.address;
  listen.setting = "--realtime-tls-address";
  listen.on_accept = [state = state_, identity = *std::move(identity)](int fd) { state->AcceptTls(fd, identity); };
  auto listener = io::Listener::Open(state_->io, std::move(listen));
  if (!listener.ok()) return listener.status();
  listener_ = *std::move(listener);
  return listener_->port();
}

void RealtimeServer::Close() {
  if (listener_) listener_->Close();
  state_->io.RunAndWait([this] { state_->Close(); });
}

}  // namespace composio::sandbox
