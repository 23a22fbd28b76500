// SPDX-License-Identifier: Apache-2.0
#include "service/front/handed_over.h"

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

namespace composio::front {
namespace {

int OpenSocket() { return socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0); }

TEST(HandedOver, CountsWhatIsOpen) {
  HandedOver handed;
  EXPECT_TRUE(handed.HasRoom(1));
  const int one = OpenSocket(), two = OpenSocket();
  handed.Add(one);
  handed.Add(two);
  EXPECT_FALSE(handed.HasRoom(2));
  EXPECT_TRUE(handed.HasRoom(3));
  close(one);
  EXPECT_TRUE(handed.HasRoom(2));
  EXPECT_EQ(handed.CountOpen(), 1u);
  close(two);
  EXPECT_EQ(handed.CountOpen(), 0u);
}

TEST(HandedOver, DescriptorThatIsUsedAgainIsAnotherConnection) {
  HandedOver handed;
  const int first = OpenSocket();
  handed.Add(first);
  close(first);
  const int second = OpenSocket();
  ASSERT_EQ(first, second);
  EXPECT_EQ(handed.CountOpen(), 0u);
  close(second);
}

}  // namespace
}  // namespace composio::front
