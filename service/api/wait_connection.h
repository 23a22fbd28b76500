// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "composio/gateway/v1/connection_service.pb.h"
#include "service/api/connection_service.h"
#include "service/api/unary_call.h"

namespace composio::api {

// One WaitConnection call: asks for the connection with growing pauses, and at once when an event about it comes. Kept
// alive by what it waits for. On the call's worker only.
class WaitConnection : public std::enable_shared_from_this<WaitConnection> {
 public:
  static void Start(std::shared_ptr<UnaryCall> call, const base::Slice& request, const ConnectionServiceParts& with);

 private:
  WaitConnection(std::shared_ptr<UnaryCall> call, const ConnectionServiceParts& with)
      : call_(std::move(call)), with_(with) {}

  absl::Status Begin();
  void Ask();
  void AskLater();
  void OnEvent();
  void OnAnswer(absl::StatusOr<gateway::v1::GetConnectionResponse> answer);
  void GiveUp();

  const std::shared_ptr<UnaryCall> call_;
  const ConnectionServiceParts& with_;
  gateway::v1::WaitConnectionRequest request_;
  std::unique_ptr<ConnectionWatch::Watching> watching_;
  absl::Duration pause_;
  bool asking_ = false, event_came_ = false;
  int timer_ = 0;  // which one counts: an event makes the one that runs void
  gateway::v1::ConnectionStatus last_ = gateway::v1::CONNECTION_STATUS_UNSPECIFIED;
};

}  // namespace composio::api
