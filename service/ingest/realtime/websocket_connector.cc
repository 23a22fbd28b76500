// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/realtime/websocket_connector.h"

#include <openssl/ssl.h>

#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "service/base/error.h"
#include "service/base/loopback.h"
#include "service/ingest/realtime/beast_websocket.h"
#include "service/ingest/realtime/dialer.h"

namespace composio::ingest::realtime {
namespace {

namespace ssl = asio::ssl;

bool IsAddress(const std::string& host) {
  ErrorCode error;
  asio::ip::make_address(host, error);
  return !error;
}

}  // namespace

struct WebsocketConnector::Shared {
  io::IoThread& io;
  ConnectorOptions options;
  ssl::context tls{ssl::context::tls_client};
};

namespace {

// A websocket on its way: TCP, TLS, then the websocket's own handshake. What it waits for holds its parts.
class Connection final : public pusher::Websocket {
 public:
  struct Deps {
    io::IoThread& io;
    ssl::context& tls;
    const ConnectorOptions& options;
  };

  Connection(const Deps& deps, DialParams dial, pusher::WebsocketAddress address, pusher::WebsocketObserver& observer)
      : deps_(deps), address_(std::move(address)), observer_(observer) {
    dialer_ = std::make_unique<Dialer>(deps_.io, dial,
                                       [this](absl::StatusOr<io::Socket> socket) { OnConnected(std::move(socket)); });
  }
  ~Connection() override {
    if (tls_stream_ != nullptr) tls_stream_->Drop();
    if (plain_ != nullptr) plain_->Drop();
    if (tls_ != nullptr) tls_->Drop();
  }

  void Send(std::string text) override {
    if (plain_ != nullptr) plain_->Send(std::move(text));
    if (tls_ != nullptr) tls_->Send(std::move(text));
  }
  void Close(int code) override {
    if (plain_ != nullptr) plain_->Close(code);
    if (tls_ != nullptr) tls_->Close(code);
  }

 private:
  // The TLS handshake's state; outlives the connection where that is dropped meanwhile.
  struct Handshake {
    explicit Handshake(TlsStream stream) : stream(std::move(stream)) {}
    void Drop() {
      dropped = true;
      ErrorCode ignored;
      stream.next_layer().close(ignored);
    }
    TlsStream stream;
    bool dropped = false;
  };

  void OnConnected(absl::StatusOr<io::Socket> socket) {
    if (!socket.ok()) {
      return observer_.OnEnd(pusher::kCloseAbnormal, absl::StrCat(address_.host, ": ", socket.status().message()));
    }
    if (address_.tls) return ShakeHands(*std::move(socket));
    plain_ = std::make_shared<BeastWebsocket<io::Socket>>(*std::move(socket), deps_.options.max_message_bytes);
    plain_->Open(HostHeader(), address_.target, deps_.options.user_agent, &observer_);
  }

  void ShakeHands(io::Socket socket) {
    tls_stream_ = std::make_shared<Handshake>(TlsStream(std::move(socket), deps_.tls));
    TlsStream& stream = tls_stream_->stream;
    // RFC 6066: a name is told, an address is not.
    if (!IsAddress(address_.host)) SSL_set_tlsext_host_name(stream.native_handle(), address_.host.c_str());
    stream.set_verify_mode(ssl::verify_peer);
    stream.set_verify_callback(ssl::host_name_verification(address_.host));
    stream.async_handshake(ssl::stream_base::client, [this, state = tls_stream_](const ErrorCode& error) {
      if (state->dropped) return;
      OnHandsShaken(error);
    });
  }

  void OnHandsShaken(const ErrorCode& error) {
    const std::shared_ptr<Handshake> state = std::exchange(tls_stream_, nullptr);
    if (error) {
      state->Drop();
      return observer_.OnEnd(pusher::kCloseAbnormal,
                             absl::StrCat(address_.host, ": TLS handshake failed: ", error.message()));
    }
    tls_ = std::make_shared<BeastWebsocket<TlsStream>>(std::move(state->stream), deps_.options.max_message_bytes);
    tls_->Open(HostHeader(), address_.target, deps_.options.user_agent, &observer_);
  }

  std::string HostHeader() const {
    const std::string host =
        absl::StrContains(address_.host, ':') ? absl::StrCat("[", address_.host, "]") : address_.host;
    return address_.port == (address_.tls ? 443 : 80) ? host : absl::StrCat(host, ":", address_.port);
  }

  const Deps deps_;
  const pusher::WebsocketAddress address_;
  pusher::WebsocketObserver& observer_;
  std::unique_ptr<Dialer> dialer_;
  std::shared_ptr<Handshake> tls_stream_;
  std::shared_ptr<BeastWebsocket<io::Socket>> plain_;
  std::shared_ptr<BeastWebsocket<TlsStream>> tls_;
};

absl::Status Bad(absl::string_view text) {
  return base::Error(absl::StatusCode::kInvalidArgument, gateway::v1::ERROR_REASON_INVALID_FIELD, text);
}

}  // namespace

WebsocketConnector::WebsocketConnector(std::unique_ptr<Shared> shared) : shared_(std::move(shared)) {}
WebsocketConnector::~WebsocketConnector() = default;

absl::StatusOr<std::unique_ptr<WebsocketConnector>> WebsocketConnector::Create(io::IoThread& io,
                                                                               ConnectorOptions options) {
  auto shared = std::unique_ptr<Shared>(new Shared{io, std::move(options)});
  SSL_CTX_set_min_proto_version(shared->tls.native_handle(), TLS1_2_VERSION);
  ErrorCode error;
  const std::string& ca_file = shared->options.ca_file;
  if (ca_file.empty()) {
    shared->tls.set_default_verify_paths(error);
  } else {
    shared->tls.load_verify_file(ca_file, error);
  }
  if (error) {
    return Bad(absl::StrCat("cannot use the certificate authorities ", ca_file, ": ", error.message(),
                            "; check realtime.ca_file, a PEM file"));
  }
  return std::unique_ptr<WebsocketConnector>(new WebsocketConnector(std::move(shared)));
}

std::unique_ptr<pusher::Websocket> WebsocketConnector::Connect(const pusher::WebsocketAddress& address,
                                                               pusher::WebsocketObserver& observer) {
  DialParams dial{address.host, address.port, {}};
  if (!base::IsLoopbackHost(address.host)) dial.proxy = shared_->options.proxy;
  return std::make_unique<Connection>(Connection::Deps{shared_->io, shared_->tls, shared_->options}, std::move(dial),
                                      address, observer);
}

}  // namespace composio::ingest::realtime
