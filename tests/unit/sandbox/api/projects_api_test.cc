// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/projects_api.h"

#include <gtest/gtest.h>

#include <map>
#include <string>

#include "tests/testing/sandbox_rig.h"

namespace composio::sandbox {
namespace {

using testing::SandboxRig;

const std::map<std::string, std::string> kOwner = {{"x-org-api-key", "oak_1"}};
constexpr char kProjects[] = "/api/v3.1/org/owner/project/";

int StatusWith(SandboxRig& rig, const std::string& key) {
  return rig.Call("GET", "/api/v3.1/toolkits", nullptr, {{"x-api-key", key}}).status;
}

TEST(ProjectsTest, ARegeneratedKeyWorksAndTheOldOneDoesNot) {
  SandboxRig rig;
  EXPECT_EQ(StatusWith(rig, "ak_sandbox"), 200);
  Json answer = rig.Call("POST", std::string(kProjects) + "pr_sandbox/regenerate_api_key", nullptr, kOwner).body;
  const std::string key = answer["api_key"]["key"];
  EXPECT_EQ(StatusWith(rig, key), 200);
  EXPECT_EQ(StatusWith(rig, "ak_sandbox"), 401);
  Json project = rig.Call("GET", std::string(kProjects) + "pr_sandbox", nullptr, kOwner).body;
  ASSERT_EQ(project["api_keys"].size(), 1u);
  EXPECT_EQ(project["api_keys"][0]["key"], key);
  rig.Call("POST", "/_sandbox/reset");
  EXPECT_EQ(StatusWith(rig, "ak_sandbox"), 200);
}

TEST(ProjectsTest, AProjectLivesFromNewToDelete) {
  SandboxRig rig;
  Json made =
      rig.Call("POST", std::string(kProjects) + "new", {{"name", "two"}, {"should_create_api_key", true}}, kOwner).body;
  const std::string id = made["id"], key = made["api_key"];
  EXPECT_EQ(rig.Call("POST", std::string(kProjects) + "new", {{"name", "two"}}, kOwner).status, 409);
  EXPECT_EQ(rig.Call("GET", std::string(kProjects) + "list", nullptr, kOwner).body["total_items"], 2);
  EXPECT_EQ(StatusWith(rig, key), 200);
  EXPECT_EQ(rig.Call("DELETE", kProjects + id, nullptr, kOwner).status, 200);
  EXPECT_EQ(rig.Call("GET", kProjects + id, nullptr, kOwner).status, 404);
  EXPECT_EQ(StatusWith(rig, key), 401);
}

TEST(ProjectsTest, OtherKeysAreNotTaken) {
  SandboxRig rig;
  EXPECT_EQ(rig.Get(std::string(kProjects) + "list").status, 401);
  EXPECT_EQ(rig.Get("/api/v3.1/org/list").status, 401);
}

}  // namespace
}  // namespace composio::sandbox
