// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <utility>

#include "absl/functional/any_invocable.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/optional.h"
#include "service/api/unary_call.h"
#include "service/base/buffer.h"
#include "service/router/local_call.h"

namespace composio::api {

// How a handler with logic asks Composio: by our own proxied RPCs, so that retries, errors, limits and figures are
// those of every other call.
struct RpcParams {
  // "/composio.gateway.v1.TriggerService/GetTriggerType".
  std::string method;
  // Where set, it serves the call instead of the one registered for the method.
  std::shared_ptr<router::Handler> handler = nullptr;
  // How long it may take; `outer`'s deadline counts where it is earlier.
  absl::optional<absl::Duration> timeout;
  // Whether its response metadata is the outer call's too; for the one call whose answer is the answer.
  bool passes_metadata_on = false;
};

// Starts the RPC on behalf of `outer`. The callback runs on the worker, never from inside, with the bytes or the RPC's
// own error; it is dropped, and the RPC cancelled, when `outer` is answered or its caller goes first. Nothing happens
// when that has happened already.
void CallBytes(const router::LocalCaller& caller, UnaryCall& outer, RpcParams params, base::Buffer request,
               absl::AnyInvocable<void(absl::StatusOr<base::Buffer>)> callback);

// The same for typed messages.
template <class Response, class Request>
void CallRpc(const router::LocalCaller& caller, UnaryCall& outer, RpcParams params, const Request& request,
             absl::AnyInvocable<void(absl::StatusOr<Response>)> callback);

// Runs `callback` on the worker after `delay`; it is dropped when `outer` is answered or its caller goes first.
void CallLater(const router::LocalCaller& caller, UnaryCall& outer, absl::Duration delay,
               absl::AnyInvocable<void()> callback);

// The answer as a message; INTERNAL for bytes that are none.
template <class Response>
absl::StatusOr<Response> ParseAnswer(absl::string_view method, const absl::StatusOr<base::Buffer>& answer);
absl::Status UnreadableAnswer(absl::string_view method);

// -- implementation --

template <class Response>
absl::StatusOr<Response> ParseAnswer(absl::string_view method, const absl::StatusOr<base::Buffer>& answer) {
  if (!answer.ok()) return answer.status();
  const base::Slice flat = answer->Flatten();
  Response response;
  if (!response.ParseFromArray(flat.view().data(), static_cast<int>(flat.size()))) return UnreadableAnswer(method);
  return response;
}

template <class Response, class Request>
void CallRpc(const router::LocalCaller& caller, UnaryCall& outer, RpcParams params, const Request& request,
             absl::AnyInvocable<void(absl::StatusOr<Response>)> callback) {
  std::string method = params.method;
  CallBytes(caller, outer, std::move(params), base::Buffer(request.SerializeAsString()),
            [method = std::move(method), callback = std::move(callback)](absl::StatusOr<base::Buffer> answer) mutable {
              callback(ParseAnswer<Response>(method, answer));
            });
}

}  // namespace composio::api
