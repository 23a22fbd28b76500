// SPDX-License-Identifier: Apache-2.0
#include "service/events/text_search.h"

#include <gtest/gtest.h>

namespace composio::events {
namespace {

TEST(TextSearchTest, FindsTextAsItIsWritten) {
  EXPECT_TRUE(TextSearch("octocat").FoundIn(R"({"login":"octocat"})"));
  EXPECT_TRUE(TextSearch(R"("login":"octo)").FoundIn(R"({"login":"octocat"})"));
  EXPECT_FALSE(TextSearch("octodog").FoundIn(R"({"login":"octocat"})"));
}

TEST(TextSearchTest, AsciiLettersAreTheSameInBothCases) {
  EXPECT_TRUE(TextSearch("OctoCat").FoundIn(R"({"login":"oCTOcAT"})"));
  EXPECT_TRUE(TextSearch("été").FoundIn(R"({"a":"ÉTÉ été"})"));
}

TEST(TextSearchTest, FindsTextAsItIsMeant) {
  EXPECT_TRUE(TextSearch("grün").FoundIn(R"({"a":"gr\u00fcn"})"));
  EXPECT_TRUE(TextSearch("😀").FoundIn(R"({"a":"\ud83d\ude00"})"));
  EXPECT_TRUE(TextSearch("https://a.example/b").FoundIn(R"({"a":"https:\/\/a.example\/b"})"));
  EXPECT_TRUE(TextSearch("say \"hi\"").FoundIn(R"({"a":"say \"hi\""})"));
  EXPECT_TRUE(TextSearch(R"(say \"hi)").FoundIn(R"({"a":"say \"hi\""})")) << "as it is written";
}

TEST(TextSearchTest, WhatIsNoEscapeStays) {
  EXPECT_EQ(Unescaped(R"(a\x\u12)"), R"(a\x\u12)");
  EXPECT_EQ(Unescaped("end\\"), "end\\");
  EXPECT_EQ(Unescaped(R"(\t\\n)"), "\t\\n");
}

}  // namespace
}  // namespace composio::events
