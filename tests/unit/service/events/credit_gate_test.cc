// SPDX-License-Identifier: Apache-2.0
#include "service/events/credit_gate.h"

#include <gtest/gtest.h>

#include <limits>

namespace composio::events {
namespace {

TEST(CreditGateTest, NothingPassesUntilEventsAreGranted) {
  CreditGate gate;
  EXPECT_EQ(gate.Holds(1), Hold::kNoEventCredit);
  gate.Grant(0, 1000);
  EXPECT_EQ(gate.Holds(1), Hold::kNoEventCredit);
  gate.Grant(1, 0);
  EXPECT_EQ(gate.Holds(1), Hold::kNone);
  gate.Take(1);
  EXPECT_EQ(gate.Holds(1), Hold::kNoEventCredit);
}

TEST(CreditGateTest, BytesCountFromTheirFirstGrantOn) {
  CreditGate gate;
  gate.Grant(10, 0);
  gate.Take(1 << 20);
  gate.Grant(0, 100);
  EXPECT_EQ(gate.Holds(101), Hold::kNoByteCredit);
  EXPECT_EQ(gate.Holds(100), Hold::kNone);
  gate.Take(100);
  EXPECT_EQ(gate.Holds(0), Hold::kNoByteCredit);
  gate.Grant(0, 5);
  EXPECT_EQ(gate.Holds(5), Hold::kNone);
}

TEST(CreditGateTest, APauseHoldsWhateverWasGranted) {
  CreditGate gate;
  gate.Grant(1, 0);
  gate.Pause(true);
  EXPECT_EQ(gate.Holds(0), Hold::kPaused);
  gate.Pause(false);
  EXPECT_EQ(gate.Holds(0), Hold::kNone);
}

TEST(CreditGateTest, IsExhaustedWhenNothingCanPassAnyMore) {
  CreditGate gate;
  EXPECT_FALSE(gate.exhausted());
  gate.Grant(1, 0);
  gate.Close();
  EXPECT_FALSE(gate.exhausted());
  gate.Take(1);
  EXPECT_TRUE(gate.exhausted());
}

TEST(CreditGateTest, GrantsDoNotOverflow) {
  CreditGate gate;
  gate.Grant(std::numeric_limits<int64_t>::max(), 1);
  gate.Grant(std::numeric_limits<int64_t>::max(), std::numeric_limits<int64_t>::max());
  EXPECT_EQ(gate.Holds(1), Hold::kNone);
}

}  // namespace
}  // namespace composio::events
