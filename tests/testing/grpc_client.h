// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <grpcpp/generic/generic_stub.h>
#include <grpcpp/grpcpp.h>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace composio::testing {

// A blocking client for any method, on raw message bytes. For tests; one thread.
class GrpcClient {
 public:
  struct Result {
    grpc::Status status;
    std::vector<std::string> messages;
    std::multimap<std::string, std::string> headers;
  };

  explicit GrpcClient(std::shared_ptr<grpc::Channel> channel) : stub_(std::move(channel)) {}

  // Sends the messages, half-closes and reads until the end. `prepare` may set deadline and metadata.
  Result Call(
      const std::string& method, const std::vector<std::string>& messages,
      const std::function<void(grpc::ClientContext&)>& prepare = [](grpc::ClientContext&) {});

  // Reads a stream until `until` is true for a message (then cancels) or it ends.
  Result Stream(const std::string& method, const std::string& request,
                const std::function<bool(const std::string&)>& until);

 private:
  Result Run(const std::string& method, const std::vector<std::string>& messages,
             const std::function<void(grpc::ClientContext&)>& prepare,
             const std::function<bool(const std::string&)>& until);

  grpc::GenericStub stub_;
};

}  // namespace composio::testing
