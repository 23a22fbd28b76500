// SPDX-License-Identifier: Apache-2.0
#include "sandbox/realtime/channel_auth.h"

#include <gtest/gtest.h>

namespace composio::sandbox {
namespace {

TEST(ChannelAuthTest, TheSignatureIsTheOneOfPushersDocumentation) {
  EXPECT_EQ(ChannelAuth("278d425bdf160c739803", "7ad3773142a6692b25b8", "1234.1234", "private-foobar"),
            "278d425bdf160c739803:58df8b0c36d6982b82c3ecf6b4662e34fe8c25bba48f5369f135bf843651c3a4");
}

TEST(ChannelAuthTest, ChannelNamesAreBoundInLengthAndAlphabet) {
  EXPECT_TRUE(IsChannelName("private-pr_a-B1=@,.;_triggers"));
  EXPECT_TRUE(IsChannelName(std::string(164, 'a')));
  EXPECT_FALSE(IsChannelName(std::string(165, 'a')));
  EXPECT_FALSE(IsChannelName(""));
  EXPECT_FALSE(IsChannelName("private-ä"));
  EXPECT_FALSE(IsChannelName("two words"));
  EXPECT_FALSE(IsChannelName(absl::string_view("nul\0", 4)));
}

TEST(ChannelAuthTest, SocketIdsAreTwoNumbers) {
  EXPECT_TRUE(IsSocketId("123456.7890123"));
  for (const char* wrong : {"", ".", "1.", ".1", "1", "1.2.3", "a.1", "1.b", "1:private-x"}) {
    EXPECT_FALSE(IsSocketId(wrong)) << wrong;
  }
}

}  // namespace
}  // namespace composio::sandbox
