// SPDX-License-Identifier: Apache-2.0
#include "service/runtime/worker.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace composio::runtime {
namespace {

// gRPC looks at its sockets only once its queue is empty: so many events at a time, then the other sources.
constexpr int kEventsPerTurn = 64;

}  // namespace

Worker::Worker(int index, std::unique_ptr<grpc::ServerCompletionQueue> queue, Watcher& watcher, base::Clock& clock)
    : index_(index), queue_(std::move(queue)), watcher_(watcher), clock_(clock) {}

Worker::~Worker() = default;

void Worker::SetPollSource(PollSource* source) {
  source_ = source;
  watcher_.Add(source_->epoll_fd(), this);
}

void Worker::Run() {
  while (!drained_) {
    const bool busy = Turn();
    if (!drained_ && !busy) Park();
  }
}

bool Worker::Turn() {
  bool busy = ReadMailbox();
  void* tag;
  bool ok;
  for (int i = 0; i < kEventsPerTurn; ++i) {
    const auto next = queue_->AsyncNext(&tag, &ok, gpr_time_0(GPR_CLOCK_MONOTONIC));
    if (next == grpc::CompletionQueue::TIMEOUT) break;
    if (next == grpc::CompletionQueue::SHUTDOWN) {
      drained_ = true;
      return busy;
    }
    Dispatch(tag, ok);
    busy = true;
  }
  if (source_ != nullptr && source_->busy()) busy |= source_->Poll();
  if (!timers_.empty()) busy |= timers_.RunDue(clock_.SteadyNow());
  RunDeferred();
  return ShutDownQueueWhenDone() || busy;
}

// The queue may go only when nothing of ours is left on it, the alarm included: whoever starts anything on it later is
// aborted by gRPC.
bool Worker::ShutDownQueueWhenDone() {
  if (!stopping_ || queue_closed_ || live_calls_ > 0 || alarm_on_its_way_) return false;
  queue_closed_ = true;
  queue_->Shutdown();
  return true;
}

// Blocks until there is something to do. No wake-up is lost: this sets parked_ and then looks at the mailbox and arms
// the watcher; others fill the mailbox, or clear armed_, and then look at parked_ (sequentially consistent). Whoever
// turns parked_ off owns the alarm until its tag is back.
void Worker::Park() {
  const bool wakeable = !queue_closed_ && !alarm_on_its_way_;  // else the queue has something coming by itself
  if (wakeable) {
    parked_ = true;
    if (source_ != nullptr && source_->busy() && !armed_.exchange(true)) watcher_.Arm(source_->epoll_fd(), this);
  }
  void* tag;
  bool ok;
  auto next = grpc::CompletionQueue::TIMEOUT;
  if (!wakeable || !HasMail()) next = queue_->AsyncNext(&tag, &ok, ParkUntil());
  if (wakeable && !parked_.exchange(false)) alarm_on_its_way_ = true;
  if (next == grpc::CompletionQueue::GOT_EVENT) Dispatch(tag, ok);
  if (next == grpc::CompletionQueue::SHUTDOWN) drained_ = true;
}

void Worker::Wake() {
  if (parked_.exchange(false)) alarm_.Set(queue_.get(), gpr_time_0(GPR_CLOCK_MONOTONIC), nullptr);
}

// A null tag is the alarm: "look around".
void Worker::Dispatch(void* tag, bool ok) {
  if (tag == nullptr) {
    alarm_on_its_way_ = false;
    return;
  }
  static_cast<Completion*>(tag)->OnCompletion(ok);
  RunDeferred();
}

void Worker::RunDeferred() {
  while (!deferred_.empty()) {
    running_.swap(deferred_);
    for (auto& task : running_) task();
    running_.clear();
  }
}

gpr_timespec Worker::ParkUntil() const {
  absl::optional<base::SteadyTime> until = timers_.next();
  if (source_ != nullptr) {
    const absl::optional<base::SteadyTime> timer = source_->next_timer();
    if (timer && (!until || *timer < *until)) until = timer;
  }
  if (!until) return gpr_inf_future(GPR_CLOCK_MONOTONIC);
  const auto wait = std::chrono::ceil<std::chrono::microseconds>(*until - clock_.SteadyNow()).count();
  return gpr_time_add(gpr_now(GPR_CLOCK_MONOTONIC), gpr_time_from_micros(std::max<int64_t>(wait, 0), GPR_TIMESPAN));
}

void Worker::OnReadable() {
  armed_ = false;  // before Wake, see Park
  Wake();
}

void Worker::Post(absl::AnyInvocable<void()> task) {
  {
    base::MutexLock lock(mutex_);
    mailbox_.push_back(std::move(task));
  }
  Wake();
}

void Worker::Stop() {
  Post([this] { stopping_ = true; });
}

Worker::Id Worker::Start(absl::Duration delay, absl::AnyInvocable<void()> callback) {
  return timers_.Start(clock_.SteadyNow() + absl::ToChronoNanoseconds(delay), std::move(callback));
}

bool Worker::HasMail() {
  base::MutexLock lock(mutex_);
  return !mailbox_.empty();
}

bool Worker::ReadMailbox() {
  {
    base::MutexLock lock(mutex_);
    if (mailbox_.empty()) return false;
    reading_.swap(mailbox_);
  }
  for (auto& task : reading_) {
    task();
    RunDeferred();
  }
  reading_.clear();
  return true;
}

}  // namespace composio::runtime
