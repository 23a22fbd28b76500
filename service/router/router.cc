// SPDX-License-Identifier: Apache-2.0
#include "service/router/router.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/error.h"

namespace composio::router {
namespace {

constexpr size_t kMaxEchoedPath = 200;

}  // namespace

void Router::Register(absl::string_view method, std::shared_ptr<Handler> handler) {
  handlers_[method] = std::move(handler);
}

std::shared_ptr<Handler> Router::Find(absl::string_view method) const {
  auto found = handlers_.find(method);
  return found == handlers_.end() ? nullptr : found->second;
}

void Router::Start(CallPtr call) const {
  auto found = handlers_.find(call->context().method());
  if (found != handlers_.end()) return found->second->Start(std::move(call));
  call->Finish(NotServed(call->context().method()));
}

absl::Status Router::NotServed(absl::string_view method) {
  absl::Status status = base::Error(absl::StatusCode::kUnimplemented, gateway::v1::ERROR_REASON_METHOD_UNKNOWN,
                                    absl::StrCat("no method ", method.substr(0, kMaxEchoedPath),
                                                 " is served here; list what is with server reflection"));
  base::AddHelp(status, "grpcurl -plaintext 127.0.0.1:50051 list");
  return status;
}

}  // namespace composio::router
