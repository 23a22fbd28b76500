// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>

#include "service/api/unary_call.h"
#include "service/base/error.h"
#include "service/router/router.h"

namespace composio::api {

// Serves a method by a function that answers the call some time later. Called on every worker.
using UnaryStart = std::function<void(std::shared_ptr<UnaryCall> call, const base::Slice& request)>;
void RegisterUnary(router::Router& router, absl::string_view method, UnaryStart start);

// False, with the call failed, where the bytes are no such message.
template <class Request>
bool ParseRequest(UnaryCall& call, const base::Slice& bytes, Request* request) {
  if (request->ParseFromArray(bytes.view().data(), static_cast<int>(bytes.size()))) return true;
  call.Fail(base::MalformedRequest(call.context()->method()));
  return false;
}

}  // namespace composio::api
