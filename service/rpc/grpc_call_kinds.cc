// SPDX-License-Identifier: Apache-2.0
// The kinds of GrpcCall: each owns the gRPC writer that fits it, so that an idle stream carries no more than it needs.
#include <grpcpp/support/async_stream.h>
#include <grpcpp/support/async_unary_call.h>

#include <utility>

#include "service/base/error.h"
#include "service/rpc/grpc_call.h"

namespace composio::rpc {
namespace {

// Has one request, which came with the call.
class OneRequestCall : public GrpcCall {
 protected:
  using GrpcCall::GrpcCall;

 private:
  bool has_request() const override { return true; }
  void DoRead() override {
    const bool first = !std::exchange(read_, true);
    DeferRead(first, first ? FromByteBuffer(message_) : base::Buffer());
    message_.Clear();
  }

  bool read_ = false;
};

// The answer is held back until Finish: message and status go out in one batch.
class UnaryCall final : public OneRequestCall {
 public:
  UnaryCall(CallHost& host, RawService& service, int method) : OneRequestCall(host, service, method) {
    grpc::ServerCompletionQueue* queue = host.worker.queue();
    service.RequestAsyncUnary(method, &context_, &message_, &out_, queue, queue, Expect(kArrived));
  }

 private:
  void DoWrite(grpc::ByteBuffer message, grpc::WriteOptions) override {
    answer_.Swap(&message);
    answered_ = true;
    DeferWritten();
  }
  void DoFinish(const grpc::Status& status) override {
    if (!status.ok()) return out_.FinishWithError(status, Expect(kFinished));
    if (!answered_) {
      return out_.FinishWithError({grpc::StatusCode::INTERNAL, "no answer was written"}, Expect(kFinished));
    }
    out_.Finish(answer_, status, Expect(kFinished));
  }

  grpc::ServerAsyncResponseWriter<grpc::ByteBuffer> out_{&context_};
  grpc::ByteBuffer answer_;
  bool answered_ = false;
};

class ServerStreamCall final : public OneRequestCall {
 public:
  ServerStreamCall(CallHost& host, RawService& service, int method) : OneRequestCall(host, service, method) {
    grpc::ServerCompletionQueue* queue = host.worker.queue();
    service.RequestAsyncServerStreaming(method, &context_, &message_, &out_, queue, queue, Expect(kArrived));
  }

 private:
  void DoWrite(grpc::ByteBuffer message, grpc::WriteOptions options) override {
    out_.Write(message, options, Expect(kWritten));
  }
  void DoFinish(const grpc::Status& status) override { out_.Finish(status, Expect(kFinished)); }

  grpc::ServerAsyncWriter<grpc::ByteBuffer> out_{&context_};
};

// Reads its requests one by one; the one answer is held back until Finish, as a unary call's is.
class ClientStreamCall final : public GrpcCall {
 public:
  ClientStreamCall(CallHost& host, RawService& service, int method) : GrpcCall(host, service, method) {
    grpc::ServerCompletionQueue* queue = host.worker.queue();
    service.RequestAsyncClientStreaming(method, &context_, &io_, queue, queue, Expect(kArrived));
  }

 private:
  bool has_request() const override { return false; }
  void DoRead() override { io_.Read(&message_, Expect(kRead)); }
  void DoWrite(grpc::ByteBuffer message, grpc::WriteOptions) override {
    answer_.Swap(&message);
    answered_ = true;
    DeferWritten();
  }
  void DoFinish(const grpc::Status& status) override {
    if (!status.ok()) return io_.FinishWithError(status, Expect(kFinished));
    if (!answered_) {
      return io_.FinishWithError({grpc::StatusCode::INTERNAL, "no answer was written"}, Expect(kFinished));
    }
    io_.Finish(answer_, status, Expect(kFinished));
  }

  grpc::ServerAsyncReader<grpc::ByteBuffer, grpc::ByteBuffer> io_{&context_};
  grpc::ByteBuffer answer_;
  bool answered_ = false;
};

class BidiCall final : public GrpcCall {
 public:
  BidiCall(CallHost& host, RawService& service, int method) : GrpcCall(host, service, method) {
    grpc::ServerCompletionQueue* queue = host.worker.queue();
    service.RequestAsyncBidiStreaming(method, &context_, &io_, queue, queue, Expect(kArrived));
  }

 private:
  bool has_request() const override { return false; }
  void DoRead() override { io_.Read(&message_, Expect(kRead)); }
  void DoWrite(grpc::ByteBuffer message, grpc::WriteOptions options) override {
    io_.Write(message, options, Expect(kWritten));
  }
  void DoFinish(const grpc::Status& status) override { io_.Finish(status, Expect(kFinished)); }

  grpc::ServerAsyncReaderWriter<grpc::ByteBuffer, grpc::ByteBuffer> io_{&context_};
};

}  // namespace

void GrpcCall::Accept(CallHost& host, RawService& service, int method) {
  if (!host.worker.accepting()) return;
  switch (service.methods()[static_cast<size_t>(method)].type) {
    case grpc::internal::RpcMethod::NORMAL_RPC:
      new UnaryCall(host, service, method);
      break;
    case grpc::internal::RpcMethod::SERVER_STREAMING:
      new ServerStreamCall(host, service, method);
      break;
    case grpc::internal::RpcMethod::CLIENT_STREAMING:
      new ClientStreamCall(host, service, method);
      break;
    default:
      new BidiCall(host, service, method);
      break;
  }
}

}  // namespace composio::rpc
