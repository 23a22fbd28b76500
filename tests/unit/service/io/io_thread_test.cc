// SPDX-License-Identifier: Apache-2.0
#include "service/io/io_thread.h"

#include <gtest/gtest.h>

#include <future>
#include <memory>
#include <string>
#include <vector>

namespace composio::io {
namespace {

TEST(IoThread, RunsTasksInTheOrderOfPosting) {
  IoThread io;
  std::string order;
  for (char c : {'a', 'b', 'c'}) io.Post([&order, c] { order += c; });
  io.RunAndWait([&order] { order += 'd'; });
  EXPECT_EQ(order, "abcd");
}

TEST(IoThread, RunAndWaitOnTheThreadItselfRunsAtOnce) {
  IoThread io;
  bool ran = false;
  io.RunAndWait([&] {
    EXPECT_TRUE(io.InThread());
    io.RunAndWait([&] { ran = true; });
    EXPECT_TRUE(ran);
  });
  EXPECT_FALSE(io.InThread());
}

TEST(IoThread, TimersFireInOrderOfTheirTimesAndNotWhenCancelled) {
  IoThread io;
  std::promise<void> last;
  std::vector<int> fired;
  io.RunAndWait([&] {
    io.Start(absl::Milliseconds(4), [&] {
      fired.push_back(2);
      last.set_value();
    });
    io.Start(absl::Milliseconds(1), [&] { fired.push_back(1); });
    const auto cancelled = io.Start(absl::ZeroDuration(), [&] { fired.push_back(3); });
    io.Cancel(cancelled);
    io.Cancel(0);
  });
  last.get_future().wait();
  io.RunAndWait([&] { EXPECT_EQ(fired, (std::vector<int>{1, 2})); });
}

TEST(IoThread, TimerMayCancelAnotherThatIsDueToo) {
  IoThread io;
  bool second = false;
  std::promise<void> done;
  io.RunAndWait([&] {
    auto id = std::make_shared<base::Timers::Id>();
    io.Start(absl::ZeroDuration(), [&io, id] { io.Cancel(*id); });
    *id = io.Start(absl::ZeroDuration(), [&] { second = true; });
    io.Start(absl::Milliseconds(2), [&] { done.set_value(); });
  });
  done.get_future().wait();
  io.RunAndWait([&] { EXPECT_FALSE(second); });
}

TEST(IoThread, WhatIsLeftAfterStopIsDestroyedUnrun) {
  auto token = std::make_shared<int>();
  bool ran = false;
  {
    IoThread io;
    io.RunAndWait([&] { io.Start(absl::Hours(1), [token, &ran] { ran = true; }); });
    io.Stop();
    io.Post([token, &ran] { ran = true; });
  }
  EXPECT_FALSE(ran);
  EXPECT_EQ(token.use_count(), 1);
}

}  // namespace
}  // namespace composio::io
