// SPDX-License-Identifier: Apache-2.0
#include "service/event_log/sqlite/log_directory.h"

#include <gtest/gtest.h>

namespace composio::event_log::sqlite {
namespace {

TEST(LogDirectoryTest, SpellingsOfOneAddressShareAFolder) {
  const std::string folder = LogDirectory("/data", "https://backend.composio.dev");
  EXPECT_EQ(folder.rfind("/data/events/backend.composio.dev-", 0), 0u) << folder;
  EXPECT_EQ(LogDirectory("/data", "HTTPS://Backend.Composio.dev/"), folder);
  EXPECT_EQ(LogDirectory("/data", "https://backend.composio.dev:443//"), folder);
}

TEST(LogDirectoryTest, EachUpstreamHasItsOwn) {
  const std::string folder = LogDirectory("/data", "https://backend.composio.dev");
  for (const char* other : {"http://backend.composio.dev", "https://backend.composio.dev:8443",
                            "https://backend.composio.dev/staging", "http://127.0.0.1:9900", "sandbox"}) {
    EXPECT_NE(LogDirectory("/data", other), folder) << other;
  }
  EXPECT_NE(LogDirectory("/data", "http://a/b_c"), LogDirectory("/data", "http://a/b/c"));
}

TEST(LogDirectoryTest, TheEmbeddedSandboxHasAFixedOne) {
  EXPECT_EQ(LogDirectory("/data", kEmbeddedSandbox), "/data/events/sandbox");
}

TEST(LogDirectoryTest, AnUrlCannotLeaveTheDataDirectory) {
  EXPECT_EQ(LogDirectory("/data", "http://../../etc").find('/', 13), std::string::npos);
}

}  // namespace
}  // namespace composio::event_log::sqlite
