// SPDX-License-Identifier: Apache-2.0
#include "service/api/subscribe_call.h"

#include <utility>

#include "composio/gateway/v1/event_service.pb.h"
#include "service/api/event_request.h"
#include "service/api/unary_call.h"
#include "service/base/error.h"

namespace composio::api {

void SubscribeCall::Start(router::CallPtr call, const EventServiceCollaborators& with) {
  new SubscribeCall(std::move(call), with);
}

SubscribeCall::SubscribeCall(router::CallPtr call, const EventServiceCollaborators& with)
    : with_(with), call_(std::move(call)) {
  call_->OnDone([this] { delete this; });
  call_->Read([this](bool ok, const base::Buffer& message) { Requested(ok, message); });
}

void SubscribeCall::Requested(bool ok, const base::Buffer& message) {
  absl::Status status = ok ? Open(message) : base::MalformedRequest(call_->context().method());
  if (!status.ok()) call_->Finish(std::move(status));
}

absl::Status SubscribeCall::Open(const base::Buffer& message) {
  gateway::v1::SubscribeTriggersRequest request;
  const base::Slice bytes = message.Flatten();
  if (!request.ParseFromArray(bytes.view().data(), static_cast<int>(bytes.size())))
    return base::MalformedRequest(call_->context().method());
  absl::StatusOr<std::string> project = ProjectOf(request.project(), with_.projects);
  if (!project.ok()) return project.status();
  const events::LogState state = with_.log.State();
  auto params = StreamParamsOf(request, {*project, state, with_.address}, with_.clock.Now());
  if (!params.ok()) return params.status();
  events::StreamHub& hub = *with_.hubs[static_cast<size_t>(call_->context().worker())];
  events::StreamSink& sink = *this;
  stream_ = std::make_unique<events::Stream>(hub, sink, *std::move(params));
  stream_->Open();
  return absl::OkStatus();
}

void SubscribeCall::Write(base::Buffer message, bool more) {
  const auto written = [this](bool ok) {
    // When it could not be written the call is over, and OnDone is about to come.
    if (ok) stream_->OnWritten();
  };
  if (more) {
    call_->WriteMore(std::move(message), written);
  } else {
    call_->Write(std::move(message), written);
  }
}

}  // namespace composio::api
