// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/stream_call.h"

namespace composio::api {

// One ConsumeTriggers call: a metered stream, and the client's commands to it. A command is read when the one before
// has been answered, so that no more than one waits.
class ConsumeCall final : private StreamCall {
 public:
  static void Start(router::CallPtr call, const EventServiceCollaborators& with);

 private:
  ConsumeCall(router::CallPtr call, const EventServiceCollaborators& with);

  void MaybeRead();
  void OnMessage(bool ok, const base::Buffer& message);
  absl::Status Obey(const gateway::v1::ConsumeTriggersRequest& request);
  void HalfClosed();
  void Refuse(absl::Status status);

  void FrameLeft() override { MaybeRead(); }

  bool reading_ = false, half_closed_ = false;
};

}  // namespace composio::api
