// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/base_url.h"

#include <gtest/gtest.h>

namespace composio::upstream {
namespace {

TEST(BaseUrl, SlashesAtTheEndAreDropped) {
  EXPECT_EQ(*CheckBaseUrl("https://backend.example/", false), "https://backend.example");
  EXPECT_EQ(*CheckBaseUrl("https://backend.example/proxy//", false), "https://backend.example/proxy");
}

TEST(BaseUrl, PlainHttpIsForThisMachine) {
  for (const char* url : {"http://localhost:9900", "http://127.0.0.1", "http://127.1.2.3:80", "http://[::1]:9900",
                          "HTTP://LOCALHOST", "http://a.localhost"}) {
    EXPECT_TRUE(CheckBaseUrl(url, false).ok()) << url;
  }
  for (const char* url :
       {"http://10.0.0.1", "http://sandbox:9900", "http://127.0.0.1.evil.example", "http://localhost.x"}) {
    EXPECT_FALSE(CheckBaseUrl(url, false).ok()) << url;
    EXPECT_TRUE(CheckBaseUrl(url, true).ok()) << url;
  }
}

TEST(BaseUrl, TheRestIsRefusedByName) {
  for (const char* url : {"", "backend.example", "ftp://x", "https://", "https:///x", "https://u:p@x", "https://x?y",
                          "https://x#y", "https://x y", "https://x\r\n", "https://ü"}) {
    const auto checked = CheckBaseUrl(url, true);
    ASSERT_FALSE(checked.ok()) << url;
    EXPECT_NE(std::string(checked.status().message()).find("COMPOSIO_BASE_URL"), std::string::npos);
  }
}

}  // namespace
}  // namespace composio::upstream
