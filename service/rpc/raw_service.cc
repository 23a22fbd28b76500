// SPDX-License-Identifier: Apache-2.0
#include "service/rpc/raw_service.h"

#include <grpcpp/impl/codegen/rpc_service_method.h>

namespace composio::rpc {

RawService::RawService(const std::vector<MethodInfo>& methods) : methods_(methods.begin(), methods.end()) {
  for (size_t i = 0; i < methods_.size(); ++i) {
    AddMethod(new grpc::internal::RpcServiceMethod(methods_[i].path.c_str(), methods_[i].type, nullptr));
    MarkMethodRaw(static_cast<int>(i));
  }
}

}  // namespace composio::rpc
