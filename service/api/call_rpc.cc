// SPDX-License-Identifier: Apache-2.0
#include "service/api/call_rpc.h"

#include "absl/strings/str_cat.h"
#include "service/base/error.h"

namespace composio::api {

void CallBytes(const router::LocalCaller& caller, UnaryCall& outer, RpcParams params, base::Buffer request,
               absl::AnyInvocable<void(absl::StatusOr<base::Buffer>)> callback) {
  if (!outer.open()) return;
  // The pending entry owns the handle, the handle's callback finds the entry: the holder comes first.
  auto handle = std::make_shared<std::unique_ptr<router::LocalCallHandle>>();
  const UnaryCall::PendingId id = outer.AddPending([handle] { handle->reset(); });
  router::LocalCallParams local;
  local.method = std::move(params.method);
  local.handler = std::move(params.handler);
  local.request = std::move(request);
  local.outer = outer.context();
  local.timeout = params.timeout;
  local.passes_metadata_on = params.passes_metadata_on;
  // `outer` lives as long as the entry does; afterwards only the callback may touch it.
  local.callback = [&outer, id, callback = std::move(callback)](absl::StatusOr<base::Buffer> answer) mutable {
    outer.Forget(id);
    callback(std::move(answer));
  };
  *handle = caller.Start(std::move(local));
}

void CallLater(const router::LocalCaller& caller, UnaryCall& outer, absl::Duration delay,
               absl::AnyInvocable<void()> callback) {
  if (!outer.open()) return;
  base::Timers& timers = caller.timers(outer.context()->worker());
  auto timer = std::make_shared<base::Timers::Id>(0);
  const UnaryCall::PendingId id = outer.AddPending([&timers, timer] { timers.Cancel(*timer); });
  *timer = timers.Start(delay, [&outer, id, callback = std::move(callback)]() mutable {
    outer.Forget(id);
    callback();
  });
}

absl::Status UnreadableAnswer(absl::string_view method) {
  return base::Error(absl::StatusCode::kInternal, gateway::v1::ERROR_REASON_INTERNAL_ERROR,
                     absl::StrCat("the answer of ", method, " is not a message of its response type"));
}

}  // namespace composio::api
