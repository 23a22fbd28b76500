// SPDX-License-Identifier: Apache-2.0
#include <boost/asio/ssl.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/websocket/ssl.hpp>

#include "absl/strings/str_cat.h"
#include "sandbox/realtime/websocket.h"
#include "sandbox/realtime/websocket_connection.h"
#include "service/io/listener.h"

namespace composio::sandbox {
namespace {

namespace asio = io::asio;
namespace beast = boost::beast;

constexpr absl::Duration kHandshakeTimeout = absl::Seconds(10);
constexpr uint32_t kMaxHeaderBytes = 16 << 10;

struct OwnIdentity final : TlsIdentity {
  asio::ssl::context context{asio::ssl::context::tls_server};
};

class TlsWebsocket final : public WebsocketConnection<asio::ssl::stream<io::Socket>> {
 public:
  TlsWebsocket(const WebsocketParams& params, io::Socket socket, std::shared_ptr<OwnIdentity> identity)
      : WebsocketConnection(params, std::move(socket), identity->context),
        io_(params.io),
        identity_(std::move(identity)) {
    parser_.header_limit(kMaxHeaderBytes);
  }

  void Start() {
    const std::weak_ptr<TlsWebsocket> weak = Self();
    io_.Start(kHandshakeTimeout, [weak] {
      if (auto self = weak.lock(); self && !self->asked_) self->End();
    });
    stream().next_layer().async_handshake(asio::ssl::stream_base::server,
                                          [self = Self()](const io::ErrorCode& error) { self->OnTls(error); });
  }

 private:
  std::shared_ptr<TlsWebsocket> Self() { return std::static_pointer_cast<TlsWebsocket>(shared_from_this()); }

  void OnTls(const io::ErrorCode& error) {
    if (ended()) return;
    if (error) return End();
    beast::http::async_read(stream().next_layer(), buffer_, parser_,
                            [self = Self()](const io::ErrorCode& failed, size_t) { self->OnRequest(failed); });
  }

  void OnRequest(const io::ErrorCode& error) {
    if (ended()) return;
    if (error) return End();
    asked_ = true;
    auto request = std::make_shared<HandshakeRequest>(parser_.release());
    const std::string target(request->target().data(), request->target().size());
    Handshake(std::move(request), ConnectOf(target, io::PeerOf(socket().native_handle()), true));
  }

  io::IoThread& io_;
  const std::shared_ptr<OwnIdentity> identity_;
  beast::flat_buffer buffer_;
  beast::http::request_parser<beast::http::empty_body> parser_;
  bool asked_ = false;
};

}  // namespace

absl::StatusOr<std::shared_ptr<TlsIdentity>> TlsIdentity::Load(const std::string& certificate_file,
                                                               const std::string& key_file) {
  auto identity = std::make_shared<OwnIdentity>();
  io::ErrorCode error;
  identity->context.use_certificate_chain_file(certificate_file, error);
  if (error) {
    return absl::InvalidArgumentError(absl::StrCat("cannot use the certificate ", certificate_file, ": ",
                                                   error.message(), ". Give a file of PEM certificates."));
  }
  identity->context.use_private_key_file(key_file, asio::ssl::context::pem, error);
  if (error) {
    return absl::InvalidArgumentError(absl::StrCat("cannot use the key ", key_file, ": ", error.message(),
                                                   ". Give the PEM file of the certificate's key."));
  }
  return std::shared_ptr<TlsIdentity>(std::move(identity));
}

std::shared_ptr<Websocket> ServeTlsWebsocket(WebsocketParams params, int fd, std::shared_ptr<TlsIdentity> identity) {
  io::Socket socket(io::ContextOf(params.io));
  io::ErrorCode error;
  socket.assign(asio::ip::tcp::v4(), fd, error);
  auto connection = std::make_shared<TlsWebsocket>(std::move(params), std::move(socket),
                                                   std::static_pointer_cast<OwnIdentity>(std::move(identity)));
  connection->Start();
  return connection;
}

}  // namespace composio::sandbox
