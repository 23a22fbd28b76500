// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <grpcpp/server_context.h>
#include <grpcpp/support/byte_buffer.h>

#include <string>

#include "service/router/call.h"
#include "service/router/router.h"
#include "service/rpc/byte_buffer.h"
#include "service/rpc/raw_service.h"
#include "service/runtime/worker.h"

namespace composio::rpc {

// What the calls of one worker share. Must outlive them.
struct CallHost {
  runtime::Worker& worker;
  const router::Router& router;
  ByteBufferWriter writer;
  // A longer request ends its call with MESSAGE_TOO_LARGE.
  size_t max_request_bytes;
};

// One gRPC call on one worker's queue, from the moment it is asked for until gRPC owes it nothing more and the handler
// has let go; then it frees itself. The base holds what all kinds share: tags, context, the end. Worker's thread only.
class GrpcCall : public router::Call, protected router::CallContext {
 public:
  // Asks gRPC for the next call of this method; when one comes it is handed to the router and the next is asked for.
  static void Accept(CallHost& host, RawService& service, int method);

  router::CallContext& context() final { return *this; }
  void Read(ReadCallback callback) final;
  void Write(base::Buffer message, WriteCallback callback) final;
  void WriteMore(base::Buffer message, WriteCallback callback) final;
  void Finish(absl::Status status) final;
  void Abort() final;
  void OnDone(absl::AnyInvocable<void()> callback) final { on_done_ = std::move(callback); }

 protected:
  enum Step { kArrived, kRead, kWritten, kFinished, kOver, kSteps };

  GrpcCall(CallHost& host, RawService& service, int method);
  ~GrpcCall() override = default;

  // At most one of each kind at a time.
  void* Expect(Step step);

  // What differs by kind. `request_` holds the message that came with the call, where the kind has one.
  virtual void DoRead() = 0;
  virtual void DoWrite(grpc::ByteBuffer message, grpc::WriteOptions options) = 0;
  virtual void DoFinish(const grpc::Status& status) = 0;
  // Whether the request is there when the call arrives.
  virtual bool has_request() const = 0;

  // Callbacks that must not run inside the handler's own call.
  void DeferRead(bool ok, base::Buffer message);
  void DeferWritten();

  CallHost& host_;
  RawService& service_;
  const int method_;
  grpc::ServerContext context_;
  grpc::ByteBuffer message_;  // what is being read

 private:
  class Tag final : public runtime::Completion {
   public:
    void OnCompletion(bool ok) override { call->Proceed(step, ok); }
    GrpcCall* call;
    Step step;
  };

  void StartWrite(base::Buffer message, WriteCallback callback, grpc::WriteOptions options);
  void Proceed(Step step, bool ok);
  void Arrived();
  void ReadDone(bool ok);
  void WriteDone(bool ok);
  void Over();
  void Release() final;
  void SendHeaders();
  void MaybeFree();

  // router::CallContext
  absl::string_view method() const final { return service_.methods()[static_cast<size_t>(method_)].path; }
  absl::string_view Metadata(absl::string_view key) const final;
  absl::optional<base::SteadyTime> deadline() const final;
  std::string peer() const final { return context_.peer(); }
  absl::string_view request_id() const final;
  int worker() const final { return host_.worker.index(); }
  void AddResponseMetadata(absl::string_view key, absl::string_view value) final;

  Tag tags_[kSteps];
  int owed_ = 0;  // tags and deferred callbacks on their way
  bool headers_sent_ = false;
  bool finished_ = false;
  bool over_ = false;
  bool released_ = true;  // until the router has it
  mutable std::string request_id_;
  ReadCallback on_read_;
  WriteCallback on_written_;
  absl::AnyInvocable<void()> on_done_;
};

}  // namespace composio::rpc
