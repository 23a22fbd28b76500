// SPDX-License-Identifier: Apache-2.0
#include "service/io/io_thread.h"

#include <atomic>
#include <future>
#include <thread>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "service/io/asio.h"

namespace composio::io {

struct IoThread::Impl {
  // 1: only this thread runs handlers, so that its own posts take no wake-up.
  asio::io_context context{1};
  asio::executor_work_guard<asio::io_context::executor_type> guard{context.get_executor()};
  absl::flat_hash_map<Id, std::unique_ptr<asio::steady_timer>> timers;
  Id last_timer = 0;
  std::atomic<bool> stopped{false};
  std::thread thread;
};

IoThread::IoThread() : impl_(std::make_unique<Impl>()) {
  impl_->thread = std::thread([impl = impl_.get()] { impl->context.run(); });
}

IoThread::~IoThread() { Stop(); }

void IoThread::Post(absl::AnyInvocable<void()> task) {
  if (impl_->stopped) return;
  asio::post(impl_->context, std::move(task));
}

base::Timers::Id IoThread::Start(absl::Duration delay, absl::AnyInvocable<void()> callback) {
  const Id id = ++impl_->last_timer;
  auto timer = std::make_unique<asio::steady_timer>(impl_->context, absl::ToChronoNanoseconds(delay));
  timer->async_wait([impl = impl_.get(), id, callback = std::move(callback)](const ErrorCode& error) mutable {
    // A timer that was cancelled after it became due reports no error: the table knows.
    if (error || impl->timers.erase(id) == 0) return;
    callback();
  });
  impl_->timers.emplace(id, std::move(timer));
  return id;
}

void IoThread::Cancel(Id id) { impl_->timers.erase(id); }

bool IoThread::InThread() const { return std::this_thread::get_id() == impl_->thread.get_id(); }

void IoThread::RunAndWait(absl::AnyInvocable<void()> task) {
  if (InThread() || impl_->stopped) return task();
  std::promise<void> done;
  Post([&] {
    task();
    done.set_value();
  });
  done.get_future().wait();
}

void IoThread::Stop() {
  if (impl_->stopped.exchange(true)) return;
  impl_->context.stop();
  impl_->thread.join();
}

asio::io_context& ContextOf(IoThread& thread) { return thread.impl().context; }

}  // namespace composio::io
