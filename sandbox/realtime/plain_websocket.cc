// SPDX-License-Identifier: Apache-2.0
#include "sandbox/realtime/websocket.h"
#include "sandbox/realtime/websocket_connection.h"

namespace composio::sandbox {
namespace {

namespace beast = boost::beast;

class PlainWebsocket final : public WebsocketConnection<io::Socket> {
 public:
  using WebsocketConnection::WebsocketConnection;

  void Start(const UpgradeRequest& request) {
    auto handshake = std::make_shared<HandshakeRequest>(beast::http::verb::get, request.target, 11);
    for (const auto& [name, value] : request.headers) handshake->insert(name, value);
    Handshake(std::move(handshake), ConnectOf(request.target, request.peer, false));
  }
};

}  // namespace

std::shared_ptr<Websocket> ServePlainWebsocket(WebsocketParams params, int fd, const UpgradeRequest& request) {
  io::Socket socket(io::ContextOf(params.io));
  io::ErrorCode error;
  socket.assign(io::asio::ip::tcp::v4(), fd, error);
  auto connection = std::make_shared<PlainWebsocket>(std::move(params), std::move(socket));
  connection->Start(request);
  return connection;
}

}  // namespace composio::sandbox
