// SPDX-License-Identifier: Apache-2.0
#include "tests/testing/grpc_client.h"

#include <grpcpp/support/byte_buffer.h>

namespace composio::testing {
namespace {

std::string ToString(const grpc::ByteBuffer& buffer) {
  std::vector<grpc::Slice> slices;
  std::string text;
  if (!buffer.Dump(&slices).ok()) return text;
  for (const auto& slice : slices) text.append(reinterpret_cast<const char*>(slice.begin()), slice.size());
  return text;
}

// Waits for one operation.
bool Await(grpc::CompletionQueue& queue) {
  void* tag;
  bool ok = false;
  return queue.Next(&tag, &ok) && ok;
}

}  // namespace

GrpcClient::Result GrpcClient::Call(const std::string& method, const std::vector<std::string>& messages,
                                    const std::function<void(grpc::ClientContext&)>& prepare) {
  return Run(method, messages, prepare, [](const std::string&) { return false; });
}

GrpcClient::Result GrpcClient::Stream(const std::string& method, const std::string& request,
                                      const std::function<bool(const std::string&)>& until) {
  return Run(
      method, {request}, [](grpc::ClientContext&) {}, until);
}

GrpcClient::Result GrpcClient::Run(const std::string& method, const std::vector<std::string>& messages,
                                   const std::function<void(grpc::ClientContext&)>& prepare,
                                   const std::function<bool(const std::string&)>& until) {
  Result result;
  grpc::ClientContext context;
  prepare(context);
  grpc::CompletionQueue queue;
  auto stream = stub_.PrepareCall(&context, method, &queue);
  stream->StartCall(nullptr);
  bool open = Await(queue);
  for (const auto& message : messages) {
    if (!open) break;
    const grpc::Slice slice(message.data(), message.size());
    stream->Write(grpc::ByteBuffer(&slice, 1), nullptr);
    open = Await(queue);
  }
  if (open) {
    stream->WritesDone(nullptr);
    Await(queue);
  }
  grpc::ByteBuffer answer;
  for (;;) {
    stream->Read(&answer, nullptr);
    if (!Await(queue)) break;
    result.messages.push_back(ToString(answer));
    if (until(result.messages.back())) {
      context.TryCancel();
      break;
    }
  }
  stream->Finish(&result.status, nullptr);
  Await(queue);
  for (const auto& [key, value] : context.GetServerInitialMetadata()) {
    result.headers.emplace(std::string(key.data(), key.size()), std::string(value.data(), value.size()));
  }
  queue.Shutdown();
  void* tag;
  bool ok;
  while (queue.Next(&tag, &ok)) {
  }
  return result;
}

}  // namespace composio::testing
