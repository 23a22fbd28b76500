// SPDX-License-Identifier: Apache-2.0
#include "service/api/trigger_service.h"

#include "service/api/enable_trigger.h"
#include "service/api/unary_handler.h"

namespace composio::api {

void RegisterTriggerService(router::Router& router, const router::LocalCaller& caller, Turns& turns) {
  constexpr char kCreate[] = "/composio.gateway.v1.TriggerService/CreateTrigger";
  const auto parts =
      std::make_shared<const TriggerServiceParts>(TriggerServiceParts{caller, turns, router.Find(kCreate)});
  RegisterUnary(router, kCreate, [parts](std::shared_ptr<UnaryCall> call, const base::Slice& request) {
    EnableTrigger::Create(std::move(call), request, *parts);
  });
  RegisterUnary(router, "/composio.gateway.v1.TriggerService/EnsureTrigger",
                [parts](std::shared_ptr<UnaryCall> call, const base::Slice& request) {
                  EnableTrigger::Ensure(std::move(call), request, *parts);
                });
}

}  // namespace composio::api
