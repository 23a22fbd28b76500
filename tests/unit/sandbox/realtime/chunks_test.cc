// SPDX-License-Identifier: Apache-2.0
#include "sandbox/realtime/chunks.h"

#include <gtest/gtest.h>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "sandbox/wire/json.h"

namespace composio::sandbox {
namespace {

// The texts of the chunks, joined; for chunks that hold no half pairs.
std::string Joined(const std::vector<std::string>& chunks) {
  std::string text;
  for (const std::string& chunk : chunks) text += StringAt(ParseJson(chunk), "chunk");
  return text;
}

TEST(ChunksTest, EachChunkSaysItsPlaceAndTheLastThatItIsFinal) {
  const auto chunks = CutIntoChunks("abcdefgh", {"0.25", 3});
  ASSERT_EQ(chunks.size(), 3u);
  EXPECT_EQ(chunks[0], R"({"id":"0.25","index":0,"chunk":"abc","final":false})");
  EXPECT_EQ(chunks[1], R"({"id":"0.25","index":1,"chunk":"def","final":false})");
  EXPECT_EQ(chunks[2], R"({"id":"0.25","index":2,"chunk":"gh","final":true})");
}

TEST(ChunksTest, ATextThatEndsWithACutHasNoEmptyChunk) {
  EXPECT_EQ(CutIntoChunks("abcdef", {"1", 3}).size(), 2u);
  EXPECT_EQ(CutIntoChunks("", {"1", 3}).size(), 1u);
}

TEST(ChunksTest, LengthIsCountedInUtf16Units) {
  // One, one, and two units; one, two, three and four bytes.
  const auto chunks = CutIntoChunks("aé€😀", {"1", 3});
  ASSERT_EQ(chunks.size(), 2u);
  EXPECT_EQ(StringAt(ParseJson(chunks[0]), "chunk"), "aé€");
  EXPECT_EQ(StringAt(ParseJson(chunks[1]), "chunk"), "😀");
}

TEST(ChunksTest, ACutThroughAPairLeavesItsHalvesAsEscapes) {
  const auto chunks = CutIntoChunks("ab😀cd", {"1", 3});
  ASSERT_EQ(chunks.size(), 2u);
  EXPECT_EQ(chunks[0], R"({"id":"1","index":0,"chunk":"ab\ud83d","final":false})");
  EXPECT_EQ(chunks[1], R"({"id":"1","index":1,"chunk":"\ude00cd","final":true})");
}

TEST(ChunksTest, ACutThroughAPairCanBeAskedFor) {
  for (size_t before = 0; before < 12; ++before) {
    const auto chunks =
        CutIntoChunks(absl::StrCat(std::string(before, 'x'), "😀", std::string(20, 'y')), {"1", 5, 10 << 10, true});
    bool cut = false;
    for (const std::string& chunk : chunks) cut = cut || absl::StrContains(chunk, R"(\ud83d")");
    EXPECT_TRUE(cut) << before;
  }
  EXPECT_EQ(Joined(CutIntoChunks("no pair at all", {"1", 5, 10 << 10, true})), "no pair at all");
}

TEST(ChunksTest, NoChunkIsLargerThanAMessageMayBe) {
  const std::string quotes(3000, '"'), umlauts = [] {
    std::string text;
    for (int i = 0; i < 3000; ++i) text += "€";
    return text;
  }();
  for (const std::string& text : {quotes, umlauts}) {
    const auto chunks = CutIntoChunks(text, {"0.1234567", 2000, 1000});
    for (const std::string& chunk : chunks) EXPECT_LE(chunk.size(), 1000u);
    EXPECT_EQ(Joined(chunks), text);
  }
}

TEST(ChunksTest, ControlCharactersAndQuotesComeBack) {
  const std::string text = "{\"a\":\"\\n \x01 \x7f\"}";
  EXPECT_EQ(Joined(CutIntoChunks(text, {"1", 4})), text);
}

}  // namespace
}  // namespace composio::sandbox
