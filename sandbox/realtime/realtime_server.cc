// SPDX-License-Identifier: Apache-2.0
#include "sandbox/realtime/realtime_server.h"

#include <map>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "sandbox/realtime/realtime_hub.h"
#include "sandbox/realtime/websocket.h"

namespace composio::sandbox {
namespace {

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
    const int fd = exchange.Detach();
    if (fd < 0) return exchange.Respond(NoWebsocket());
    Keep(ServePlainWebsocket(Params(), fd, request));
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

void RealtimeServer::Close() {
  state_->io.RunAndWait([this] { state_->Close(); });
}

}  // namespace composio::sandbox
