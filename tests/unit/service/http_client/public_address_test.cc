// SPDX-License-Identifier: Apache-2.0
#include "service/http_client/public_address.h"

#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/un.h>

namespace composio::http_client {
namespace {

TEST(PublicAddressTest, TheFirstAndLastOfEachSpecialRangeAreNotPublic) {
  for (const char* address : {"0.0.0.0",
                              "0.255.255.255",
                              "10.0.0.0",
                              "10.255.255.255",
                              "100.64.0.0",
                              "100.127.255.255",
                              "127.0.0.0",
                              "127.255.255.255",
                              "169.254.0.0",
                              "169.254.255.255",
                              "172.16.0.0",
                              "172.31.255.255",
                              "192.0.0.0",
                              "192.0.2.255",
                              "192.88.99.1",
                              "192.168.0.0",
                              "192.168.255.255",
                              "198.18.0.0",
                              "198.19.255.255",
                              "198.51.100.1",
                              "203.0.113.1",
                              "224.0.0.0",
                              "239.255.255.255",
                              "240.0.0.0",
                              "255.255.255.255",
                              "::",
                              "::1",
                              "fc00::",
                              "fdff::1",
                              "fe80::1",
                              "fec0::1",
                              "ff02::1",
                              "2001::1",
                              "2001:db8::1",
                              "3fff::1",
                              "100::1",
                              "::ffff:10.0.0.1",
                              "::127.0.0.1",
                              "64:ff9b::a00:1",
                              "2002:a00:1::",
                              "5f00::1"}) {
    EXPECT_FALSE(IsPublicAddress(address)) << address;
    EXPECT_TRUE(IsAddressLiteral(address)) << address;
  }
}

TEST(PublicAddressTest, TheirNeighboursAre) {
  for (const char* address :
       {"1.0.0.0",        "9.255.255.255",    "11.0.0.0",      "100.63.255.255",  "100.128.0.0",     "126.255.255.255",
        "128.0.0.0",      "169.253.255.255",  "169.255.0.0",   "172.15.255.255",  "172.32.0.0",      "192.167.255.255",
        "192.169.0.0",    "198.17.255.255",   "198.20.0.0",    "223.255.255.255", "2606:4700::1111", "[2a00:1450::1]",
        "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::"}) {
    EXPECT_TRUE(IsPublicAddress(address)) << address;
  }
}

TEST(PublicAddressTest, NamesAreNoLiteralsButAllSpellingsOfNumbersAre) {
  EXPECT_FALSE(IsAddressLiteral("example.com"));
  EXPECT_FALSE(IsAddressLiteral(""));
  for (const char* spelling : {"127.1", "0x7f.1", "2130706433", "0177.1"}) {
    EXPECT_TRUE(IsAddressLiteral(spelling)) << spelling;
    EXPECT_FALSE(IsPublicAddress(spelling)) << spelling;
  }
  EXPECT_FALSE(IsPublicAddress("example.com"));
}

TEST(PublicAddressTest, SocketAddresses) {
  sockaddr_in four{};
  four.sin_family = AF_INET;
  four.sin_addr.s_addr = htonl(0x7f000001);
  EXPECT_FALSE(IsPublicAddress(reinterpret_cast<const sockaddr&>(four)));
  four.sin_addr.s_addr = htonl(0x08080808);
  EXPECT_TRUE(IsPublicAddress(reinterpret_cast<const sockaddr&>(four)));
  sockaddr_un local{};
  local.sun_family = AF_UNIX;
  EXPECT_FALSE(IsPublicAddress(reinterpret_cast<const sockaddr&>(local)));
}

}  // namespace
}  // namespace composio::http_client
