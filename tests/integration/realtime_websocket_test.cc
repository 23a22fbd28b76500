// SPDX-License-Identifier: Apache-2.0
// The websocket's driver against a server that behaves and one that does not.
#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "service/base/mutex.h"
#include "service/base/random.h"
#include "service/ingest/pusher/realtime_feed.h"
#include "service/ingest/realtime/websocket_connector.h"
#include "tests/testing/certificate.h"
#include "tests/testing/pusher_server.h"
#include "tests/testing/raw_http_server.h"

namespace composio::ingest::realtime {
namespace {

using pusher::Websocket;
using pusher::WebsocketAddress;
using testing::PusherServer;
using testing::RawHttpServer;
using testing::RawReply;

constexpr std::chrono::seconds kPatience(10);

// What a websocket said, to be waited for on the test's thread.
class Heard final : public pusher::WebsocketObserver {
 public:
  void OnOpen() override {
    Change([this] { open_ = true; });
  }
  void OnText(absl::string_view text) override {
    Change([&] { texts_.emplace_back(text); });
  }
  void OnControl() override {
    Change([this] { ++controls_; });
  }
  void OnEnd(int code, const std::string& reason) override {
    Change([&] {
      code_ = code;
      reason_ = reason;
    });
  }

  bool AwaitOpen() {
    return Await([this] { return open_ || code_ != 0; }) && open_;
  }
  bool AwaitTexts(size_t count) {
    return Await([&] { return texts_.size() >= count; });
  }
  bool AwaitControl() {
    return Await([this] { return controls_ > 0; });
  }
  // The code and the reason of the end; 0 where none comes.
  int AwaitEnd() {
    Await([this] { return code_ != 0; });
    base::MutexLock lock(mutex_);
    return code_;
  }
  std::string reason() {
    base::MutexLock lock(mutex_);
    return reason_;
  }
  std::vector<std::string> texts() {
    base::MutexLock lock(mutex_);
    return texts_;
  }

 private:
  template <class Action>
  void Change(Action action) {
    base::MutexLock lock(mutex_);
    action();
    changed_.NotifyAll();
  }
  template <class Condition>
  bool Await(Condition condition) {
    const auto deadline = std::chrono::steady_clock::now() + kPatience;
    base::MutexLock lock(mutex_);
    while (!condition()) {
      if (!changed_.WaitFor(mutex_, deadline - std::chrono::steady_clock::now())) return condition();
    }
    return true;
  }

  base::Mutex mutex_;
  base::CondVar changed_;
  bool open_ = false;
  int controls_ = 0;
  int code_ = 0;
  std::string reason_;
  std::vector<std::string> texts_;
};

// A proxy that answers every CONNECT by a tunnel to one port, or by a refusal.
class ConnectProxy {
 public:
  ConnectProxy(int target_port, bool refuses) : target_port_(target_port), refuses_(refuses) {
    listener_ = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    EXPECT_EQ(bind(listener_, reinterpret_cast<sockaddr*>(&address), sizeof(address)), 0);
    EXPECT_EQ(listen(listener_, 4), 0);
    socklen_t size = sizeof(address);
    getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size);
    port_ = ntohs(address.sin_port);
    thread_ = std::thread([this] { Serve(); });
  }
  ~ConnectProxy() {
    shutdown(listener_, SHUT_RDWR);
    thread_.join();
    close(listener_);
  }
  int port() const { return port_; }
  std::string request() {
    base::MutexLock lock(mutex_);
    return request_;
  }

 private:
  void Serve() {
    const int client = accept(listener_, nullptr, nullptr);
    if (client < 0) return;
    std::string request;
    char bytes[4096];
    while (!absl::EndsWith(request, "\r\n\r\n")) {
      const ssize_t n = read(client, bytes, 1);
      if (n <= 0) break;
      request.append(bytes, static_cast<size_t>(n));
    }
    {
      base::MutexLock lock(mutex_);
      request_ = request;
    }
    const std::string answer = refuses_ ? "HTTP/1.1 403 Forbidden\r\n\r\n" : "HTTP/1.1 200 Go\r\nx-proxy: yes\r\n\r\n";
    EXPECT_EQ(send(client, answer.data(), answer.size(), MSG_NOSIGNAL), static_cast<ssize_t>(answer.size()));
    if (!refuses_) Tunnel(client);
    close(client);
  }
  void Tunnel(int client) {
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<uint16_t>(target_port_));
    const int server = socket(AF_INET, SOCK_STREAM, 0);
    EXPECT_EQ(connect(server, reinterpret_cast<sockaddr*>(&address), sizeof(address)), 0);
    std::thread back([&] { Copy(server, client); });
    Copy(client, server);
    back.join();
    close(server);
  }
  static void Copy(int from, int to) {
    char bytes[4096];
    for (ssize_t n = 0; (n = read(from, bytes, sizeof(bytes))) > 0;) {
      if (send(to, bytes, static_cast<size_t>(n), MSG_NOSIGNAL) != n) break;
    }
    // Both ways, so that the other copy ends as well.
    shutdown(to, SHUT_RDWR);
    shutdown(from, SHUT_RDWR);
  }

  const int target_port_;
  const bool refuses_;
  int listener_ = -1;
  int port_ = 0;
  base::Mutex mutex_;
  std::string request_ ABSL_GUARDED_BY(mutex_);
  std::thread thread_;
};

class RealtimeWebsocketTest : public ::testing::Test {
 protected:
  ~RealtimeWebsocketTest() override { Drop(); }

  void Connect(const WebsocketAddress& address, ConnectorOptions options = {}) {
    options.user_agent = "test";
    auto connector = WebsocketConnector::Create(io_, std::move(options));
    ASSERT_TRUE(connector.ok()) << connector.status();
    connector_ = *std::move(connector);
    io_.RunAndWait([&] { websocket_ = connector_->Connect(address, heard_); });
  }
  void Drop() {
    io_.RunAndWait([this] { websocket_.reset(); });
  }
  static WebsocketAddress To(const PusherServer& server, bool tls = false, const std::string& host = "127.0.0.1") {
    WebsocketAddress address;
    address.tls = tls;
    address.host = host;
    address.port = server.port();
    address.target = "/app/key";
    return address;
  }

  io::IoThread io_;
  std::unique_ptr<WebsocketConnector> connector_;
  Heard heard_;
  std::unique_ptr<Websocket> websocket_;  // on io
};

TEST_F(RealtimeWebsocketTest, TextsGoBothWaysInOrder) {
  PusherServer server;
  Connect(To(server));
  ASSERT_TRUE(heard_.AwaitOpen());
  for (int i = 0; i < 100; ++i) io_.RunAndWait([&] { websocket_->Send(absl::StrCat("\"", i, "\"")); });
  for (int i = 0; i < 100; ++i) EXPECT_EQ(server.NextText(), absl::StrCat("\"", i, "\""));
  for (int i = 0; i < 100; ++i) server.Send(absl::StrCat(i));
  ASSERT_TRUE(heard_.AwaitTexts(101));
  EXPECT_EQ(heard_.texts()[100], "99");
}

TEST_F(RealtimeWebsocketTest, CloseCodesAndPingsAreHeard) {
  PusherServer server;
  Connect(To(server));
  ASSERT_TRUE(heard_.AwaitOpen());
  server.SendPing();
  EXPECT_TRUE(heard_.AwaitControl());
  EXPECT_TRUE(server.AwaitPong());
  server.Close(4201);
  EXPECT_EQ(heard_.AwaitEnd(), 4201);
}

TEST_F(RealtimeWebsocketTest, ACloseOfOursIsAnswered) {
  PusherServer server;
  Connect(To(server));
  ASSERT_TRUE(heard_.AwaitOpen());
  io_.RunAndWait([&] { websocket_->Close(1000); });
  EXPECT_EQ(server.AwaitClose(), 1000);
  EXPECT_EQ(heard_.AwaitEnd(), 1000);
}

TEST_F(RealtimeWebsocketTest, ALostConnectionIsAnAbnormalEnd) {
  PusherServer server;
  Connect(To(server));
  ASSERT_TRUE(heard_.AwaitOpen());
  server.Drop();
  EXPECT_EQ(heard_.AwaitEnd(), 1006);
}

TEST_F(RealtimeWebsocketTest, AMessageThatIsTooLongEndsIt) {
  PusherServer server;
  ConnectorOptions options;
  options.max_message_bytes = 1000;
  Connect(To(server), options);
  ASSERT_TRUE(heard_.AwaitOpen());
  server.Send(std::string(1001, 'x'));
  EXPECT_EQ(heard_.AwaitEnd(), 1006);
  EXPECT_NE(heard_.reason(), "");
}

TEST_F(RealtimeWebsocketTest, NothingListensThere) {
  WebsocketAddress address;
  {
    PusherServer server;
    address = To(server);
  }
  Connect(address);
  EXPECT_EQ(heard_.AwaitEnd(), 1006);
  EXPECT_TRUE(absl::StrContains(heard_.reason(), "cannot be connected to")) << heard_.reason();
}

TEST_F(RealtimeWebsocketTest, AServerThatIsNoWebsocketDeclines) {
  RawHttpServer server([](const testing::RawRequest&) { return RawReply::Ok("{}"); });
  WebsocketAddress address;
  address.tls = false;
  address.host = "localhost";
  address.port = server.port();
  address.target = "/app/key";
  Connect(address);
  EXPECT_EQ(heard_.AwaitEnd(), 1006);
  EXPECT_TRUE(absl::StrContains(heard_.reason(), "HTTP status 200")) << heard_.reason();
}

TEST_F(RealtimeWebsocketTest, ACertificateThatIsTrustedIsTaken) {
  PusherServer::Options with;
  with.certificate = testing::MakeCertificate();
  PusherServer server(with);
  ConnectorOptions options;
  options.ca_file = with.certificate->certificate_file;
  Connect(To(server, true, "localhost"), options);
  EXPECT_TRUE(heard_.AwaitOpen()) << heard_.reason();
}

TEST_F(RealtimeWebsocketTest, ACertificateForAnAddressIsTakenToo) {
  PusherServer::Options with;
  with.certificate = testing::MakeCertificate();
  PusherServer server(with);
  ConnectorOptions options;
  options.ca_file = with.certificate->certificate_file;
  Connect(To(server, true, "127.0.0.1"), options);
  EXPECT_TRUE(heard_.AwaitOpen()) << heard_.reason();
}

TEST_F(RealtimeWebsocketTest, ACertificateOfAnUnknownAuthorityIsRefused) {
  PusherServer::Options with;
  with.certificate = testing::MakeCertificate();
  PusherServer server(with);
  Connect(To(server, true, "localhost"));
  EXPECT_EQ(heard_.AwaitEnd(), 1006);
  EXPECT_TRUE(absl::StrContains(heard_.reason(), "TLS")) << heard_.reason();
}

TEST_F(RealtimeWebsocketTest, ACertificateForAnotherNameIsRefused) {
  PusherServer::Options with;
  with.certificate = testing::MakeCertificate();
  PusherServer server(with);
  ConnectProxy proxy(server.port(), false);
  ConnectorOptions options;
  options.ca_file = with.certificate->certificate_file;
  options.proxy = {"127.0.0.1", proxy.port(), ""};
  Connect(To(server, true, "ws-mt1.example"), options);
  EXPECT_EQ(heard_.AwaitEnd(), 1006);
  EXPECT_TRUE(absl::StrContains(heard_.reason(), "TLS")) << heard_.reason();
  Drop();
}

TEST_F(RealtimeWebsocketTest, AProxyIsAskedForATunnel) {
  PusherServer server;
  ConnectProxy proxy(server.port(), false);
  ConnectorOptions options;
  options.proxy = {"127.0.0.1", proxy.port(), "Basic abc"};
  WebsocketAddress address = To(server, false, "ws.example");
  address.port = 8080;
  Connect(address, options);
  EXPECT_TRUE(heard_.AwaitOpen()) << heard_.reason();
  EXPECT_EQ(proxy.request(),
            "CONNECT ws.example:8080 HTTP/1.1\r\nHost: ws.example:8080\r\nProxy-Authorization: Basic abc\r\n\r\n");
  Drop();
}

TEST_F(RealtimeWebsocketTest, AProxyThatRefusesIsTold) {
  PusherServer server;
  ConnectProxy proxy(server.port(), true);
  ConnectorOptions options;
  options.proxy = {"127.0.0.1", proxy.port(), ""};
  Connect(To(server, false, "ws.example"), options);
  EXPECT_EQ(heard_.AwaitEnd(), 1006);
  EXPECT_TRUE(absl::StrContains(heard_.reason(), "the proxy refuses: 403")) << heard_.reason();
}

TEST_F(RealtimeWebsocketTest, AFileThatIsNoAuthorityIsRefusedAtOnce) {
  ConnectorOptions options;
  options.ca_file = "/nonexistent.pem";
  EXPECT_TRUE(absl::IsInvalidArgument(WebsocketConnector::Create(io_, options).status()));
}

TEST_F(RealtimeWebsocketTest, AHalfOpenConnectionIsReplaced) {
  PusherServer::Options with;
  with.activity_timeout = 1;
  PusherServer server(with);
  SourceStatus sources(base::SystemClock());
  auto connector = WebsocketConnector::Create(io_, {});
  ASSERT_TRUE(connector.ok());
  pusher::FeedOptions options;
  options.host = "127.0.0.1";
  options.port = server.port();
  options.tls = false;
  options.session.pong_timeout = absl::Milliseconds(100);
  pusher::RealtimeFeed::Deps deps{
      [this](const RestRequest& request, RestDone done) {
        const std::string body = absl::EndsWith(request.target, "/credentials")
                                     ? R"({"pusher_key":"k","pusher_cluster":"mt1","project_id":"p"})"
                                     : R"({"auth":"k:1"})";
        io_.Post([body, done = std::move(done)]() mutable { done(RestAnswer{200, body}); });
      },
      [&connector](const auto& address, auto& observer) { return (*connector)->Connect(address, observer); },
      io_,
      base::SystemClock(),
      base::SystemRandom(),
      sources.Add(events::Transport::kRealtime, "default", SourceState::kConnecting),
      [](std::string) {}};
  std::unique_ptr<pusher::RealtimeFeed> feed;
  io_.RunAndWait([&] {
    feed = std::make_unique<pusher::RealtimeFeed>(std::move(deps), options);
    feed->Start();
  });
  ASSERT_TRUE(server.AwaitSubscription());
  server.Freeze();
  EXPECT_TRUE(server.AwaitSubscription()) << "on a second connection";
  EXPECT_TRUE(server.AwaitConnections(2));
  io_.RunAndWait([&] { feed.reset(); });
}

}  // namespace
}  // namespace composio::ingest::realtime
