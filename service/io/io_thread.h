// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "absl/functional/any_invocable.h"
#include "absl/time/time.h"
#include "service/base/executor.h"

namespace composio::io {

// The thread that owns every socket that is not gRPC's or libcurl's. What its sockets report in one turn is handled
// before what is posted meanwhile: a handler that posts a flush gets a batch. Post and RunAndWait are thread-safe,
// Timers belong to the thread. Everything that uses it must be closed before it stops.
class IoThread final : public base::Executor, public base::Timers {
 public:
  // Starts the thread.
  IoThread();
  // Stops it, if it was not.
  ~IoThread() override;
  IoThread(const IoThread&) = delete;
  IoThread& operator=(const IoThread&) = delete;

  void Post(absl::AnyInvocable<void()> task) override;
  Id Start(absl::Duration delay, absl::AnyInvocable<void()> callback) override;
  void Cancel(Id id) override;

  // Runs `task` on the thread and returns when it has run; at once when this is the thread, or when it has stopped and
  // nothing else can run.
  void RunAndWait(absl::AnyInvocable<void()> task);
  bool InThread() const;
  // Joins the thread; what is left is destroyed without being run. Not on the thread itself.
  void Stop();

  struct Impl;
  Impl& impl() { return *impl_; }

 private:
  const std::unique_ptr<Impl> impl_;
};

}  // namespace composio::io
