// SPDX-License-Identifier: Apache-2.0
#include "service/base/random.h"

#include <gtest/gtest.h>

#include <set>

namespace composio::base {
namespace {

TEST(Random, UuidHasVersionAndVariant) {
  for (int i = 0; i < 100; ++i) {
    const std::string uuid = RandomUuid(SystemRandom());
    ASSERT_EQ(uuid.size(), 36u);
    EXPECT_EQ(uuid[14], '4');
    EXPECT_NE(std::string("89ab").find(uuid[19]), std::string::npos);
  }
}

TEST(Random, UuidsDiffer) {
  std::set<std::string> seen;
  for (int i = 0; i < 1000; ++i) EXPECT_TRUE(seen.insert(RandomUuid(SystemRandom())).second);
}

TEST(Random, HexHasTwoDigitsAByte) {
  EXPECT_EQ(RandomHex(SystemRandom(), 5).size(), 10u);
  EXPECT_EQ(RandomHex(SystemRandom(), 16).find_first_not_of("0123456789abcdef"), std::string::npos);
}

}  // namespace
}  // namespace composio::base
