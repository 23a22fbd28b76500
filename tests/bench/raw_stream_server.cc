// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/raw_stream_server.h"

#include <grpcpp/generic/async_generic_service.h>
#include <grpcpp/grpcpp.h>

namespace composio::bench {
namespace {

struct Shared {
  grpc::AsyncGenericService service;
  grpc::ByteBuffer message;
  std::unique_ptr<grpc::ServerCompletionQueue> queue;
};

// One call; each tag is the call itself, as only one operation is ever outstanding.
class RawStream {
 public:
  explicit RawStream(Shared& shared) : shared_(shared) {
    shared.service.RequestCall(&context_, &stream_, shared.queue.get(), shared.queue.get(), this);
  }

  void Proceed(bool ok) {
    if (!ok) {
      delete this;
      return;
    }
    if (!std::exchange(arrived_, true)) new RawStream(shared_);
    stream_.Write(shared_.message, this);
  }

 private:
  Shared& shared_;
  grpc::GenericServerContext context_;
  grpc::GenericServerAsyncReaderWriter stream_{&context_};
  bool arrived_ = false;
};

}  // namespace

void ServeRawStreams(const std::string& message, const std::function<void(int port)>& ready) {
  Shared shared;
  const grpc::Slice slice(message);
  shared.message = grpc::ByteBuffer(&slice, 1);
  grpc::ServerBuilder builder;
  int port = 0;
  builder.AddListeningPort("127.0.0.1:0", grpc::InsecureServerCredentials(), &port);
  builder.RegisterAsyncGenericService(&shared.service);
  shared.queue = builder.AddCompletionQueue();
  const std::unique_ptr<grpc::Server> server = builder.BuildAndStart();
  for (int i = 0; i < 16; ++i) new RawStream(shared);
  ready(port);
  void* tag;
  bool ok;
  while (shared.queue->Next(&tag, &ok)) static_cast<RawStream*>(tag)->Proceed(ok);
}

}  // namespace composio::bench
