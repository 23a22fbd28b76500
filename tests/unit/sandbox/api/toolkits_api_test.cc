// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/toolkits_api.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "tests/testing/sandbox_rig.h"

namespace composio::sandbox {
namespace {

using testing::SandboxRig;

TEST(ToolkitsApiTest, PagesVisitEveryToolkitOnce) {
  SandboxRig rig;
  std::set<std::string> slugs;
  std::string cursor;
  int pages = 0;
  do {
    auto answer = rig.Get("/api/v3.1/toolkits?limit=1" + (cursor.empty() ? "" : "&cursor=" + cursor));
    ASSERT_EQ(answer.status, 200) << answer.text;
    ++pages;
    EXPECT_EQ(answer.body["current_page"], pages);
    for (const Json& item : answer.body["items"]) EXPECT_TRUE(slugs.insert(item["slug"]).second);
    cursor = StringAt(answer.body, "next_cursor");
  } while (!cursor.empty());
  EXPECT_EQ(slugs.size(), 12u);
  EXPECT_EQ(pages, 12);
}

TEST(ToolkitsApiTest, LimitAboveTheMaximumIsClampedNotRefused) {
  SandboxRig rig;
  auto answer = rig.Get("/api/v3.1/toolkits?limit=9999");
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.body["total_pages"], 1);
}

TEST(ToolkitsApiTest, ForeignCursorAndNegativeLimitAre400) {
  SandboxRig rig;
  EXPECT_EQ(rig.Get("/api/v3.1/toolkits?cursor=!!").status, 400);
  auto answer = rig.Get("/api/v3.1/toolkits?limit=-1");
  EXPECT_EQ(answer.status, 400);
  EXPECT_EQ(answer.body["error"]["slug"], "Validation_Error");
  EXPECT_EQ(answer.body["error"]["request_id"].get<std::string>().size(), 32u);
}

TEST(ToolkitsApiTest, GetFindsInAnyCaseAndSays404Else) {
  SandboxRig rig;
  auto github = rig.Get("/api/v3/toolkits/GitHub");
  ASSERT_EQ(github.status, 200);
  EXPECT_EQ(github.body["slug"], "github");
  EXPECT_GT(github.body["meta"]["tools_count"], 5);
  auto missing = rig.Get("/api/v3.1/toolkits/nope");
  EXPECT_EQ(missing.status, 404);
  EXPECT_EQ(missing.body["error"]["message"], "Toolkit nope not found");
}

TEST(ToolkitsApiTest, FiltersByCategoryAndSearch) {
  SandboxRig rig;
  auto found = rig.Get("/api/v3.1/toolkits?search=GITH");
  ASSERT_EQ(found.body["items"].size(), 1u);
  EXPECT_EQ(found.body["items"][0]["slug"], "github");
  EXPECT_EQ(rig.Get("/api/v3.1/toolkits?category=nothing").body["total_items"], 0);
  EXPECT_EQ(rig.Get("/api/v3.1/toolkits?type=custom").body["total_items"], 0);
  EXPECT_EQ(rig.Get("/api/v3.1/toolkits?sort_by=luck").status, 400);
  auto categories = rig.Get("/api/v3.1/toolkits/categories");
  ASSERT_FALSE(categories.body["items"].empty());
  std::string id = categories.body["items"][0]["id"];
  std::string escaped;
  for (char c : id) escaped += c == '&' ? std::string("%26") : std::string(1, c);
  EXPECT_FALSE(rig.Get("/api/v3.1/toolkits?category=" + escaped).body["items"].empty());
}

TEST(ToolkitsApiTest, MultiTakesSlugsFromTheBody) {
  SandboxRig rig;
  auto answer =
      rig.Post("/api/v3.1/toolkits/multi", {{"toolkits", {"slack", "github"}}, {"sort_by", "alphabetically"}});
  ASSERT_EQ(answer.body["items"].size(), 2u) << answer.text;
  EXPECT_EQ(answer.body["items"][0]["slug"], "github");
}

}  // namespace
}  // namespace composio::sandbox
