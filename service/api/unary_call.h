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

// A call with one answer that is given some time later: whoever works for it holds it, and may answer also when the
// caller has gone, which then does nothing. On its worker only.
class UnaryCall {
 public:
  using Handle = absl::AnyInvocable<void(std::shared_ptr<UnaryCall> call, base::Slice request)>;
  using PendingId = uint64_t;

  // Reads the request and hands it over.
  static void Start(router::CallPtr call, Handle handle);

  // For a method with a stream of requests: hands the call over with none read. The holder keeps it by what it reads.
  static void StartStream(router::CallPtr call, absl::AnyInvocable<void(std::shared_ptr<UnaryCall>)> begin);
  // The next request; false when the caller has sent its last. Nothing when the call is not open any more. One at a
  // time; the callback is dropped when the caller goes.
  void Read(absl::AnyInvocable<void(bool ok, base::Slice request)> callback);

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

  static std::shared_ptr<UnaryCall> Hold(router::CallPtr call);

  void CancelPending();

  router::CallPtr call_;
  bool answered_ = false;
  PendingId last_id_ = 0;
  std::map<PendingId, absl::AnyInvocable<void()>> pending_;
};

}  // namespace composio::api
