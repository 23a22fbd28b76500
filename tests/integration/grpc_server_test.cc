// SPDX-License-Identifier: Apache-2.0
// The gRPC edge with a real client: connections are handed in as descriptors, as the front does.
#include "service/rpc/grpc_server.h"

#include <fcntl.h>
#include <google/protobuf/descriptor.pb.h>
#include <grpcpp/create_channel_posix.h>
#include <gtest/gtest.h>
#include <sys/socket.h>

#include <future>

#include "google/rpc/error_details.pb.h"
#include "google/rpc/status.pb.h"
#include "grpc/health/v1/health.pb.h"
#include "grpc/reflection/v1/reflection.pb.h"
#include "service/base/error.h"
#include "service/router/unary_handler.h"
#include "service/rpc/health.h"
#include "service/rpc/reflection.h"
#include "service/schema/schema.h"
#include "tests/testing/grpc_client.h"

namespace composio::rpc {
namespace {

using composio::testing::GrpcClient;

constexpr char kListApps[] = "/composio.gateway.v1.AppService/ListApps";
constexpr char kSubscribe[] = "/composio.gateway.v1.EventService/SubscribeTriggers";

// Writes numbers for ever, until its call is over; remembers that.
class Ticker final : public router::Handler {
 public:
  void Start(router::CallPtr call) override {
    auto* raw = new router::CallPtr(std::move(call));
    (*raw)->OnDone([this, raw] {
      delete raw;
      over.set_value();
    });
    Tick(raw);
  }
  std::promise<void> over;

 private:
  void Tick(router::CallPtr* call) {
    (*call)->Write(base::Buffer(std::string("tick")), [this, call](bool ok) {
      if (ok) Tick(call);
    });
  }
};

// Writes "1" to "9", the last one plainly and the others with word that more follows, then waits.
class Counter final : public router::Handler {
 public:
  void Start(router::CallPtr call) override {
    auto* raw = new router::CallPtr(std::move(call));
    (*raw)->OnDone([raw] { delete raw; });
    Count(raw, '1');
  }

 private:
  void Count(router::CallPtr* call, char number) {
    if (number == '9') return (*call)->Write(base::Buffer(std::string("9")), [](bool) {});
    (*call)->WriteMore(base::Buffer(std::string(1, number)), [this, call, number](bool ok) {
      if (ok) Count(call, static_cast<char>(number + 1));
    });
  }
};

// Keeps its calls without doing anything.
class Holder final : public router::Handler {
 public:
  void Start(router::CallPtr call) override {
    auto* raw = new router::CallPtr(std::move(call));
    (*raw)->OnDone([raw] { delete raw; });
    arrived.set_value();
  }
  std::promise<void> arrived;
};

std::string ReasonOf(const grpc::Status& status) {
  google::rpc::Status wire;
  google::rpc::ErrorInfo info;
  if (!wire.ParseFromString(status.error_details()) || wire.details_size() == 0) return "";
  wire.details(0).UnpackTo(&info);
  return info.reason();
}

class GrpcServerTest : public ::testing::Test {
 protected:
  GrpcServerTest() : schema_(*schema::Schema::Load()) {
    GrpcServerOptions options;
    options.workers = 2;
    options.max_request_bytes = 64 << 10;
    server_ = *GrpcServer::Create(options, schema_->services(), base::SystemClock());
    std::vector<base::Executor*> executors;
    for (const auto& worker : server_->workers()) executors.push_back(worker.get());
    health_ = std::make_unique<Health>(executors);
    health_->Register(router_);
    health_->SetServing("", true);
    RegisterReflection(router_, schema_->pool(), schema_->services());
  }

  GrpcClient& Client() {
    if (!client_) {
      server_->Start(router_);
      int ends[2];
      EXPECT_EQ(socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends), 0);
      server_->Adopt(ends[0], -1);
      client_ = std::make_unique<GrpcClient>(grpc::CreateInsecureChannelFromFd("test", ends[1]));
    }
    return *client_;
  }

  std::unique_ptr<schema::Schema> schema_;
  router::Router router_;
  std::unique_ptr<GrpcServer> server_;
  std::unique_ptr<Health> health_;
  std::unique_ptr<GrpcClient> client_;
};

TEST_F(GrpcServerTest, UnaryCallIsAnsweredWithItsRequestId) {
  router_.Register(kListApps, router::UnaryHandler([](router::CallContext& context, const base::Buffer& request) {
                     return base::Buffer(absl::StrCat(context.method(), " ", request.Flatten().view()));
                   }));
  const auto result =
      Client().Call(kListApps, {"hello"}, [](grpc::ClientContext& c) { c.AddMetadata("x-request-id", "mine-1"); });
  ASSERT_TRUE(result.status.ok()) << result.status.error_message();
  EXPECT_EQ(result.messages, std::vector<std::string>{absl::StrCat(kListApps, " hello")});
  EXPECT_EQ(result.headers.find("x-request-id")->second, "mine-1");
}

TEST_F(GrpcServerTest, MessagesThatMayWaitForTheNextLeaveWithIt) {
  router_.Register(kSubscribe, std::make_shared<Counter>());
  const auto result = Client().Stream(kSubscribe, "", [](const std::string& message) { return message == "9"; });
  EXPECT_EQ(result.messages, (std::vector<std::string>{"1", "2", "3", "4", "5", "6", "7", "8", "9"}));
}

TEST_F(GrpcServerTest, UnusableRequestIdIsReplaced) {
  router_.Register(kListApps, router::UnaryHandler([](router::CallContext& context, const base::Buffer&) {
                     return base::Buffer(std::string(context.request_id()));
                   }));
  const auto result = Client().Call(
      kListApps, {""}, [](grpc::ClientContext& c) { c.AddMetadata("x-request-id", std::string(500, 'x')); });
  EXPECT_EQ(result.messages.at(0).substr(0, 4), "req_");
}

TEST_F(GrpcServerTest, ErrorCarriesItsDetails) {
  router_.Register(kListApps,
                   router::UnaryHandler([](router::CallContext&, const base::Buffer&) -> absl::StatusOr<base::Buffer> {
                     return base::InvalidField("page_size", "must not be negative");
                   }));
  const auto result = Client().Call(kListApps, {""});
  EXPECT_EQ(result.status.error_code(), grpc::StatusCode::INVALID_ARGUMENT);
  EXPECT_EQ(ReasonOf(result.status), "INVALID_FIELD");
}

TEST_F(GrpcServerTest, RequestAboveTheLimitIsRefusedWithAReason) {
  router_.Register(kListApps, router::UnaryHandler([](router::CallContext&, const base::Buffer&) {
                     return base::Buffer(std::string("not reached"));
                   }));
  const auto result = Client().Call(kListApps, {std::string((64 << 10) + 1, 'x')});
  EXPECT_EQ(result.status.error_code(), grpc::StatusCode::RESOURCE_EXHAUSTED);
  EXPECT_EQ(ReasonOf(result.status), "MESSAGE_TOO_LARGE");
}

TEST_F(GrpcServerTest, UnknownMethodAndUnknownServiceCarryAReason) {
  for (const char* method : {"/composio.gateway.v1.AppService/Missing", "/no.such.Service/Method"}) {
    const auto result = Client().Call(method, {""});
    EXPECT_EQ(result.status.error_code(), grpc::StatusCode::UNIMPLEMENTED);
    EXPECT_EQ(ReasonOf(result.status), "METHOD_UNKNOWN") << method;
  }
}

TEST_F(GrpcServerTest, CancelledStreamTellsItsHandler) {
  auto ticker = std::make_shared<Ticker>();
  router_.Register(kSubscribe, ticker);
  int seen = 0;
  const auto result = Client().Stream(kSubscribe, "", [&](const std::string&) { return ++seen == 100; });
  EXPECT_EQ(result.status.error_code(), grpc::StatusCode::CANCELLED);
  ticker->over.get_future().wait();
}

TEST_F(GrpcServerTest, HealthChecksListsAndKnowsWhatItDoesNotServe) {
  health_->SetServing("composio.gateway.v1.AppService", true);
  grpc::health::v1::HealthCheckRequest request;
  request.set_service("composio.gateway.v1.AppService");
  auto result = Client().Call("/grpc.health.v1.Health/Check", {request.SerializeAsString()});
  grpc::health::v1::HealthCheckResponse response;
  ASSERT_TRUE(response.ParseFromString(result.messages.at(0)));
  EXPECT_EQ(response.status(), grpc::health::v1::HealthCheckResponse::SERVING);

  request.set_service("unknown");
  result = Client().Call("/grpc.health.v1.Health/Check", {request.SerializeAsString()});
  EXPECT_EQ(result.status.error_code(), grpc::StatusCode::NOT_FOUND);

  result = Client().Call("/grpc.health.v1.Health/List", {""});
  grpc::health::v1::HealthListResponse list;
  ASSERT_TRUE(list.ParseFromString(result.messages.at(0)));
  EXPECT_EQ(list.statuses_size(), 2);
}

TEST_F(GrpcServerTest, HealthWatchSeesTheShutdownAndEnds) {
  bool told = false;
  const auto result = Client().Stream("/grpc.health.v1.Health/Watch", "", [&](const std::string& bytes) {
    grpc::health::v1::HealthCheckResponse response;
    EXPECT_TRUE(response.ParseFromString(bytes));
    if (response.status() == grpc::health::v1::HealthCheckResponse::SERVING) health_->Shutdown();
    told |= response.status() == grpc::health::v1::HealthCheckResponse::NOT_SERVING;
    return false;
  });
  EXPECT_TRUE(told);
  EXPECT_EQ(ReasonOf(result.status), "SERVER_DRAINING");
}

TEST_F(GrpcServerTest, ReflectionServesCommentsUnderBothNames) {
  grpc::reflection::v1::ServerReflectionRequest request;
  request.set_file_containing_symbol("composio.gateway.v1.AppService");
  for (const char* version : {"v1", "v1alpha"}) {
    const auto result =
        Client().Call(absl::StrCat("/grpc.reflection.", version, ".ServerReflection/ServerReflectionInfo"),
                      {request.SerializeAsString(), request.SerializeAsString()});
    ASSERT_TRUE(result.status.ok()) << result.status.error_message();
    ASSERT_EQ(result.messages.size(), 2u);
    grpc::reflection::v1::ServerReflectionResponse response;
    ASSERT_TRUE(response.ParseFromString(result.messages[1]));
    google::protobuf::FileDescriptorProto file;
    ASSERT_GT(response.file_descriptor_response().file_descriptor_proto_size(), 1);
    ASSERT_TRUE(file.ParseFromString(response.file_descriptor_response().file_descriptor_proto(0)));
    EXPECT_FALSE(file.source_code_info().location().empty());
  }
}

TEST_F(GrpcServerTest, ReflectionSaysWhatItDoesNotKnow) {
  grpc::reflection::v1::ServerReflectionRequest request;
  request.set_file_by_filename("no/such.proto");
  const auto result =
      Client().Call("/grpc.reflection.v1.ServerReflection/ServerReflectionInfo", {request.SerializeAsString()});
  grpc::reflection::v1::ServerReflectionResponse response;
  ASSERT_TRUE(response.ParseFromString(result.messages.at(0)));
  EXPECT_EQ(response.error_response().error_code(), grpc::StatusCode::NOT_FOUND);
}

TEST_F(GrpcServerTest, ShutdownCancelsWhatIsStillRunningAtItsLimit) {
  auto holder = std::make_shared<Holder>();
  router_.Register(kListApps, holder);
  GrpcClient& client = Client();
  auto call = std::async(std::launch::async, [&] { return client.Call(kListApps, {""}); });
  holder->arrived.get_future().wait();
  server_->Shutdown(absl::Milliseconds(50));
  EXPECT_FALSE(call.get().status.ok());
  server_->StopWorkers();
}

TEST_F(GrpcServerTest, DestroyedWithoutBeingStarted) { server_.reset(); }

}  // namespace
}  // namespace composio::rpc
