// SPDX-License-Identifier: Apache-2.0
#include "service/api/unary_call.h"

#include <utility>

#include "service/base/error.h"

namespace composio::api {

// The call keeps its UnaryCall until it is over; then that lets go of the call.
std::shared_ptr<UnaryCall> UnaryCall::Hold(router::CallPtr call) {
  auto self = std::shared_ptr<UnaryCall>(new UnaryCall(std::move(call)));
  self->call_->OnDone([self] {
    self->CancelPending();
    self->call_.reset();
  });
  return self;
}

void UnaryCall::StartStream(router::CallPtr call, absl::AnyInvocable<void(std::shared_ptr<UnaryCall>)> begin) {
  begin(Hold(std::move(call)));
}

void UnaryCall::Read(absl::AnyInvocable<void(bool ok, base::Slice request)> callback) {
  if (!open()) return;
  call_->Read([callback = std::move(callback)](bool ok, const base::Buffer& message) mutable {
    callback(ok, message.Flatten());
  });
}

void UnaryCall::Start(router::CallPtr call, Handle handle) {
  std::shared_ptr<UnaryCall> self = Hold(std::move(call));
  self->call_->Read([self = std::weak_ptr<UnaryCall>(self), handle = std::move(handle)](
                        bool ok, const base::Buffer& message) mutable {
    std::shared_ptr<UnaryCall> call = self.lock();
    if (!call) return;
    if (!ok) return call->Fail(base::MalformedRequest(call->context()->method()));
    handle(std::move(call), message.Flatten());
  });
}

void UnaryCall::Answer(base::Buffer message) {
  if (!open()) return;
  answered_ = true;
  CancelPending();
  call_->Write(std::move(message), [](bool) {});
  call_->Finish(absl::OkStatus());
}

void UnaryCall::Fail(absl::Status status) {
  if (!open()) return;
  answered_ = true;
  CancelPending();
  call_->Finish(std::move(status));
}

UnaryCall::PendingId UnaryCall::AddPending(absl::AnyInvocable<void()> cancel) {
  pending_.emplace(++last_id_, std::move(cancel));
  return last_id_;
}

void UnaryCall::CancelPending() {
  // By swap: what is cancelled may forget itself, or something else that is pending.
  std::map<PendingId, absl::AnyInvocable<void()>> pending;
  pending.swap(pending_);
  for (auto& [id, cancel] : pending) cancel();
}

}  // namespace composio::api
