// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "composio/gateway/v1/event_service.pb.h"
#include "service/api/event_service.h"
#include "service/events/stream.h"
#include "service/router/call.h"

namespace composio::api {

// A call whose answers are a stream's frames. Deletes itself when the call is over. On the call's worker only.
class StreamCall : protected events::StreamSink {
 protected:
  StreamCall(router::CallPtr call, const EventServiceCollaborators& with);
  virtual ~StreamCall() = default;

  // Opens the stream; once. Nothing is opened where the request cannot be granted.
  absl::Status Open(const gateway::v1::SubscribeTriggersRequest& request, bool metered);
  // A frame has left.
  virtual void FrameLeft() {}

  // events::StreamSink
  void Write(base::Buffer message, bool more) override;
  void Finish(absl::Status status) override;
  void Abort() override { call_->Abort(); }

  const EventServiceCollaborators& with_;
  const router::CallPtr call_;
  std::unique_ptr<events::Stream> stream_;
  bool finished_ = false;
};

}  // namespace composio::api
