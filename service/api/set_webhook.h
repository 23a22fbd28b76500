// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "composio/gateway/v1/webhook_service.pb.h"
#include "service/api/unary_call.h"
#include "service/api/webhook_service.h"

namespace composio::api {

// One SetWebhook call: the subscription looked up, made or changed, its secret got hold of and kept. Kept alive by what
// it waits for. On the call's worker only.
class SetWebhook : public std::enable_shared_from_this<SetWebhook> {
 public:
  static void Start(std::shared_ptr<UnaryCall> call, const base::Slice& request, const WebhookServiceParts& with);

 private:
  SetWebhook(std::shared_ptr<UnaryCall> call, const WebhookServiceParts& with) : call_(std::move(call)), with_(with) {}

  void Begin();
  void Find();
  void OnFound(absl::StatusOr<gateway::v1::ListWebhookSubscriptionsResponse> answer);
  void Create();
  void Change(const gateway::v1::WebhookSubscription& present);
  void OnSet(gateway::v1::WebhookSubscription subscription);
  void Rotate();
  void Keep();
  void Answer();

  const std::shared_ptr<UnaryCall> call_;
  const WebhookServiceParts& with_;
  gateway::v1::SetWebhookRequest request_;
  gateway::v1::SetWebhookResponse response_;
  std::unique_ptr<Turns::Turn> turn_;
  std::string project_;  // empty: the address is another's
  bool lost_race_ = false;
};

}  // namespace composio::api
