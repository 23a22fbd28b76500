// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/pusher/lenient_text.h"

#include <gtest/gtest.h>

#include <utility>

namespace composio::ingest::pusher {
namespace {

LenientText Decode(absl::string_view raw) { return DecodeLeniently({raw, raw.find('\\') != absl::string_view::npos}); }
std::string Text(absl::string_view raw) { return Decode(raw).Take(); }

TEST(LenientTextTest, EscapesAreDecoded) {
  EXPECT_EQ(Text(""), "");
  EXPECT_EQ(Text("plain"), "plain");
  EXPECT_EQ(Text(R"({\"a\":\"b\\n\"})"), R"({"a":"b\n"})");
  EXPECT_EQ(Text(R"(\u00e4\u0000\/)"), std::string("\xc3\xa4\0/", 4));
  EXPECT_EQ(Text(R"(a\ud83d\ude00b)"),
            "a\xf0\x9f\x98\x80"
            "b");
}

TEST(LenientTextTest, AnEscapedBackslashIsNoEscape) {
  EXPECT_EQ(Text(R"(\\ud83d)"), R"(\ud83d)");
  EXPECT_EQ(Text(R"(\\\ud83d.)"), R"(\\ud83d.)");
}

TEST(LenientTextTest, LoneHalvesInsideStayEscapes) {
  EXPECT_EQ(Text(R"(a\ud83db)"), R"(a\ud83db)");
  EXPECT_EQ(Text(R"(a\ude00\ud83db)"), R"(a\ude00\ud83db)");
  EXPECT_EQ(Text(R"(a\uD83D\ud83d\uDE00b)"),
            "a\\ud83d\xf0\x9f\x98\x80"
            "b");
}

TEST(LenientTextTest, HalvesAtTheEndsAreKeptApart) {
  const LenientText text = Decode(R"(\ude00a\ud83d)");
  EXPECT_EQ(text.leading_low, 0xde00);
  EXPECT_EQ(text.text, "a");
  EXPECT_EQ(text.trailing_high, 0xd83d);
  EXPECT_EQ(Text(R"(\ude00a\ud83d)"), R"(\ude00a\ud83d)");
}

TEST(LenientTextTest, HalvesThatMeetAreJoined) {
  for (const auto& [first, second] : {std::pair(R"(a\ud83d)", R"(\ude00b)"), std::pair("a", R"(\ud83d\ude00b)")}) {
    LenientText text = Decode(first);
    text.Append(Decode(second));
    EXPECT_EQ(std::move(text).Take(),
              "a\xf0\x9f\x98\x80"
              "b");
  }
}

TEST(LenientTextTest, PiecesOfAHalfOnlyAreJoinedToo) {
  LenientText text = Decode("a");
  for (const char* piece : {R"(\ud83d)", R"(\ude00)", R"(\ud83d)", R"(\ude00b)"}) text.Append(Decode(piece));
  EXPECT_EQ(std::move(text).Take(),
            "a\xf0\x9f\x98\x80\xf0\x9f\x98\x80"
            "b");
}

TEST(LenientTextTest, HalvesThatDoNotFitStayEscapes) {
  LenientText text = Decode(R"(\ude00)");
  for (const char* piece : {R"(\ude01)", R"(a\ud83d)", "", R"(\ud83e)", "b", R"(\ude02)"}) text.Append(Decode(piece));
  EXPECT_EQ(std::move(text).Take(), R"(\ude00\ude01a\ud83d\ud83eb\ude02)");
}

}  // namespace
}  // namespace composio::ingest::pusher
