// SPDX-License-Identifier: Apache-2.0
#include "service/api/webhook_service.h"

#include <gtest/gtest.h>

namespace composio::api {
namespace {

std::string At(const std::string& url) { return ProjectAt(url, "/webhooks/composio", {"default", "staging"}); }

TEST(ProjectAt, AddressThatEndsWithThePathIsOfTheDefaultProject) {
  EXPECT_EQ(At("https://gateway.example.com/webhooks/composio"), "default");
  EXPECT_EQ(At("https://gateway.example.com/webhooks/composio/"), "default");
  EXPECT_EQ(At("https://example.com/behind/a/proxy/webhooks/composio?x=1"), "default");
}

TEST(ProjectAt, ConfiguredProjectsAreBelowIt) {
  EXPECT_EQ(At("https://gateway.example.com/webhooks/composio/staging"), "staging");
  EXPECT_EQ(At("https://gateway.example.com/webhooks/composio/unknown"), "");
}

TEST(ProjectAt, OtherAddressesAreNotOurs) {
  EXPECT_EQ(At("https://example.com/hook"), "");
  EXPECT_EQ(At(""), "");
}

}  // namespace
}  // namespace composio::api
