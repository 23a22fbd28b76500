// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/stream_call.h"

namespace composio::api {

// One SubscribeTriggers call.
class SubscribeCall final : private StreamCall {
 public:
  static void Start(router::CallPtr call, const EventServiceCollaborators& with);

 private:
  SubscribeCall(router::CallPtr call, const EventServiceCollaborators& with);

  absl::Status Requested(bool ok, const base::Buffer& message);
};

}  // namespace composio::api
