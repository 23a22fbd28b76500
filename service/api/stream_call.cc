// SPDX-License-Identifier: Apache-2.0
#include "service/api/stream_call.h"

#include <utility>

#include "service/api/event_request.h"

namespace composio::api {

StreamCall::StreamCall(router::CallPtr call, const EventServiceCollaborators& with)
    : with_(with), call_(std::move(call)) {
  call_->OnDone([this] { delete this; });
}

absl::Status StreamCall::Open(const gateway::v1::SubscribeTriggersRequest& request, bool metered) {
  absl::StatusOr<std::string> project = ProjectOf(request.project(), with_.projects);
  if (!project.ok()) return project.status();
  const events::LogState state = with_.log.State();
  auto params = StreamParamsOf(request, {*project, state, with_.address}, with_.clock.Now());
  if (!params.ok()) return params.status();
  params->metered = metered;
  events::StreamHub& hub = *with_.hubs[static_cast<size_t>(call_->context().worker())];
  events::StreamSink& sink = *this;
  stream_ = std::make_unique<events::Stream>(hub, sink, *std::move(params));
  stream_->Open();
  return absl::OkStatus();
}

void StreamCall::Write(base::Buffer message, bool more) {
  const auto written = [this](bool ok) {
    // When it could not be written the call is over, and OnDone is about to come.
    if (!ok) return;
    stream_->OnWritten();
    FrameLeft();
  };
  if (more) {
    call_->WriteMore(std::move(message), written);
  } else {
    call_->Write(std::move(message), written);
  }
}

void StreamCall::Finish(absl::Status status) {
  finished_ = true;
  call_->Finish(std::move(status));
}

}  // namespace composio::api
