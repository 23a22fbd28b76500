// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/tools_api.h"

#include <gtest/gtest.h>

#include "tests/testing/sandbox_rig.h"

namespace composio::sandbox {
namespace {

using testing::SandboxRig;

constexpr char kStar[] = "GITHUB_STAR_A_REPOSITORY_FOR_THE_AUTHENTICATED_USER";

TEST(ToolsApiTest, VersionIsLatestInV31AndTheBaseInV3) {
  SandboxRig rig;
  const std::string query = std::string("/tools?tool_slugs=") + kStar;
  EXPECT_EQ(rig.Get("/api/v3.1" + query).body["items"][0]["version"], "20260413_00");
  EXPECT_EQ(rig.Get("/api/v3" + query).body["items"][0]["version"], "00000000_00");
  EXPECT_EQ(rig.Get("/api/v3" + query + "&toolkit_versions=latest").body["items"][0]["version"], "20260413_00");
  EXPECT_EQ(rig.Get("/api/v3.1" + query + "&toolkit_versions%5Bgithub%5D=00000000_00").body["items"][0]["version"],
            "00000000_00");
  EXPECT_EQ(rig.Get(std::string("/api/v3/tools/") + kStar).body["version"], "00000000_00");
  EXPECT_EQ(rig.Get(std::string("/api/v3/tools/") + kStar + "?version=20260413_00").body["version"], "20260413_00");
}

TEST(ToolsApiTest, FiltersNarrowTheList) {
  SandboxRig rig;
  auto items = [&](const std::string& query) { return rig.Get("/api/v3.1/tools?limit=1000&" + query).body["items"]; };
  size_t all = items("").size();
  EXPECT_GE(all, 30u);
  for (const Json& item : items("toolkit_slug=slack")) EXPECT_EQ(item["toolkit"]["slug"], "slack");
  EXPECT_LT(items("toolkit_slug=slack").size(), all);
  EXPECT_EQ(items(std::string("tool_slugs=") + kStar + ",GMAIL_SEND_EMAIL&toolkit_slug=slack").size(), 2u);
  EXPECT_LT(items("important=true").size(), all);
  EXPECT_FALSE(items("important=true").empty());
  EXPECT_FALSE(items("query=star+repository").empty());
  EXPECT_TRUE(items("query=xyzzy").empty());
  EXPECT_FALSE(items("tags=Stars").empty());
}

TEST(ToolsApiTest, SlugsAreCaseSensitive) {
  SandboxRig rig;
  EXPECT_EQ(rig.Get(std::string("/api/v3.1/tools/") + kStar).status, 200);
  auto lower = rig.Get("/api/v3.1/tools/github_star_a_repository_for_the_authenticated_user");
  EXPECT_EQ(lower.status, 404);
  EXPECT_EQ(lower.body["error"]["code"], 2401);
}

TEST(ToolsApiTest, ItemsShowNothingOfTheSandboxesOwn) {
  SandboxRig rig;
  const auto answer = rig.Get("/api/v3.1/tools?limit=1000");
  for (const Json& item : answer.body["items"]) {
    EXPECT_FALSE(item.contains("sandbox")) << item["slug"];
    EXPECT_FALSE(item.contains("data_schema")) << item["slug"];
  }
}

}  // namespace
}  // namespace composio::sandbox
