// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "composio/gateway/v1/connection_service.pb.h"
#include "composio/gateway/v1/trigger_service.pb.h"
#include "service/api/trigger_service.h"
#include "service/api/turns.h"
#include "service/api/unary_call.h"

namespace composio::api {

// One CreateTrigger or EnsureTrigger call: configuration checked, connection chosen, for Ensure an equal one looked
// for, then Composio's upsert. Kept alive by what it waits for. On the call's worker only.
class EnableTrigger : public std::enable_shared_from_this<EnableTrigger> {
 public:
  static void Create(std::shared_ptr<UnaryCall> call, const base::Slice& request, const TriggerServiceParts& with);
  static void Ensure(std::shared_ptr<UnaryCall> call, const base::Slice& request, const TriggerServiceParts& with);

 private:
  EnableTrigger(std::shared_ptr<UnaryCall> call, const TriggerServiceParts& with)
      : call_(std::move(call)), with_(with) {}

  void LookUpType();
  void OnType(absl::StatusOr<gateway::v1::GetTriggerTypeResponse> answer);
  void ChooseConnection();
  void OnConnections(absl::StatusOr<gateway::v1::ListConnectionsResponse> answer);
  void OnConnection(std::string connection);
  void TakeTurn();
  void FindEqual(const std::string& page_token);
  void OnTriggers(absl::StatusOr<gateway::v1::ListTriggersResponse> answer);
  void Upsert();
  void Answer(std::string trigger, bool existed);

  const std::shared_ptr<UnaryCall> call_;
  const TriggerServiceParts& with_;
  gateway::v1::CreateTriggerRequest request_;
  bool ensure_ = false;
  gateway::v1::TriggerType type_;
  std::unique_ptr<Turns::Turn> turn_;
  int pages_ = 0;
};

}  // namespace composio::api
