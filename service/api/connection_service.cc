// SPDX-License-Identifier: Apache-2.0
#include "service/api/connection_service.h"

#include <memory>
#include <utility>

#include "service/api/authorize_connection.h"
#include "service/api/unary_handler.h"
#include "service/api/wait_connection.h"

namespace composio::api {

void RegisterConnectionService(router::Router& router, const ConnectionServiceParts& with) {
  const auto parts = std::make_shared<const ConnectionServiceParts>(with);
  RegisterUnary(router, "/composio.gateway.v1.ConnectionService/WaitConnection",
                [parts](std::shared_ptr<UnaryCall> call, const base::Slice& request) {
                  WaitConnection::Start(std::move(call), request, *parts);
                });
  RegisterUnary(router, "/composio.gateway.v1.ConnectionService/AuthorizeConnection",
                [parts](std::shared_ptr<UnaryCall> call, const base::Slice& request) {
                  AuthorizeConnection::Start(std::move(call), request, *parts);
                });
}

}  // namespace composio::api
