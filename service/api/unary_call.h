// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
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
  using PendingId = uint64_t;

  // Reads the request and hands it over.
  static void Start(router::CallPtr call, Handle handle);

  // The first of these counts; what is pending is cancelled by it.
  void Answer(base::Buffer message);
  void Fail(absl::Status status);

  // Null when the caller has gone.
  router::CallContext* context() { return call_ ? &call_->context() : nullptr; }
  // Whether an answer is still wanted.
  bool open() const { return call_ != nullptr && !answered_; }

  // Something that goes on for this call: `cancel` runs when the call is answered or its caller goes, unless Forget
  // came first. Only while the call is open. What an id stands for must not hold the call's last reference.
  PendingId AddPending(absl::AnyInvocable<void()> cancel);
  void Forget(PendingId id) { pending_.erase(id); }

 private:
  explicit UnaryCall(router::CallPtr call) : call_(std::move(call)) {}

  void CancelPending();

  router::CallPtr call_;
  bool answered_ = false;
  PendingId last_id_ = 0;
  std::map<PendingId, absl::AnyInvocable<void()>> pending_;
};

}  // namespace composio::api
