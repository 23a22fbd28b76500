// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <grpcpp/impl/codegen/rpc_method.h>
#include <grpcpp/impl/codegen/service_type.h>

#include <deque>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace composio::rpc {

using MethodType = grpc::internal::RpcMethod::RpcType;

// A method by name and kind, with no generated code.
struct MethodInfo {
  std::string path;  // "/package.Service/Method"
  MethodType type;
};

// The methods of one service, served as raw bytes on completion queues: what generated WithRawMethod_… classes are.
// Must outlive the server.
class RawService final : public grpc::Service {
 public:
  explicit RawService(const std::vector<MethodInfo>& methods);

  const std::deque<MethodInfo>& methods() const { return methods_; }

  using grpc::Service::RequestAsyncBidiStreaming;
  using grpc::Service::RequestAsyncClientStreaming;
  using grpc::Service::RequestAsyncServerStreaming;
  using grpc::Service::RequestAsyncUnary;

 private:
  std::deque<MethodInfo> methods_;  // gRPC keeps pointers to the paths: a deque does not move its elements
};

}  // namespace composio::rpc
