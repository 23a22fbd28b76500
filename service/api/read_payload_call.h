// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "composio/gateway/v1/event_service.pb.h"
#include "service/api/event_service.h"
#include "service/router/call.h"

namespace composio::api {

// One ReadEventPayload call: what is to be told about the bytes, then the bytes in pieces, each written when the one
// before has left. Deletes itself when the call is over. On the call's worker only.
class ReadPayloadCall final {
 public:
  static void Start(router::CallPtr call, const EventServiceCollaborators& with);

 private:
  ReadPayloadCall(router::CallPtr call, const EventServiceCollaborators& with);
  ~ReadPayloadCall() = default;

  absl::Status Requested(bool ok, const base::Buffer& message);
  absl::Status Check() const;
  void OnEvent(absl::StatusOr<events::EventPtr> event);
  absl::Status SetRange(const base::Slice& whole);
  void WriteInfo(const base::Slice& whole);
  void WriteNext(bool ok);

  const EventServiceCollaborators& with_;
  const router::CallPtr call_;
  const std::shared_ptr<bool> alive_ = std::make_shared<bool>(true);
  gateway::v1::ReadEventPayloadRequest request_;
  base::Slice left_;  // what has not been written
  size_t chunk_bytes_ = 0, offset_ = 0;
};

}  // namespace composio::api
