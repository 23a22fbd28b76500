// SPDX-License-Identifier: Apache-2.0
#include "service/transcode/name_index.h"

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

namespace composio::transcode {
namespace {

TEST(NameIndexTest, FindsEveryNameAndNoOther) {
  for (const int count : {0, 1, 2, 7, 64, 500}) {
    std::vector<std::pair<std::string, int>> names;
    for (int i = 0; i < count; ++i) names.emplace_back(absl::StrCat(i % 2 == 0 ? "n" : "a_rather_long_field_", i), i);
    NameIndex index;
    index.Build(names);
    for (const auto& [name, value] : names) EXPECT_EQ(index.Find(name), value) << name;
    for (const char* other : {"", "n", "x", "a_rather_long_field_", "a_rather_long_field_0"}) {
      EXPECT_EQ(index.Find(other), -1) << other;
    }
  }
}

TEST(NameIndexTest, NamesThatAgreeInTheirEndsAreToldApart) {
  NameIndex index;
  index.Build({{"aaaaaaaa_1_bbbbbbbb", 1}, {"aaaaaaaa_2_bbbbbbbb", 2}, {"aaaaaaaa_3_bbbbbbbb", 3}, {"", 4}});
  EXPECT_EQ(index.Find("aaaaaaaa_1_bbbbbbbb"), 1);
  EXPECT_EQ(index.Find("aaaaaaaa_3_bbbbbbbb"), 3);
  EXPECT_EQ(index.Find("aaaaaaaa_4_bbbbbbbb"), -1);
  EXPECT_EQ(index.Find(""), 4);
}

}  // namespace
}  // namespace composio::transcode
