// SPDX-License-Identifier: Apache-2.0
#include "service/front/first_bytes.h"

#include <gtest/gtest.h>

namespace composio::front {
namespace {

TEST(Classify, DecidesAsEarlyAsItCan) {
  EXPECT_EQ(Classify(""), Protocol::kUndecided);
  EXPECT_EQ(Classify("P"), Protocol::kUndecided);
  EXPECT_EQ(Classify("PR"), Protocol::kUndecided);
  EXPECT_EQ(Classify("PRI"), Protocol::kHttp2);
  EXPECT_EQ(Classify("PRI * HTTP/2.0"), Protocol::kHttp2);
  EXPECT_EQ(Classify("G"), Protocol::kHttp1);
  EXPECT_EQ(Classify("PO"), Protocol::kHttp1);
  EXPECT_EQ(Classify("PRO"), Protocol::kHttp1);
  EXPECT_EQ(Classify("\x16"), Protocol::kTls);
  EXPECT_EQ(Classify("\x16\x03\x01"), Protocol::kTls);
}

TEST(Classify, GarbageIsLeftToTheHttpServer) {
  EXPECT_EQ(Classify(absl::string_view("\0\0\0", 3)), Protocol::kHttp1);
  EXPECT_EQ(Classify("\xff"), Protocol::kHttp1);
  EXPECT_EQ(Classify("pri"), Protocol::kHttp1);
}

}  // namespace
}  // namespace composio::front
