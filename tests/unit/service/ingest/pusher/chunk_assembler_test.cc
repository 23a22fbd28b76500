// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/pusher/chunk_assembler.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <vector>

#include "absl/strings/str_cat.h"
#include "tests/fakes/manual_clock.h"

namespace composio::ingest::pusher {
namespace {

class ChunkAssemblerTest : public testing::Test {
 protected:
  // What the part completes; "-" where it completes nothing.
  std::string Add(const std::string& id, int64_t index, const std::string& text, bool final = false) {
    Chunk chunk;
    chunk.id = id;
    chunk.index = index;
    chunk.final = final;
    chunk.text.text = text;
    return assembler_->Add(std::move(chunk)).value_or("-");
  }
  void Limit(ChunkLimits limits) { assembler_ = std::make_unique<ChunkAssembler>(limits, clock_); }

  fakes::ManualClock clock_;
  std::unique_ptr<ChunkAssembler> assembler_ = std::make_unique<ChunkAssembler>(ChunkLimits(), clock_);
};

TEST_F(ChunkAssemblerTest, PartsInOrderMakeTheText) {
  EXPECT_EQ(Add("a", 0, "x"), "-");
  EXPECT_EQ(Add("a", 1, "y"), "-");
  EXPECT_EQ(Add("a", 2, "z", true), "xyz");
  EXPECT_EQ(assembler_->pending(), 0u);
  EXPECT_EQ(assembler_->bytes(), 0u);
  EXPECT_EQ(assembler_->given_up(), 0u);
}

TEST_F(ChunkAssemblerTest, OnePartIsEnough) { EXPECT_EQ(Add("a", 0, "x", true), "x"); }

TEST_F(ChunkAssemblerTest, EveryOrderMakesTheText) {
  std::vector<int> order(5);
  std::iota(order.begin(), order.end(), 0);
  int run = 0;
  do {
    const std::string id = absl::StrCat("order", ++run);
    std::string whole = "-";
    for (size_t i = 0; i < order.size(); ++i) {
      EXPECT_EQ(whole, "-");
      whole = Add(id, order[i], absl::StrCat(order[i]), order[i] == 4);
    }
    EXPECT_EQ(whole, "01234");
  } while (std::next_permutation(order.begin(), order.end()));
}

TEST_F(ChunkAssemblerTest, MessagesMayInterleave) {
  EXPECT_EQ(Add("a", 1, "A1", true), "-");
  EXPECT_EQ(Add("b", 0, "B0"), "-");
  EXPECT_EQ(Add("a", 0, "A0"), "A0A1");
  EXPECT_EQ(Add("b", 1, "B1", true), "B0B1");
}

TEST_F(ChunkAssemblerTest, OfAPartThatCameTwiceTheLastCounts) {
  EXPECT_EQ(Add("a", 0, "long text"), "-");
  EXPECT_EQ(Add("a", 0, "x"), "-");
  EXPECT_EQ(Add("a", 1, "y", true), "xy");
  EXPECT_EQ(assembler_->bytes(), 0u);
}

TEST_F(ChunkAssemblerTest, ALatePartOfACompleteMessageIsPassedOver) {
  EXPECT_EQ(Add("a", 0, "x", true), "x");
  EXPECT_EQ(Add("a", 0, "x", true), "-");
  EXPECT_EQ(assembler_->pending(), 0u);
  clock_.Advance(absl::Seconds(60));
  EXPECT_EQ(Add("a", 0, "y", true), "y");
}

TEST_F(ChunkAssemblerTest, PartsBehindTheFinalOneDoNotCount) {
  EXPECT_EQ(Add("a", 5, "?"), "-");
  EXPECT_EQ(Add("a", 1, "y", true), "-");
  EXPECT_EQ(Add("a", 0, "x"), "xy");
}

TEST_F(ChunkAssemblerTest, IndicesOutOfRangeAreRefused) {
  EXPECT_EQ(Add("a", 1001, "x", true), "-");
  EXPECT_EQ(Add("a", -1, "x", true), "-");
  EXPECT_EQ(assembler_->pending(), 0u);
}

TEST_F(ChunkAssemblerTest, TheLargestMessageHas1001Parts) {
  std::string whole;
  for (int i = 1000; i >= 0; --i) whole = Add("a", i, "x", i == 1000);
  EXPECT_EQ(whole, std::string(1001, 'x'));
}

TEST_F(ChunkAssemblerTest, AnIncompleteMessageIsGivenUpAfterAMinute) {
  EXPECT_EQ(Add("a", 0, "x"), "-");
  clock_.Advance(absl::Seconds(60) - absl::Nanoseconds(1));
  assembler_->Expire();
  EXPECT_EQ(assembler_->pending(), 1u);
  clock_.Advance(absl::Nanoseconds(1));
  EXPECT_EQ(Add("a", 1, "y", true), "-");
  EXPECT_EQ(assembler_->given_up(), 1u);
}

TEST_F(ChunkAssemblerTest, TheOldestOfTooManyGoes) {
  for (int i = 0; i < 101; ++i) EXPECT_EQ(Add(absl::StrCat(i), 0, "x"), "-");
  EXPECT_EQ(assembler_->pending(), 100u);
  EXPECT_EQ(assembler_->given_up(), 1u);
  EXPECT_EQ(Add("1", 1, "y", true), "xy");
  EXPECT_EQ(Add("0", 1, "y", true), "-");
}

TEST_F(ChunkAssemblerTest, BytesAreLimited) {
  ChunkLimits limits;
  limits.max_bytes = 1000;
  Limit(limits);
  EXPECT_EQ(Add("old", 0, std::string(600, 'x')), "-");
  EXPECT_EQ(Add("new", 0, std::string(600, 'x')), "-");
  EXPECT_EQ(assembler_->given_up(), 1u);
  EXPECT_EQ(Add("new", 1, "y", true), std::string(600, 'x') + "y");
  EXPECT_EQ(Add("huge", 0, std::string(2000, 'x')), "-");
  EXPECT_EQ(assembler_->pending(), 0u);
  EXPECT_EQ(assembler_->bytes(), 0u);
}

TEST_F(ChunkAssemblerTest, ResetGivesUpEverything) {
  EXPECT_EQ(Add("a", 0, "x"), "-");
  EXPECT_EQ(Add("b", 0, "x"), "-");
  assembler_->Reset();
  EXPECT_EQ(assembler_->given_up(), 2u);
  EXPECT_EQ(assembler_->bytes(), 0u);
  EXPECT_EQ(Add("a", 1, "y", true), "-");
}

TEST_F(ChunkAssemblerTest, ACutThroughASurrogatePairIsHealed) {
  const auto low = ParseChunk(R"({"id":"a","index":1,"chunk":"\ude00\"}","final":true})");
  const auto high = ParseChunk(R"({"id":"a","index":0,"chunk":"{\"a\":\"\ud83d","final":false})");
  ASSERT_TRUE(low.ok() && high.ok());
  EXPECT_FALSE(assembler_->Add(*low));
  EXPECT_EQ(assembler_->Add(*high).value_or(""), "{\"a\":\"\xf0\x9f\x98\x80\"}");
}

}  // namespace
}  // namespace composio::ingest::pusher
