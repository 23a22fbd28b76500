// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/usage_api.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/testing/sandbox_rig.h"

namespace composio::sandbox {
namespace {

using testing::SandboxRig;

TEST(UsageTest, CountsExecutionsByUserAndTool) {
  SandboxRig rig;
  for (const char* user : {"alice", "alice", "bob"}) {
    rig.Post("/api/v3.1/tools/execute/GITHUB_GET_THE_AUTHENTICATED_USER", {{"user_id", user}});
  }
  Json summary = rig.Post("/api/v3.1/project/usage/summary", nullptr).body;
  EXPECT_EQ(summary["entities"]["tool_calls"]["event_count"], 3);
  EXPECT_EQ(summary["entities"]["trigger_events"]["event_count"], 0);
  Json by_user = rig.Post("/api/v3.1/project/usage/tool_calls", {{"group_by", "user_id"}}).body;
  ASSERT_EQ(by_user["groups"].size(), 2u);
  EXPECT_EQ(by_user["groups"][0]["key"], "alice");
  EXPECT_EQ(by_user["groups"][0]["total_quantity"], "2");
  Json ascending = rig.Post("/api/v3.1/project/usage/tool_calls",
                            {{"group_by", "user_id"}, {"order_direction", "asc"}, {"limit", 1}})
                       .body;
  ASSERT_EQ(ascending["groups"].size(), 1u);
  EXPECT_EQ(ascending["groups"][0]["key"], "bob");
  Json bob = rig.Post("/api/v3.1/project/usage/tool_calls", {{"filters", {{"user_id", {"bob"}}}}}).body;
  EXPECT_EQ(bob["event_count"], 1);
}

TEST(UsageTest, WhatIsUnknownIsRefused) {
  SandboxRig rig;
  EXPECT_EQ(rig.Post("/api/v3.1/project/usage/colours", nullptr).status, 404);
  EXPECT_EQ(rig.Post("/api/v3.1/project/usage/summary", {{"entity_types", {"colours"}}}).status, 400);
  rig.Post("/api/v3.1/tools/execute/GITHUB_GET_THE_AUTHENTICATED_USER", {{"user_id", "alice"}});
  EXPECT_EQ(rig.Post("/api/v3.1/project/usage/tool_calls", {{"group_by", "colour"}}).status, 400);
}

}  // namespace
}  // namespace composio::sandbox
