// SPDX-License-Identifier: Apache-2.0
#include "service/front/front.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <deque>
#include <memory>

#include "absl/strings/str_cat.h"
#include "service/base/error.h"
#include "service/base/mutex.h"
#include "service/http_server/http_server.h"
#include "tests/testing/raw_client.h"

namespace composio::front {
namespace {

using http_server::HttpResponse;
using testing::BodyOf;
using testing::RawClient;
using testing::StatusOf;

constexpr char kPreface[] = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
constexpr char kHello[] = "GET /hello HTTP/1.1\r\nHost: x\r\n\r\n";

// A front before a real HTTP server (GET /hello on the status surface, POST /webhooks/x on the webhook surface), and a
// stand-in for gRPC that keeps the descriptors.
class FrontTest : public ::testing::Test {
 protected:
  void Start(FrontOptions options = {}) {
    options.sweep_interval = absl::Milliseconds(5);
    http_server::RouteTable routes;
    routes.Add({"/hello", false, {"GET"}, 1000, http_server::kStatusSurface, [](auto exchange) {
                  exchange->Respond(HttpResponse::Text(200, "hello"));
                }});
    routes.Add({"/webhooks/x", false, {"POST"}, 1000, http_server::kWebhookSurface, [](auto exchange) {
                  exchange->Respond(HttpResponse::Json(200, "{}"));
                }});
    http_server::HttpServerOptions http_options;
    http_options.linger_timeout = absl::Milliseconds(100);
    http_options.sweep_interval = absl::Milliseconds(5);
    http_ = std::make_unique<http_server::HttpServer>(io_, std::move(routes), http_options);
    FrontHandlers handlers;
    handlers.on_grpc = [this](int fd, int listener_fd) {
      base::MutexLock lock(mutex_);
      grpc_.push_back({fd, listener_fd});
      arrived_.NotifyAll();
    };
    handlers.on_http = [this](int fd, uint32_t surfaces) { http_->Adopt(fd, surfaces); };
    front_ = std::make_unique<Front>(io_, std::move(handlers), metrics_, options);
    port_ = Listen({"127.0.0.1:0", "--address"});
    webhook_port_ = Listen({"127.0.0.1:0", "--webhook-address", false, http_server::kWebhookSurface});
  }

  ~FrontTest() override {
    front_->Close();
    http_->Close();
    for (const auto& [fd, listener] : grpc_) close(fd);
  }

  int Listen(FrontListener listener) {
    auto port = front_->Listen(std::move(listener));
    EXPECT_TRUE(port.ok()) << port.status();
    return port.value_or(0);
  }

  // The next connection that was handed to gRPC.
  std::pair<int, int> NextGrpc() {
    base::MutexLock lock(mutex_);
    while (seen_ == grpc_.size()) arrived_.Wait(mutex_);
    return grpc_[seen_++];
  }

  uint64_t Count(const char* kind) {
    return metrics_.GetCounter("composio_gateway_connections_total", "", {{"kind", kind}}).value();
  }

  io::IoThread io_;
  metrics::Registry metrics_;
  std::unique_ptr<http_server::HttpServer> http_;
  std::unique_ptr<Front> front_;
  int port_ = 0, webhook_port_ = 0;
  base::Mutex mutex_;
  base::CondVar arrived_;
  std::deque<std::pair<int, int>> grpc_;
  size_t seen_ = 0;
};

TEST_F(FrontTest, HttpAndGrpcShareThePort) {
  Start();
  RawClient http(port_), grpc(port_);
  grpc.Send(kPreface);
  http.Send(kHello);
  EXPECT_EQ(BodyOf(http.ReadResponse()), "hello");
  const auto [fd, listener] = NextGrpc();
  char bytes[64];
  const ssize_t got = recv(fd, bytes, sizeof bytes, MSG_DONTWAIT);
  EXPECT_EQ(std::string(bytes, static_cast<size_t>(std::max<ssize_t>(got, 0))), kPreface) << "nothing may be consumed";
  EXPECT_GE(listener, 0);
  EXPECT_EQ(Count("http"), 1u);
  EXPECT_EQ(Count("grpc"), 1u);
}

TEST_F(FrontTest, GrpcSocketIsNonBlockingWithoutDelayAndWakesFromOneByte) {
  Start();
  RawClient client(port_);
  client.SendByteByByte(kPreface);
  const int fd = NextGrpc().first;
  int value = 0;
  socklen_t size = sizeof value;
  getsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &value, &size);
  EXPECT_NE(value, 0);
  getsockopt(fd, SOL_SOCKET, SO_RCVLOWAT, &value, &size);
  EXPECT_EQ(value, 1);
  EXPECT_TRUE(fcntl(fd, F_GETFL) & O_NONBLOCK);
}

TEST_F(FrontTest, FirstBytesOneByOneAreUnderstood) {
  Start();
  for (const char* request : {kHello, "PROPFIND /hello HTTP/1.1\r\nHost: x\r\n\r\n"}) {
    RawClient client(port_);
    client.SendByteByByte(request);
    EXPECT_EQ(StatusOf(client.ReadResponse()), request == kHello ? 200 : 405);
  }
}

TEST_F(FrontTest, WebhookListenerServesWebhooksOnly) {
  Start();
  RawClient http(webhook_port_), grpc(webhook_port_);
  http.Send("POST /webhooks/x HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}");
  EXPECT_EQ(StatusOf(http.ReadResponse()), 200);
  http.Send(kHello);
  EXPECT_EQ(StatusOf(http.ReadResponse()), 404);
  grpc.Send(kPreface);
  EXPECT_TRUE(grpc.EndedByServer());
  EXPECT_EQ(Count("grpc_refused"), 1u);
}

TEST_F(FrontTest, TlsHandshakeIsEnded) {
  Start();
  RawClient client(port_);
  client.Send(absl::string_view("\x16\x03\x01\x02\x00\x01", 6));
  EXPECT_TRUE(client.EndedByServer());
  EXPECT_EQ(Count("tls_refused"), 1u);
}

TEST_F(FrontTest, UndecidedConnectionsAreEndedAtTheirDeadline) {
  FrontOptions options;
  options.undecided_timeout = absl::Milliseconds(30);
  Start(options);
  RawClient silent(port_), half(port_);
  half.Send("PR");
  EXPECT_TRUE(silent.EndedByServer());
  EXPECT_TRUE(half.EndedByServer());
  EXPECT_EQ(Count("undecided"), 2u);
}

TEST_F(FrontTest, HalfAPrefaceAndTheEndIsEndedAtOnce) {
  Start();
  RawClient half(port_), nothing(port_), late(port_);
  half.Send("PR");
  half.ShutdownSend();
  nothing.ShutdownSend();
  EXPECT_TRUE(half.EndedByServer());
  EXPECT_TRUE(nothing.EndedByServer());
  late.Send("P");
  late.ShutdownSend();
  EXPECT_TRUE(late.EndedByServer());
}

TEST_F(FrontTest, HalfClosedHttpClientIsAnswered) {
  Start();
  RawClient client(port_);
  client.Send(kHello);
  client.ShutdownSend();
  EXPECT_EQ(BodyOf(client.ReadToEnd()), "hello");
}

TEST_F(FrontTest, OldestUndecidedConnectionGivesWay) {
  FrontOptions options;
  options.max_undecided = 2;
  Start(options);
  RawClient first(port_), second(port_), third(port_);
  EXPECT_TRUE(first.EndedByServer());
  third.Send(kHello);
  EXPECT_EQ(StatusOf(third.ReadResponse()), 200);
  second.Send(kHello);
  EXPECT_EQ(StatusOf(second.ReadResponse()), 200);
}

TEST_F(FrontTest, GrpcConnectionsBeyondTheLimitAreEndedUntilOthersHaveGone) {
  FrontOptions options;
  options.max_grpc_connections = 1;
  Start(options);
  RawClient one(port_), two(port_), three(port_);
  one.Send(kPreface);
  const int fd = NextGrpc().first;
  two.Send(kPreface);
  EXPECT_TRUE(two.EndedByServer());
  io_.RunAndWait([fd = fd] { close(fd); });
  three.Send(kPreface);
  EXPECT_NE(NextGrpc().first, -1);
  base::MutexLock lock(mutex_);
  grpc_.pop_front();
}

TEST_F(FrontTest, NothingIsHandedOverAfterClose) {
  Start();
  RawClient undecided(port_);
  undecided.Send("PR");
  front_->Close();
  undecided.Send("I * HTTP/2.0\r\n\r\n");
  EXPECT_TRUE(undecided.EndedByServer());
  EXPECT_FALSE(RawClient(port_).Send(kPreface));
  base::MutexLock lock(mutex_);
  EXPECT_TRUE(grpc_.empty());
}

TEST_F(FrontTest, PortInUseIsATypedErrorThatNamesTheSetting) {
  Start();
  const auto again = front_->Listen({absl::StrCat("127.0.0.1:", port_), "--address or COMPOSIO_GATEWAY_ADDRESS"});
  EXPECT_EQ(base::ReasonOf(again.status()), base::ErrorReason::ERROR_REASON_ADDRESS_UNAVAILABLE);
  EXPECT_THAT(std::string(again.status().message()),
              ::testing::AllOf(::testing::HasSubstr(absl::StrCat("127.0.0.1:", port_)),
                               ::testing::HasSubstr("COMPOSIO_GATEWAY_ADDRESS")));
}

TEST_F(FrontTest, ManyConnectionsAtOnceAreAllServed) {
  Start();
  std::vector<std::unique_ptr<RawClient>> clients;
  for (int i = 0; i < 200; ++i) clients.push_back(std::make_unique<RawClient>(port_));
  for (auto& client : clients) client->Send(kHello);
  for (auto& client : clients) EXPECT_EQ(StatusOf(client->ReadResponse()), 200);
}

}  // namespace
}  // namespace composio::front
