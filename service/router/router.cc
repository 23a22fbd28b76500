// SPDX-License-Identifier: Apache-2.0
#include "service/router/router.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/error.h"

namespace composio::router {

void Router::Register(absl::string_view method, std::shared_ptr<Handler> handler) {
  handlers_[method] = std::move(handler);
}

void Router::Start(CallPtr call) const {
  auto found = handlers_.find(call->context().method());
  if (found != handlers_.end()) return found->second->Start(std::move(call));
  absl::Status status = base::Error(
      absl::StatusCode::kUnimplemented, gateway::v1::ERROR_REASON_METHOD_UNKNOWN,
      absl::StrCat("no method ", call->context().method(), " is served here; list the services by reflection"));
  base::AddHelp(status, "grpcurl -plaintext 127.0.0.1:50051 list");
  call->Finish(std::move(status));
}

}  // namespace composio::router
