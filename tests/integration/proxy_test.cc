// SPDX-License-Identifier: Apache-2.0
// A proxied method from a gRPC client to an HTTP server and back, over sockets: one worker with its queue and libcurl.
#include <fcntl.h>
#include <grpcpp/create_channel_posix.h>
#include <gtest/gtest.h>
#include <sys/socket.h>

#include <condition_variable>
#include <mutex>
#include <thread>

#include "google/rpc/error_details.pb.h"
#include "google/rpc/status.pb.h"
#include "service/http_client/curl/curl_transport.h"
#include "service/rpc/grpc_server.h"
#include "service/schema/schema.h"
#include "service/upstream/proxy_handler.h"
#include "tests/testing/grpc_client.h"
#include "tests/testing/raw_http_server.h"

namespace composio::upstream {
namespace {

using testing::GrpcClient;
using testing::RawHttpServer;
using testing::RawReply;
using testing::RawRequest;

constexpr char kGetApp[] = "/composio.gateway.v1.AppService/GetApp";
constexpr char kExecuteTool[] = "/composio.gateway.v1.ToolService/ExecuteTool";
const std::string kGithub("\x0a\x06github", 8);  // app (or tool): "github"

RawReply Reply(const std::string& status, const std::string& body, const std::string& headers = "") {
  return {"HTTP/1.1 " + status + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" + headers + "\r\n" +
          body};
}

std::string ReasonOf(const grpc::Status& status) {
  google::rpc::Status wire;
  google::rpc::ErrorInfo info;
  wire.ParseFromString(status.error_details());
  for (const auto& detail : wire.details()) {
    if (detail.UnpackTo(&info)) return info.reason();
  }
  return "";
}

// A gateway of one worker before `server`.
class Gateway {
 public:
  explicit Gateway(const RawHttpServer& server) {
    schema_ = *schema::Schema::Load();
    rpc::GrpcServerOptions options;
    options.workers = 1;
    server_ = *rpc::GrpcServer::Create(options, schema_->services(), base::SystemClock());
    server_->workers()[0]->SetPollSource(&transport_);
    ProxyOptions proxy;
    proxy.base_url = server.url();
    proxy.credentials.project_key = "ak_test";
    const absl::Status status = RegisterProxies(
        router_, schema_->services(),
        {base::SystemClock(), base::SystemRandom(), {{&transport_, server_->workers()[0].get()}}, proxy});
    EXPECT_TRUE(status.ok()) << status;
    server_->Start(router_);
    int ends[2];
    EXPECT_EQ(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
    for (int end : ends) fcntl(end, F_SETFL, O_NONBLOCK);
    server_->Adopt(ends[0], -1);
    client_ = std::make_unique<GrpcClient>(grpc::CreateInsecureChannelFromFd("gateway", ends[1]));
  }

  GrpcClient::Result Call(
      const std::string& method,
      const std::function<void(grpc::ClientContext&)>& prepare = [](grpc::ClientContext&) {}) {
    return client_->Call(method, {kGithub}, prepare);
  }

 private:
  http_client::CurlTransport transport_{{}, base::SystemClock()};
  router::Router router_;
  std::unique_ptr<schema::Schema> schema_;
  std::unique_ptr<rpc::GrpcServer> server_;
  std::unique_ptr<GrpcClient> client_;
};

TEST(Proxy, AnAnswerComesThrough) {
  RawHttpServer server([](const RawRequest& request) {
    EXPECT_EQ(request.Line(), "GET /api/v3.1/toolkits/github HTTP/1.1");
    EXPECT_EQ(request.Header("x-api-key"), "ak_test");
    EXPECT_EQ(request.Header("x-request-id"), "mine");
    EXPECT_EQ(request.Header("traceparent"), "00-1-2-01");
    return Reply("200 OK", R"({"slug":"github"})", "X-Request-Id: up-1\r\n");
  });
  Gateway gateway(server);
  const auto result = gateway.Call(kGetApp, [](grpc::ClientContext& context) {
    context.AddMetadata("x-request-id", "mine");
    context.AddMetadata("traceparent", "00-1-2-01");
  });
  ASSERT_TRUE(result.status.ok()) << result.status.error_message();
  ASSERT_EQ(result.messages.size(), 1u);
  EXPECT_EQ(result.messages[0], "\x0a\x08" + kGithub);  // app { slug: "github" }
  EXPECT_EQ(result.headers.find("x-upstream-request-id")->second, "up-1");
}

TEST(Proxy, TheCallersDeadlineEndsTheTransferAndSaysWhy) {
  RawHttpServer server([](const RawRequest&) { return RawReply{"", RawReply::Then::kHang}; });
  Gateway gateway(server);
  const auto result = gateway.Call(kGetApp, [](grpc::ClientContext& context) {
    context.set_deadline(std::chrono::system_clock::now() + std::chrono::milliseconds(400));
  });
  EXPECT_EQ(result.status.error_code(), grpc::StatusCode::DEADLINE_EXCEEDED);
  EXPECT_EQ(ReasonOf(result.status), "UPSTREAM_TIMEOUT");
  while (server.closed() == 0) std::this_thread::yield();
}

TEST(Proxy, ACancelledCallDropsItsConnection) {
  std::mutex mutex;
  std::condition_variable arrived;
  bool here = false;
  RawHttpServer server([&](const RawRequest&) {
    const std::lock_guard<std::mutex> lock(mutex);
    here = true;
    arrived.notify_one();
    return RawReply{"", RawReply::Then::kHang};
  });
  Gateway gateway(server);
  std::thread canceller;
  const auto result = gateway.Call(kGetApp, [&](grpc::ClientContext& context) {
    canceller = std::thread([&] {
      std::unique_lock<std::mutex> lock(mutex);
      arrived.wait(lock, [&] { return here; });
      context.TryCancel();
    });
  });
  canceller.join();
  EXPECT_EQ(result.status.error_code(), grpc::StatusCode::CANCELLED);
  while (server.closed() == 0) std::this_thread::yield();
}

TEST(Proxy, ReadsAreSentAgainAndToolExecutionIsNot) {
  std::atomic<int> requests{0};
  std::string ids[2];
  RawHttpServer server([&](const RawRequest& request) {
    const int number = requests++;
    if (number < 2) ids[number] = request.Header("x-request-id");
    if (number == 1) return Reply("200 OK", "{}");
    return Reply("503 Unavailable", "", "Retry-After-Ms: 1\r\n");
  });
  Gateway gateway(server);
  EXPECT_TRUE(gateway.Call(kGetApp).status.ok());
  EXPECT_EQ(requests, 2);
  EXPECT_EQ(ids[0], ids[1]);
  const auto executed = gateway.Call(kExecuteTool);
  EXPECT_EQ(ReasonOf(executed.status), "UPSTREAM_UNAVAILABLE");
  EXPECT_EQ(requests, 3);
}

TEST(Proxy, EveryShapeOfErrorHasItsReason) {
  std::string answer;
  RawHttpServer server([&](const RawRequest&) { return RawReply{answer}; });
  Gateway gateway(server);
  const auto reason = [&](const std::string& status, const std::string& body, const std::string& headers = "") {
    answer = Reply(status, body, headers + "X-Should-Retry: false\r\n").bytes;
    return ReasonOf(gateway.Call(kGetApp).status);
  };
  EXPECT_EQ(reason("404 Not Found", R"({"error":{"message":"no","code":1,"status":404}})"), "RESOURCE_NOT_FOUND");
  EXPECT_EQ(reason("429 Too Many", R"({"message":"Rate limit exceeded"})"), "UPSTREAM_RATE_LIMITED");
  EXPECT_EQ(reason("502 Bad Gateway", "<html>nginx</html>", "Content-Type: text/html\r\n"), "UPSTREAM_UNAVAILABLE");
  EXPECT_EQ(reason("410 Gone", ""), "UPSTREAM_RETIRED");
  EXPECT_EQ(reason("401 Unauthorized", R"({"type":"Auth","message":"bad key","requestId":"r"})"),
            "UPSTREAM_KEY_REJECTED");
  EXPECT_EQ(reason("200 OK", "<html>welcome</html>"), "UPSTREAM_BAD_RESPONSE");
  EXPECT_EQ(reason("500 Oops", ""), "UPSTREAM_FAILED");
}

TEST(Proxy, AnUnreachableUpstreamIsUnavailable) {
  auto server = std::make_unique<RawHttpServer>([](const RawRequest&) { return RawReply(); });
  Gateway gateway(*server);
  server.reset();
  const auto result = gateway.Call(kExecuteTool);
  EXPECT_EQ(result.status.error_code(), grpc::StatusCode::UNAVAILABLE);
  EXPECT_EQ(ReasonOf(result.status), "UPSTREAM_UNAVAILABLE");
}

}  // namespace
}  // namespace composio::upstream
