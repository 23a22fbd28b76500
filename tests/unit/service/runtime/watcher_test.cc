// SPDX-License-Identifier: Apache-2.0
#include "service/runtime/watcher.h"

#include <gtest/gtest.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace composio::runtime {
namespace {

// A descriptor that is readable when the test says so, and counts what the watcher reports.
class Source final : public Watcher::Watched {
 public:
  Source() : fd_(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}
  ~Source() { close(fd_); }

  void OnReadable() override {
    const std::lock_guard<std::mutex> lock(mutex_);
    ++reported_;
    thread_ = std::this_thread::get_id();
    changed_.notify_all();
  }

  int fd() const { return fd_; }
  void MakeReadable() { eventfd_write(fd_, 1); }
  void Drain() {
    eventfd_t value;
    eventfd_read(fd_, &value);
  }
  void WaitUntilReported(int times) {
    std::unique_lock<std::mutex> lock(mutex_);
    changed_.wait(lock, [&] { return reported_ >= times; });
  }
  int reported() {
    const std::lock_guard<std::mutex> lock(mutex_);
    return reported_;
  }
  std::thread::id thread() {
    const std::lock_guard<std::mutex> lock(mutex_);
    return thread_;
  }

 private:
  const int fd_;
  std::mutex mutex_;
  std::condition_variable changed_;
  int reported_ = 0;
  std::thread::id thread_;
};

class WatcherTest : public testing::Test {
 protected:
  WatcherTest() { watcher_.Start(); }

  // Returns when the watcher has looked at everything that was readable before: it reports in the order of its looks,
  // and a descriptor that was ready twice over is reported by a later look.
  void Settle() {
    for (int i = 1; i <= 2; ++i) {
      Source probe;
      watcher_.Add(probe.fd(), &probe);
      probe.MakeReadable();
      watcher_.Arm(probe.fd(), &probe);
      probe.WaitUntilReported(1);
    }
  }

  Source source_, other_;
  Watcher watcher_;
};

TEST_F(WatcherTest, AnArmedDescriptorIsReportedOnTheWatchersThread) {
  watcher_.Add(source_.fd(), &source_);
  watcher_.Arm(source_.fd(), &source_);
  source_.MakeReadable();
  source_.WaitUntilReported(1);
  EXPECT_NE(source_.thread(), std::this_thread::get_id());
}

TEST_F(WatcherTest, ADescriptorSleepsUntilItIsArmed) {
  watcher_.Add(source_.fd(), &source_);
  source_.MakeReadable();
  Settle();
  EXPECT_EQ(source_.reported(), 0);
  watcher_.Arm(source_.fd(), &source_);
  source_.WaitUntilReported(1);
}

TEST_F(WatcherTest, ADescriptorIsReportedOnceAnArming) {
  watcher_.Add(source_.fd(), &source_);
  source_.MakeReadable();
  watcher_.Arm(source_.fd(), &source_);
  source_.WaitUntilReported(1);
  source_.MakeReadable();
  Settle();
  EXPECT_EQ(source_.reported(), 1);
  watcher_.Arm(source_.fd(), &source_);
  source_.WaitUntilReported(2);
  source_.Drain();
  watcher_.Arm(source_.fd(), &source_);
  Settle();
  EXPECT_EQ(source_.reported(), 2);
}

TEST_F(WatcherTest, DescriptorsAreToldApart) {
  watcher_.Add(source_.fd(), &source_);
  watcher_.Add(other_.fd(), &other_);
  watcher_.Arm(source_.fd(), &source_);
  watcher_.Arm(other_.fd(), &other_);
  other_.MakeReadable();
  other_.WaitUntilReported(1);
  EXPECT_EQ(source_.reported(), 0);
}

TEST_F(WatcherTest, NothingIsReportedAfterStop) {
  watcher_.Add(source_.fd(), &source_);
  watcher_.Arm(source_.fd(), &source_);
  watcher_.Stop();
  source_.MakeReadable();
  EXPECT_EQ(source_.reported(), 0);
  watcher_.Stop();
}

TEST(WatcherLifeTest, AWatcherThatWasNeverStartedEnds) {
  Source source;
  Watcher watcher;
  watcher.Add(source.fd(), &source);
}

}  // namespace
}  // namespace composio::runtime
