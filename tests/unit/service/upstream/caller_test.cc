// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/caller.h"

#include <gtest/gtest.h>

namespace composio::upstream {
namespace {

TEST(CallerTest, IsWhoTheCallerSaysElseItsConnection) {
  EXPECT_EQ(CallerOf("", "ipv4:127.0.0.1:4711"), "ipv4:127.0.0.1:4711");
  EXPECT_EQ(CallerOf("billing", "ipv4:127.0.0.1:4711"), CallerOf("billing", "ipv4:127.0.0.1:9"));
  EXPECT_NE(CallerOf("ipv4:127.0.0.1:4711", ""), CallerOf("", "ipv4:127.0.0.1:4711"));
}

TEST(CallerTest, ANameThatIsTooLongOrNotPrintableIsNone) {
  EXPECT_EQ(CallerOf(std::string(65, 'x'), "peer"), "peer");
  EXPECT_EQ(CallerOf("a\nb", "peer"), "peer");
}

}  // namespace
}  // namespace composio::upstream
