// SPDX-License-Identifier: Apache-2.0
#include "service/api/connection_watch.h"

#include <gtest/gtest.h>

#include "tests/fakes/fake_event_log.h"
#include "tests/fakes/manual_clock.h"
#include "tests/fakes/manual_executor.h"

namespace composio::api {
namespace {

class ConnectionWatchTest : public ::testing::Test {
 protected:
  ConnectionWatchTest() { watch_.Follow(log_, executor_); }

  void Commit(const std::string& type, const std::string& connection) {
    events::AppendParams params;
    params.record.type = type;
    params.record.connection = connection;
    params.executor = &executor_;
    params.done = [](auto) {};
    log_.Append(std::move(params));
    executor_.RunUntilIdle();
  }

  fakes::ManualClock clock_;
  fakes::FakeEventLog log_{clock_};
  fakes::ManualExecutor executor_;
  ConnectionWatch watch_;
  int woken_ = 0;
};

TEST_F(ConnectionWatchTest, EventAboutTheConnectionWakes) {
  auto watching = watch_.Add("ca_1", executor_, [this] { ++woken_; });
  Commit("composio.connected_account.expired", "ca_1");
  EXPECT_EQ(woken_, 1);
}

TEST_F(ConnectionWatchTest, OtherConnectionsAndOtherKindsDoNot) {
  auto watching = watch_.Add("ca_1", executor_, [this] { ++woken_; });
  Commit("composio.connected_account.expired", "ca_2");
  Commit("composio.trigger.message", "ca_1");
  EXPECT_EQ(woken_, 0);
}

TEST_F(ConnectionWatchTest, NobodyIsWokenAfterLettingGo) {
  auto watching = watch_.Add("ca_1", executor_, [this] { ++woken_; });
  watching.reset();
  Commit("composio.connected_account.expired", "ca_1");
  EXPECT_EQ(woken_, 0);
}

}  // namespace
}  // namespace composio::api
