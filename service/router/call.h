// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <utility>

#include "absl/functional/any_invocable.h"
#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "absl/types/optional.h"
#include "service/base/buffer.h"
#include "service/base/clock.h"

namespace composio::router {

// What is known about a call besides its messages. Used on the call's worker only; lives as long as the call.
class CallContext {
 public:
  virtual ~CallContext() = default;

  // "/composio.gateway.v1.AppService/ListApps".
  virtual absl::string_view method() const = 0;
  // The first value of a metadata key (lower case); empty where it was not sent. ":authority" is the host that the
  // caller believes to speak to, where the edge knows it.
  virtual absl::string_view Metadata(absl::string_view key) const = 0;
  // When the caller stops waiting; none where the caller set no deadline.
  virtual absl::optional<base::SteadyTime> deadline() const = 0;
  // The caller's address as the edge knows it, for logs and for rules about loopback.
  virtual std::string peer() const = 0;
  // The caller's `x-request-id`, or one made for this call; sent back in the response metadata.
  virtual absl::string_view request_id() const = 0;
  // Which worker this call lives on: an index from 0. Handlers keep what they own per worker by it.
  virtual int worker() const = 0;
  // Goes out with the first message or the status, whichever is first; later it does nothing.
  virtual void AddResponseMetadata(absl::string_view key, absl::string_view value) = 0;
};

// One RPC of any kind, as its handler sees it; each edge implements it. All methods are called, and all callbacks run,
// on the call's worker. Rules: at most one Read and one Write outstanding; Finish exactly once; nothing is started
// after Finish or after OnDone's callback ran. No callback runs from inside the method that was given it.
class Call {
 public:
  // Whether a message came; false when the caller has sent its last (or the call is over).
  using ReadCallback = absl::AnyInvocable<void(bool ok, base::Buffer message)>;
  // False when the message can no longer be delivered: the call is over.
  using WriteCallback = absl::AnyInvocable<void(bool ok)>;

  virtual CallContext& context() = 0;
  virtual void Read(ReadCallback callback) = 0;
  // The callback is the back-pressure: write the next message from it.
  virtual void Write(base::Buffer message, WriteCallback callback) = 0;
  // As Write, where it is certain that another Write or Finish follows without waiting for anything but the callback:
  // the edge may hold the message back and send them together.
  virtual void WriteMore(base::Buffer message, WriteCallback callback) {
    Write(std::move(message), std::move(callback));
  }
  // Ends the call. Where there is one answer (unary, client streaming), it is the message written before, which goes out
  // with the status; there Finish may follow Write at once, elsewhere it waits for Write's callback.
  virtual void Finish(absl::Status status) = 0;
  // Ends the call at once, also when a Write is stuck because the caller does not read: the caller sees CANCELLED.
  virtual void Abort() = 0;
  // Runs once when the call is over: status sent, cancelled by the caller, deadline passed or connection lost.
  // Callbacks still outstanding are dropped then, not run. Set it before anything else is started.
  virtual void OnDone(absl::AnyInvocable<void()> callback) = 0;

 protected:
  friend struct CallDeleter;
  virtual ~Call() = default;
  // The handler lets go of the call. If it has not finished it, the edge ends it with an INTERNAL error.
  virtual void Release() = 0;
};

struct CallDeleter {
  void operator()(Call* call) const { call->Release(); }
};
// A handler owns its call until it lets go, at the latest when OnDone's callback ran.
using CallPtr = std::unique_ptr<Call, CallDeleter>;

}  // namespace composio::router
