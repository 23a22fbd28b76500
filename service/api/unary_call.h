// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "absl/functional/any_invocable.h"
#include "absl/status/status.h"
#include "service/base/buffer.h"
#include "service/router/call.h"

namespace composio::api {

// A unary call that is answered some time later: whoever works for it holds it, and may answer also when the caller has
// gone, which then does nothing. On its worker only.
class UnaryCall {
 public:
  using Handle = absl::AnyInvocable<void(std::shared_ptr<UnaryCall> call, base::Slice request)>;

  // Reads the request and hands it over.
  static void Start(router::CallPtr call, Handle handle);

  // One of them, once.
  void Answer(base::Buffer message);
  void Fail(absl::Status status);

  // Null when the caller has gone.
  router::CallContext* context() { return call_ ? &call_->context() : nullptr; }

 private:
  explicit UnaryCall(router::CallPtr call) : call_(std::move(call)) {}

  router::CallPtr call_;
};

// What bytes that are no message of the request's type are answered with.
absl::Status MalformedRequest();

}  // namespace composio::api
