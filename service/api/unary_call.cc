// SPDX-License-Identifier: Apache-2.0
#include "service/api/unary_call.h"

#include <utility>

#include "service/base/error.h"

namespace composio::api {

void UnaryCall::Start(router::CallPtr call, Handle handle) {
  auto self = std::shared_ptr<UnaryCall>(new UnaryCall(std::move(call)));
  // The call keeps `self` until it is over; then `self` lets go of the call.
  self->call_->OnDone([self] { self->call_.reset(); });
  self->call_->Read(
      [self = std::weak_ptr<UnaryCall>(self), handle = std::move(handle)](bool ok, base::Buffer message) mutable {
        std::shared_ptr<UnaryCall> call = self.lock();
        if (!call) return;
        if (!ok) return call->Fail(MalformedRequest());
        handle(std::move(call), message.Flatten());
      });
}

void UnaryCall::Answer(base::Buffer message) {
  if (!call_) return;
  call_->Write(std::move(message), [](bool) {});
  call_->Finish(absl::OkStatus());
}

void UnaryCall::Fail(absl::Status status) {
  if (call_) call_->Finish(std::move(status));
}

absl::Status MalformedRequest() {
  return base::Error(absl::StatusCode::kInvalidArgument, gateway::v1::ERROR_REASON_REQUEST_MALFORMED,
                     "the request's bytes are not a message of this method's request type; generate the client from "
                     "the gateway's protos");
}

}  // namespace composio::api
