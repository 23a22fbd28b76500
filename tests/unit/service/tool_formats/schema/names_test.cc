// SPDX-License-Identifier: Apache-2.0
#include "service/tool_formats/schema/names.h"

#include <gtest/gtest.h>

#include "service/tool_formats/schema/walk.h"

namespace composio::tool_formats {
namespace {

constexpr NameRule kRule{".-", 64};
constexpr NameRule kIdentifier{"", 64, true};

TEST(RenameTest, AllowedNameStays) {
  EXPECT_EQ(Rename(kRule, "a.b-c_1"), "a.b-c_1");
  EXPECT_EQ(Rename(kIdentifier, "a_1"), "a_1");
}

TEST(RenameTest, SignsAreSpelled) {
  EXPECT_EQ(Rename(kRule, "$filter"), "dollar_filter");
  EXPECT_EQ(Rename(kRule, "@odata.type"), "at_odata.type");
  EXPECT_EQ(Rename(kRule, "größe in m"), "gr__e_in_m");
  EXPECT_EQ(Rename(kIdentifier, "1st.name"), "_1st_name");
  EXPECT_EQ(Rename(kRule, ""), "key_" + NameHash(""));
}

TEST(RenameTest, LongNameIsCutAndKeepsApartFromItsLike) {
  const std::string name(70, 'a');
  EXPECT_EQ(Rename(kRule, name).size(), 64u);
  EXPECT_TRUE(Allows(kRule, Rename(kRule, name)));
  EXPECT_NE(Rename(kRule, name), Rename(kRule, name + "a"));
}

TEST(NameHashTest, IsThatOfComposiosOwnPackages) {
  // djb2 with xor, in base 36.
  EXPECT_EQ(NameHash(""), "45h");
  EXPECT_EQ(NameHash("a"), "3t1g");
}

TEST(RenamePropertiesTest, NamesThatWouldMeetDoNot) {
  Json schema = Json::parse(R"({"properties":{"a b":{},"a_b":{},"a/b":{}},"required":["a b","a_b"]})");
  RenameProperties(schema, kRule);
  ASSERT_EQ(schema["properties"].size(), 3u);
  EXPECT_FALSE(schema["properties"]["a_b"].contains(kOldName));
  EXPECT_EQ(schema["required"][0], "a_b_" + NameHash("a b"));
  EXPECT_EQ(schema["required"][1], "a_b");
  EXPECT_EQ(schema["properties"]["a_b_" + NameHash("a/b")][kOldName], "a/b");
}

TEST(RenamePropertiesTest, OrderOfPropertiesStays) {
  Json schema = Json::parse(R"({"properties":{"z":{},"$a":{},"b":{}}})");
  RenameProperties(schema, kRule);
  Strip(schema);
  EXPECT_EQ(DumpJson(schema), R"({"properties":{"z":{},"dollar_a":{},"b":{}}})");
}

}  // namespace
}  // namespace composio::tool_formats
