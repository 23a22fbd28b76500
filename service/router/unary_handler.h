// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>

#include "absl/status/statusor.h"
#include "service/base/buffer.h"
#include "service/base/error.h"
#include "service/router/call.h"
#include "service/router/router.h"

namespace composio::router {

// What answers a unary method at once. Called on every worker.
using UnaryFunction = std::function<absl::StatusOr<base::Buffer>(CallContext& context, const base::Buffer& request)>;

// A handler that reads the request, asks `function` and answers.
std::shared_ptr<Handler> UnaryHandler(UnaryFunction function);

// The same for typed messages: `function` is absl::StatusOr<Response>(CallContext&, const Request&). A request that is
// no such message is answered by REQUEST_MALFORMED.
template <class Request, class Function>
std::shared_ptr<Handler> TypedUnaryHandler(Function function);

// -- implementation --

template <class Request, class Function>
std::shared_ptr<Handler> TypedUnaryHandler(Function function) {
  return UnaryHandler([function = std::move(function)](CallContext& context,
                                                       const base::Buffer& bytes) -> absl::StatusOr<base::Buffer> {
    const base::Slice flat = bytes.Flatten();
    Request request;
    if (!request.ParseFromArray(flat.view().data(), static_cast<int>(flat.size()))) {
      return base::MalformedRequest(context.method());
    }
    auto response = function(context, request);
    if (!response.ok()) return response.status();
    return base::Buffer(response->SerializeAsString());
  });
}

}  // namespace composio::router
