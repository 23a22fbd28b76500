// SPDX-License-Identifier: Apache-2.0
#include "sandbox/realtime/realtime_faults.h"

#include <gtest/gtest.h>

namespace composio::sandbox {
namespace {

using Texts = std::vector<std::string>;

base::SteadyTime Time(int seconds) { return base::SteadyTime() + std::chrono::seconds(seconds); }

TEST(RealtimeFaultsTest, WithoutAPlanEverythingPasses) {
  RealtimeFaults faults;
  EXPECT_EQ(faults.Pass("a", Time(0)), Texts({"a"}));
  EXPECT_EQ(faults.PassChunks({"1", "2"}), Texts({"1", "2"}));
  EXPECT_TRUE(faults.Due(Time(100)).empty());
}

TEST(RealtimeFaultsTest, EventsAreLostDoubledAndTurnedAround) {
  RealtimeFaults faults;
  faults.plan().drop = 1;
  EXPECT_EQ(faults.Pass("a", Time(0)), Texts());
  EXPECT_EQ(faults.Pass("b", Time(0)), Texts({"b"}));
  faults.plan().duplicate = 1;
  EXPECT_EQ(faults.Pass("c", Time(0)), Texts({"c", "c"}));
  faults.plan().reorder = 3;
  EXPECT_EQ(faults.Pass("d", Time(0)), Texts());
  EXPECT_EQ(faults.Pass("e", Time(0)), Texts());
  EXPECT_EQ(faults.Pass("f", Time(0)), Texts({"f", "e", "d"}));
  EXPECT_EQ(faults.Pass("g", Time(0)), Texts({"g"}));
}

TEST(RealtimeFaultsTest, DelayedEventsComeWhenTheirTimeHasCome) {
  RealtimeFaults faults;
  faults.plan().delay_count = 2;
  faults.plan().delay = absl::Seconds(5);
  EXPECT_EQ(faults.Pass("a", Time(0)), Texts());
  EXPECT_EQ(faults.Pass("b", Time(2)), Texts());
  EXPECT_EQ(faults.Pass("c", Time(2)), Texts({"c"}));
  EXPECT_EQ(faults.Due(Time(4)), Texts());
  EXPECT_EQ(faults.Due(Time(5)), Texts({"a"}));
  EXPECT_EQ(faults.Due(Time(9)), Texts({"b"}));
}

TEST(RealtimeFaultsTest, ChunksAreLostDoubledAndTurnedAround) {
  RealtimeFaults faults;
  faults.plan().chunk_drop = 2;
  faults.plan().chunk_drop_index = 1;
  EXPECT_EQ(faults.PassChunks({"1", "2", "3"}), Texts({"1", "3"}));
  EXPECT_EQ(faults.PassChunks({"1"}), Texts());
  faults.plan().chunk_duplicate = 1;
  EXPECT_EQ(faults.PassChunks({"1", "2"}), Texts({"1", "1", "2", "2"}));
  faults.plan().chunk_reorder = 1;
  EXPECT_EQ(faults.PassChunks({"1", "2"}), Texts({"2", "1"}));
  EXPECT_EQ(faults.PassChunks({"1", "2"}), Texts({"1", "2"}));
}

TEST(RealtimeFaultsTest, ChunksOfSeveralMessagesComeInTurn) {
  RealtimeFaults faults;
  faults.plan().chunk_interleave = 2;
  EXPECT_EQ(faults.PassChunks({"a1", "a2", "a3"}), Texts());
  EXPECT_EQ(faults.PassChunks({"b1", "b2"}), Texts({"a1", "b1", "a2", "b2", "a3"}));
  EXPECT_EQ(faults.PassChunks({"c1"}), Texts({"c1"}));
}

TEST(RealtimeFaultsTest, ClearForgetsPlanAndWhatWasKept) {
  RealtimeFaults faults;
  faults.plan().reorder = 2;
  faults.plan().chunk_cut_pair = 1;
  EXPECT_EQ(faults.Pass("a", Time(0)), Texts());
  faults.Clear();
  EXPECT_FALSE(faults.TakeCutPair());
  EXPECT_EQ(faults.Pass("b", Time(0)), Texts({"b"}));
}

}  // namespace
}  // namespace composio::sandbox
