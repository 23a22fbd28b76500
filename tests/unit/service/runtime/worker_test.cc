// SPDX-License-Identifier: Apache-2.0
#include "service/runtime/worker.h"

#include <grpcpp/generic/async_generic_service.h>
#include <grpcpp/grpcpp.h>
#include <gtest/gtest.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <future>
#include <thread>

namespace composio::runtime {
namespace {

// A poll source with one eventfd: what libcurl's sockets are to a worker.
class EventSource final : public PollSource {
 public:
  EventSource() : epoll_(epoll_create1(0)), event_(eventfd(0, EFD_NONBLOCK)) {
    epoll_event event{};
    event.events = EPOLLIN;
    epoll_ctl(epoll_, EPOLL_CTL_ADD, event_, &event);
  }
  ~EventSource() override {
    close(event_);
    close(epoll_);
  }
  void Signal() { eventfd_write(event_, 1); }
  bool Poll() override {
    eventfd_t value;
    if (eventfd_read(event_, &value) != 0) return false;
    on_event();
    return true;
  }
  bool busy() const override { return true; }
  int epoll_fd() const override { return epoll_; }
  absl::optional<base::SteadyTime> next_timer() const override { return absl::nullopt; }

  std::function<void()> on_event = [] {};

 private:
  const int epoll_, event_;
};

class WorkerTest : public testing::Test {
 protected:
  WorkerTest() {
    grpc::ServerBuilder builder;
    worker_ = std::make_unique<Worker>(0, builder.AddCompletionQueue(), watcher_, base::SystemClock());
    builder.RegisterAsyncGenericService(&service_);
    server_ = builder.BuildAndStart();
    worker_->SetPollSource(&source_);
    watcher_.Start();
    thread_ = std::thread([this] { worker_->Run(); });
  }
  ~WorkerTest() override {
    server_->Shutdown();
    worker_->Stop();
    thread_.join();
    watcher_.Stop();
  }
  // Waits until the worker has run everything posted before.
  void Settle() {
    std::promise<void> done;
    worker_->Post([&] { done.set_value(); });
    done.get_future().wait();
  }

  Watcher watcher_;
  EventSource source_;
  grpc::AsyncGenericService service_;
  std::unique_ptr<Worker> worker_;
  std::unique_ptr<grpc::Server> server_;
  std::thread thread_;
};

TEST_F(WorkerTest, TasksFromManyThreadsAllRunInTheOrderOfEachThread) {
  constexpr int kThreads = 4, kTasks = 5000;
  std::vector<int> last(kThreads, -1);
  int ran = 0;
  std::vector<std::thread> threads;
  for (int t = 0; t < kThreads; ++t) {
    threads.emplace_back([&, t] {
      for (int i = 0; i < kTasks; ++i) {
        worker_->Post([&, t, i] {
          EXPECT_EQ(last[t], i - 1);
          last[t] = i;
          ++ran;
        });
      }
    });
  }
  for (auto& thread : threads) thread.join();
  Settle();
  EXPECT_EQ(ran, kThreads * kTasks);
}

TEST_F(WorkerTest, ParkedWorkerWakesForItsPollSource) {
  for (int i = 0; i < 200; ++i) {
    std::promise<void> seen;
    std::promise<void> set;
    worker_->Post([&] {
      source_.on_event = [&] { seen.set_value(); };
      set.set_value();
    });
    set.get_future().wait();
    source_.Signal();
    seen.get_future().wait();
  }
}

TEST_F(WorkerTest, TimersRunOnTheWorkerAndCancelledOnesDoNot) {
  std::promise<std::thread::id> ran_on;
  bool cancelled_ran = false;
  worker_->Post([&] {
    const auto id = worker_->Start(absl::Milliseconds(1), [&] { cancelled_ran = true; });
    worker_->Start(absl::Milliseconds(5), [&] { ran_on.set_value(std::this_thread::get_id()); });
    worker_->Cancel(id);
  });
  EXPECT_EQ(ran_on.get_future().get(), thread_.get_id());
  EXPECT_FALSE(cancelled_ran);
}

TEST_F(WorkerTest, DeferredTaskRunsAfterTheOneThatDeferredItAndBeforeTheNext) {
  std::string order;
  worker_->Post([&] {
    worker_->Defer([&] { order += 'b'; });
    order += 'a';
  });
  worker_->Post([&] { order += 'c'; });
  Settle();
  EXPECT_EQ(order, "abc");
}

TEST_F(WorkerTest, StopWaitsForLiveCalls) {
  worker_->Post([&] { worker_->CallArrived(); });
  worker_->Stop();
  Settle();  // still serves its mailbox
  worker_->Post([&] { worker_->CallGone(); });
}

}  // namespace
}  // namespace composio::runtime
