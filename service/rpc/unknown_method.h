// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <grpcpp/generic/async_generic_service.h>

#include "service/runtime/worker.h"

namespace composio::rpc {

// Asks for the next call to a path that no service has, and answers it with UNIMPLEMENTED and an ErrorInfo: gRPC itself
// would send a bare status. Worker's thread only; the call frees itself.
void AcceptUnknownMethod(runtime::Worker& worker, grpc::AsyncGenericService& service);

}  // namespace composio::rpc
