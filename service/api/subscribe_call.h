// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "service/api/event_service.h"
#include "service/events/stream.h"
#include "service/router/call.h"

namespace composio::api {

// One SubscribeTriggers call: a stream whose frames go into the call. Deletes itself when the call is over. On the
// call's worker only.
class SubscribeCall final : private events::StreamSink {
 public:
  static void Start(router::CallPtr call, const EventServiceCollaborators& with);

 private:
  SubscribeCall(router::CallPtr call, const EventServiceCollaborators& with);

  void Requested(bool ok, const base::Buffer& message);
  absl::Status Open(const base::Buffer& message);

  // events::StreamSink
  void Write(base::Buffer message, bool more) override;
  void Finish(absl::Status status) override { call_->Finish(std::move(status)); }
  void Abort() override { call_->Abort(); }

  const EventServiceCollaborators& with_;
  router::CallPtr call_;
  std::unique_ptr<events::Stream> stream_;
};

}  // namespace composio::api
