// SPDX-License-Identifier: Apache-2.0
#include "service/api/turns.h"

#include <gtest/gtest.h>

#include "tests/fakes/manual_executor.h"

namespace composio::api {
namespace {

class TurnsTest : public ::testing::Test {
 protected:
  std::unique_ptr<Turns::Turn> Take(const std::string& key, const std::string& name) {
    return turns_.Take(key, executor_, [this, name] { ran_ += name; });
  }

  Turns turns_;
  fakes::ManualExecutor executor_;
  std::string ran_;
};

TEST_F(TurnsTest, NextRunsWhenTheTurnIsLetGo) {
  auto first = Take("k", "a"), second = Take("k", "b");
  executor_.RunUntilIdle();
  EXPECT_EQ(ran_, "a");
  first.reset();
  executor_.RunUntilIdle();
  EXPECT_EQ(ran_, "ab");
}

TEST_F(TurnsTest, OtherKeysDoNotWait) {
  auto first = Take("k", "a"), second = Take("l", "b");
  executor_.RunUntilIdle();
  EXPECT_EQ(ran_, "ab");
}

TEST_F(TurnsTest, OneWhoWentWhileWaitingIsSkipped) {
  auto first = Take("k", "a"), second = Take("k", "b"), third = Take("k", "c");
  executor_.RunUntilIdle();
  second.reset();
  first.reset();
  executor_.RunUntilIdle();
  EXPECT_EQ(ran_, "ac");
}

TEST_F(TurnsTest, OneWhoGoesBeforeItsTurnBeganPassesItOn) {
  auto first = Take("k", "a"), second = Take("k", "b");
  first.reset();
  executor_.RunUntilIdle();
  EXPECT_EQ(ran_, "b");
}

}  // namespace
}  // namespace composio::api
