// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <grpcpp/alarm.h>
#include <grpcpp/completion_queue.h>

#include <atomic>
#include <memory>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/functional/any_invocable.h"
#include "service/base/clock.h"
#include "service/base/executor.h"
#include "service/base/mutex.h"
#include "service/runtime/poll_source.h"
#include "service/runtime/timer_heap.h"
#include "service/runtime/watcher.h"

namespace composio::runtime {

// What gRPC returns through the completion queue: every tag given to it is a Completion*.
class Completion {
 public:
  virtual void OnCompletion(bool ok) = 0;

 protected:
  ~Completion() = default;
};

// One thread's loop over one gRPC completion queue, one poll source (libcurl), timers and a mailbox. Everything that
// belongs to a call stays on this thread. Post is thread-safe, Timers and the rest belong to the loop's thread. An idle
// worker sleeps in its queue and costs nothing. The watcher and the poll source must outlive Run.
class Worker final : public base::Executor, public base::Timers, private Watcher::Watched {
 public:
  Worker(int index, std::unique_ptr<grpc::ServerCompletionQueue> queue, Watcher& watcher, base::Clock& clock);
  ~Worker() override;

  // Before Run; at most one.
  void SetPollSource(PollSource* source);

  // The loop. Returns when Stop was posted, no call is live any more and the queue is drained.
  void Run();

  void Post(absl::AnyInvocable<void()> task) override;
  // Lets Run return once every live call is over. Thread-safe; the gRPC server must be shut down before.
  void Stop();

  // -- the loop's thread --
  Id Start(absl::Duration delay, absl::AnyInvocable<void()> callback) override;
  void Cancel(Id id) override { timers_.Cancel(id); }
  // Runs `task` after the event being handled, without the mailbox's lock: for callbacks that must not run at once.
  void Defer(absl::AnyInvocable<void()> task) { deferred_.push_back(std::move(task)); }
  // Calls that arrived and have not gone keep the queue open.
  void CallArrived() { ++live_calls_; }
  void CallGone() { --live_calls_; }
  // Whether the queue takes new operations; after it was shut down, starting one would abort the process.
  bool accepting() const { return !stopping_; }

  int index() const { return index_; }
  grpc::ServerCompletionQueue* queue() { return queue_.get(); }
  base::Clock& clock() { return clock_; }

 private:
  void OnReadable() override;
  bool Turn();
  void Park();
  void Wake();
  void Dispatch(void* tag, bool ok);
  gpr_timespec ParkUntil() const;
  bool HasMail();
  bool ReadMailbox();
  void RunDeferred();
  bool ShutDownQueueWhenDone();

  const int index_;
  const std::unique_ptr<grpc::ServerCompletionQueue> queue_;
  Watcher& watcher_;
  base::Clock& clock_;
  PollSource* source_ = nullptr;
  TimerHeap timers_;
  grpc::Alarm alarm_;  // one for all wake-ups; may be set again once its tag is back

  // Shared with those who wake this worker; see Park for why no wake-up is lost.
  std::atomic<bool> parked_{false};
  std::atomic<bool> armed_{false};

  bool alarm_on_its_way_ = false;
  bool stopping_ = false;
  bool queue_closed_ = false;
  bool drained_ = false;
  int live_calls_ = 0;
  std::vector<absl::AnyInvocable<void()>> reading_, deferred_, running_;

  base::Mutex mutex_;
  std::vector<absl::AnyInvocable<void()>> mailbox_ ABSL_GUARDED_BY(mutex_);
};

}  // namespace composio::runtime
