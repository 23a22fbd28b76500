// SPDX-License-Identifier: Apache-2.0
#include "service/base/loopback.h"

#include <gtest/gtest.h>

namespace composio::base {
namespace {

TEST(LoopbackTest, HostsOfThisMachineAloneAreLoopback) {
  for (const char* host : {"localhost", "LocalHost", "a.localhost", "127.0.0.1", "127.255.0.9", "[::1]", "::1"}) {
    EXPECT_TRUE(IsLoopbackHost(host)) << host;
  }
  for (const char* host :
       {"", "0.0.0.0", "10.0.0.1", "127.evil.example", "localhost.evil.example", "[::]", "128.0.0.1"}) {
    EXPECT_FALSE(IsLoopbackHost(host)) << host;
  }
}

TEST(LoopbackTest, APortDoesNotMatter) {
  for (const char* address : {"localhost:80", "127.0.0.1:50051", "[::1]:50051", "127.0.0.1"}) {
    EXPECT_TRUE(IsLoopbackAddress(address)) << address;
  }
  for (const char* address : {"0.0.0.0:50051", "evil.example:80", "[::2]:80", ":80", ""}) {
    EXPECT_FALSE(IsLoopbackAddress(address)) << address;
  }
}

}  // namespace
}  // namespace composio::base
