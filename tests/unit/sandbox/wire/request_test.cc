// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wire/request.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace composio::sandbox {
namespace {

using List = std::vector<std::string>;

ApiRequest WithQuery(const std::string& query) {
  ApiRequest request;
  request.query = ParseQuery(query);
  return request;
}

TEST(ApiRequestTest, BrokenEscapesStayAsTheyAre) {
  EXPECT_EQ(PercentDecode("a%2Fb%2", false), "a/b%2");
  EXPECT_EQ(PercentDecode("100%", false), "100%");
  EXPECT_EQ(PercentDecode("a+b%20c", true), "a b c");
  EXPECT_EQ(PercentDecode("a+b", false), "a+b");
}

TEST(ApiRequestTest, ListsComeCommaJoinedRepeatedOrWithBrackets) {
  EXPECT_EQ(WithQuery("ids=a%2Cb,c").QueryList("ids"), List({"a", "b", "c"}));
  EXPECT_EQ(WithQuery("ids=a&ids=b").QueryList("ids"), List({"a", "b"}));
  EXPECT_EQ(WithQuery("ids%5B%5D=a&ids[]=b").QueryList("ids"), List({"a", "b"}));
  EXPECT_EQ(WithQuery("ids=").QueryList("ids"), List());
}

TEST(ApiRequestTest, MapsComeInBracketsOrPlain) {
  ApiRequest request = WithQuery("toolkit_versions%5Bgithub%5D=1&toolkit_versions=latest");
  EXPECT_EQ(request.QueryMapValue("toolkit_versions", "github"), "1");
  EXPECT_EQ(request.QueryMapValue("toolkit_versions", "slack"), "latest");
}

TEST(ApiRequestTest, FlagsAndEmptyValues) {
  ApiRequest request = WithQuery("a=true&b=false&c=&d=maybe");
  EXPECT_TRUE(request.QueryFlag("a", false));
  EXPECT_FALSE(request.QueryFlag("b", true));
  EXPECT_TRUE(request.QueryFlag("c", true));
  EXPECT_FALSE(request.QueryFlag("d", false));
  EXPECT_FALSE(request.Query("c").has_value());
}

}  // namespace
}  // namespace composio::sandbox
