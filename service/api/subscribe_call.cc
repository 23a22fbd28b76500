// SPDX-License-Identifier: Apache-2.0
#include "service/api/subscribe_call.h"

#include <utility>

#include "service/base/error.h"

namespace composio::api {

void SubscribeCall::Start(router::CallPtr call, const EventServiceCollaborators& with) {
  new SubscribeCall(std::move(call), with);
}

SubscribeCall::SubscribeCall(router::CallPtr call, const EventServiceCollaborators& with)
    : StreamCall(std::move(call), with) {
  call_->Read([this](bool ok, const base::Buffer& message) {
    absl::Status status = Requested(ok, message);
    if (!status.ok()) call_->Finish(std::move(status));
  });
}

absl::Status SubscribeCall::Requested(bool ok, const base::Buffer& message) {
  gateway::v1::SubscribeTriggersRequest request;
  const base::Slice bytes = message.Flatten();
  if (!ok || !request.ParseFromArray(bytes.view().data(), static_cast<int>(bytes.size()))) {
    return base::MalformedRequest(call_->context().method());
  }
  return Open(request, false);
}

}  // namespace composio::api
