// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/account_api.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/testing/sandbox_rig.h"

namespace composio::sandbox {
namespace {

using testing::SandboxRig;

TEST(AccountTest, ALeakedKeyIsRefusedFromThenOn) {
  SandboxRig rig;
  EXPECT_EQ(rig.Call("GET", "/api/v3.1/toolkits", nullptr, {{"x-api-key", "ak_leaked"}}).status, 200);
  EXPECT_EQ(rig.Post("/api/v3.1/api_key_revocation", {{"api_keys", {"ak_leaked"}}}).body["received"], true);
  EXPECT_EQ(rig.Call("GET", "/api/v3.1/toolkits", nullptr, {{"x-api-key", "ak_leaked"}}).status, 401);
  EXPECT_EQ(rig.Post("/api/v3.1/api_key_revocation", {{"api_keys", Json::array()}}).status, 400);
}

TEST(AccountTest, ALoginIsPendingThenLinkedWithAKeyThatWorks) {
  SandboxRig rig;
  Json made = rig.Post("/api/v3.1/cli/create-session", {{"scope", "project"}}).body;
  const std::string path = "/api/v3.1/cli/get-session?id=" + StringAt(made, "id");
  Json first = rig.Get(path).body;
  EXPECT_EQ(first["status"], "pending");
  EXPECT_TRUE(first["api_key"].is_null());
  Json second = rig.Get(path).body;
  EXPECT_EQ(second["status"], "linked");
  EXPECT_EQ(rig.Call("GET", "/api/v3.1/toolkits", nullptr, {{"x-api-key", second["api_key"]}}).status, 200);
  rig.clock().Advance(absl::Minutes(11));
  EXPECT_EQ(rig.Get(path).status, 404);
}

}  // namespace
}  // namespace composio::sandbox
