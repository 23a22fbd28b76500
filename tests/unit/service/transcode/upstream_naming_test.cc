// SPDX-License-Identifier: Apache-2.0
#include "service/transcode/upstream_naming.h"

#include <gtest/gtest.h>

#include "tests/testing/every_kind.pb.h"
#include "tests/testing/upstream_shapes.pb.h"

namespace composio::transcode {
namespace {

using composio::testing::Shapes;

FieldNaming NamingOf(const char* field) {
  return UpstreamNaming().Field(*Shapes::descriptor()->FindFieldByName(field));
}

TEST(UpstreamNamingTest, FieldsKeepTheirNameUnlessTheOptionSaysOtherwise) {
  EXPECT_EQ(NamingOf("size_bytes").name, "size");
  EXPECT_EQ(NamingOf("enabled").name, "enabled");
  EXPECT_EQ(NamingOf("include_extra").name, "include_extra");
}

TEST(UpstreamNamingTest, FlagsFollowTheOptions) {
  EXPECT_TRUE(NamingOf("include_extra").skip);
  EXPECT_TRUE(NamingOf("trace").skip);
  EXPECT_TRUE(NamingOf("url").empty_is_null);
  EXPECT_TRUE(NamingOf("tools").always);
  EXPECT_TRUE(NamingOf("extra").extra);
  EXPECT_FALSE(NamingOf("name").skip);
  EXPECT_EQ(UpstreamOptions(*Shapes::descriptor()->FindFieldByName("trace")).header(), "x-trace");
}

TEST(UpstreamNamingTest, EnumValuesLoseTheirEnumsPrefix) {
  const auto word = [](const google::protobuf::EnumDescriptor* type, int number) {
    return UpstreamNaming().EnumValue(*type->FindValueByNumber(number));
  };
  EXPECT_EQ(word(composio::testing::ShapeState_descriptor(), 1), "ACTIVE");
  EXPECT_EQ(word(composio::testing::ShapeState_descriptor(), 2), "gone-away");
  EXPECT_EQ(word(composio::testing::Color_descriptor(), -7), "BELOW");
}

}  // namespace
}  // namespace composio::transcode
