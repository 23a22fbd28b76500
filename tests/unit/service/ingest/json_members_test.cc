// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/json_members.h"

#include <gtest/gtest.h>

#include <string>

namespace composio::ingest {
namespace {

using transcode::JsonReader;

TEST(JsonMembersTest, PickReadsTheNamedMembersOnly) {
  std::string a, b = "before", missing = "kept";
  absl::string_view object, list;
  Pick(R"({"a":"1","x":{"a":"inner"},"b":null,"object": {"c":2} ,"list":[3]})",
       {{"a", &a}, {"b", &b}, {"missing", &missing}, {"object", nullptr, &object}, {"list", nullptr, &list}});
  EXPECT_EQ(a, "1");
  EXPECT_EQ(b, "");
  EXPECT_EQ(missing, "kept");
  EXPECT_EQ(object, R"({"c":2})");
  EXPECT_EQ(list, "");
}

TEST(JsonMembersTest, PickingFromNothingDoesNothing) {
  std::string a = "kept";
  Pick("", {{"a", &a}});
  Pick("[1]", {{"a", &a}});
  EXPECT_EQ(a, "kept");
}

TEST(JsonMembersTest, TextOfAnotherKindIsConsumed) {
  JsonReader reader(R"([{"a":[1]},"text"])");
  ASSERT_TRUE(reader.FirstElement());
  EXPECT_EQ(ReadText(reader), "");
  ASSERT_TRUE(reader.NextElement());
  EXPECT_EQ(ReadText(reader), "text");
  EXPECT_FALSE(reader.NextElement());
  EXPECT_TRUE(reader.End());
}

TEST(JsonMembersTest, SkipDeepPassesOverOneValue) {
  for (const char* value : {"1", "\"a\"", "null", "[]", "{}", "[[],{}]", R"({"a":{"b":[1,{"c":[]}]},"d":2})"}) {
    const std::string text = std::string("[") + value + ",7]";
    JsonReader reader(text);
    ASSERT_TRUE(reader.FirstElement());
    EXPECT_TRUE(SkipDeep(reader)) << value;
    ASSERT_TRUE(reader.NextElement()) << value;
    transcode::JsonNumber number;
    EXPECT_TRUE(reader.ReadNumber(&number)) << value;
  }
}

TEST(JsonMembersTest, SkipDeepStopsAtAMistake) {
  for (const char* value : {"", "[", "[1", "[1,", "{\"a\"", "{\"a\":", "{\"a\":[}", "]"}) {
    JsonReader reader(value);
    EXPECT_FALSE(SkipDeep(reader)) << value;
    EXPECT_FALSE(reader.status().ok()) << value;
  }
}

}  // namespace
}  // namespace composio::ingest
