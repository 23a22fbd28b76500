// SPDX-License-Identifier: Apache-2.0
#include "service/rpc/grpc_server.h"

#include <google/protobuf/descriptor.h>
#include <grpc/grpc.h>
#include <grpcpp/generic/async_generic_service.h>
#include <grpcpp/grpcpp.h>

#include <algorithm>
#include <thread>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/rpc/grpc_call.h"
#include "service/rpc/raw_service.h"
#include "service/rpc/unknown_method.h"

namespace composio::rpc {
namespace {

// A connection belongs to one queue; its calls go there while that queue has a request pending, else to another's. So
// few pending requests let a busy worker's calls overflow to an idle one.
constexpr int kPendingRequests = 2;
// gRPC's own limit lies above ours, so that ours answers with a reason; gRPC's stops what is far beyond.
constexpr size_t kHardLimitMargin = 1 << 20;

MethodType TypeOf(const google::protobuf::MethodDescriptor& method) {
  using grpc::internal::RpcMethod;
  if (method.client_streaming()) {
    return method.server_streaming() ? RpcMethod::BIDI_STREAMING : RpcMethod::CLIENT_STREAMING;
  }
  return method.server_streaming() ? RpcMethod::SERVER_STREAMING : RpcMethod::NORMAL_RPC;
}

std::unique_ptr<RawService> MakeService(const google::protobuf::ServiceDescriptor& service) {
  std::vector<MethodInfo> methods;
  for (int i = 0; i < service.method_count(); ++i) {
    methods.push_back(
        {absl::StrCat("/", service.full_name(), "/", service.method(i)->name()), TypeOf(*service.method(i))});
  }
  return std::make_unique<RawService>(methods);
}

int Milliseconds(absl::Duration duration) { return static_cast<int>(absl::ToInt64Milliseconds(duration)); }

void SetChannelArguments(const GrpcServerOptions& options, grpc::ServerBuilder& builder) {
  builder.SetMaxReceiveMessageSize(static_cast<int>(options.max_request_bytes + kHardLimitMargin));
  builder.AddChannelArgument(GRPC_ARG_KEEPALIVE_TIME_MS, Milliseconds(options.keepalive_time));
  builder.AddChannelArgument(GRPC_ARG_KEEPALIVE_TIMEOUT_MS, Milliseconds(options.keepalive_timeout));
  builder.AddChannelArgument(GRPC_ARG_KEEPALIVE_PERMIT_WITHOUT_CALLS, 1);
  builder.AddChannelArgument(GRPC_ARG_HTTP2_MAX_PINGS_WITHOUT_DATA, 0);
  builder.AddChannelArgument(GRPC_ARG_HTTP2_MIN_RECV_PING_INTERVAL_WITHOUT_DATA_MS,
                             Milliseconds(options.min_client_ping_interval));
}

}  // namespace

struct GrpcServer::Internals {
  std::vector<std::unique_ptr<RawService>> services;
  grpc::AsyncGenericService unknown;
  std::unique_ptr<grpc::experimental::ExternalConnectionAcceptor> acceptor;
  std::unique_ptr<grpc::Server> server;
};

GrpcServer::GrpcServer() : internals_(std::make_unique<Internals>()) {}

GrpcServer::~GrpcServer() {
  if (!internals_->server) return;
  if (threads_.empty()) {
    // Never started: the queues still want to be drained before they go.
    internals_->server->Shutdown();
    for (auto& worker : workers_) {
      worker->Stop();
      worker->Run();
    }
    return;
  }
  Shutdown(absl::ZeroDuration());
  StopWorkers();
}

absl::StatusOr<std::unique_ptr<GrpcServer>> GrpcServer::Create(
    const GrpcServerOptions& options, const std::vector<const google::protobuf::ServiceDescriptor*>& services,
    base::Clock& clock) {
  // gRPC is never torn down: when its last user goes while a connection's last write is polled in the background, the
  // teardown waits 10 s for that poll.
  [[maybe_unused]] static const bool kept = (grpc_init(), true);
  std::unique_ptr<GrpcServer> self(new GrpcServer);
  self->options_ = options;
  Internals& in = *self->internals_;
  grpc::EnableDefaultHealthCheckService(false);  // ours is served by the router
  grpc::ServerBuilder builder;
  SetChannelArguments(options, builder);
  for (const auto* service : services) {
    in.services.push_back(MakeService(*service));
    builder.RegisterService(in.services.back().get());
  }
  builder.RegisterAsyncGenericService(&in.unknown);
  using Kind = grpc::ServerBuilder::experimental_type::ExternalConnectionType;
  in.acceptor = builder.experimental().AddExternalConnectionAcceptor(Kind::FROM_FD, grpc::InsecureServerCredentials());
  const int cores = static_cast<int>(std::thread::hardware_concurrency());
  const int workers = options.workers > 0 ? options.workers : std::max(1, cores / 2);
  for (int i = 0; i < workers; ++i) {
    self->workers_.push_back(std::make_unique<runtime::Worker>(i, builder.AddCompletionQueue(), self->watcher_, clock));
  }
  in.server = builder.BuildAndStart();
  if (!in.server) return absl::InternalError("gRPC refused to start its server");
  return self;
}

void GrpcServer::Start(const router::Router& router) {
  watcher_.Start();
  for (size_t i = 0; i < workers_.size(); ++i) {
    threads_.emplace_back([this, i, &router] { RunWorker(i, router); });
  }
}

void GrpcServer::RunWorker(size_t index, const router::Router& router) {
  runtime::Worker& worker = *workers_[index];
  CallHost host{worker, router, {}, options_.max_request_bytes};
  for (auto& service : internals_->services) {
    for (int method = 0; method < static_cast<int>(service->methods().size()); ++method) {
      for (int i = 0; i < kPendingRequests; ++i) GrpcCall::Accept(host, *service, method);
    }
  }
  for (int i = 0; i < kPendingRequests; ++i) AcceptUnknownMethod(worker, internals_->unknown);
  worker.Run();
}

void GrpcServer::Adopt(int fd, int listener_fd) {
  grpc::experimental::ExternalConnectionAcceptor::NewConnectionParameters connection;
  connection.listener_fd = listener_fd;
  connection.fd = fd;
  internals_->acceptor->HandleNewConnection(&connection);
}

void GrpcServer::Shutdown(absl::Duration limit) {
  internals_->server->Shutdown(absl::ToChronoTime(absl::Now() + limit));
}

void GrpcServer::StopWorkers() {
  for (auto& worker : workers_) worker->Stop();
  for (auto& thread : threads_) {
    if (thread.joinable()) thread.join();
  }
  watcher_.Stop();
}

}  // namespace composio::rpc
