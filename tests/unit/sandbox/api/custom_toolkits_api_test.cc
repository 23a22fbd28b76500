// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/custom_toolkits_api.h"

#include <gtest/gtest.h>

#include "tests/testing/sandbox_rig.h"

namespace composio::sandbox {
namespace {

using testing::SandboxRig;

TEST(CustomToolkitsTest, LivesFromUpsertToDelete) {
  SandboxRig rig;
  Json config = {{"name", "X"}, {"app_url", "https://x.example.com"}, {"auth_schemes", {{{"mode", "NO_AUTH"}}}}};
  EXPECT_EQ(rig.Post("/api/v3.1/custom/toolkits/sync", {{"slug", "CUSTOM_X"}}).status, 404);
  EXPECT_EQ(rig.Post("/api/v3.1/custom/toolkits/upsert", {{"slug", "X"}, {"toolkit_config", config}}).status, 400);
  EXPECT_EQ(rig.Post("/api/v3.1/custom/toolkits/upsert", {{"slug", "CUSTOM_X"}, {"toolkit_config", config}}).status,
            200);
  EXPECT_EQ(rig.Post("/api/v3.1/custom/toolkits/sync", {{"slug", "CUSTOM_X"}}).status, 200);
  EXPECT_EQ(rig.Call("DELETE", "/api/v3.1/custom/toolkits/CUSTOM_X").body["deleted"], true);
  EXPECT_EQ(rig.Call("DELETE", "/api/v3.1/custom/toolkits/CUSTOM_X").status, 404);
}

}  // namespace
}  // namespace composio::sandbox
