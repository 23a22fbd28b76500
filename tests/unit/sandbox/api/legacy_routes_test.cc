// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/legacy_routes.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/testing/sandbox_rig.h"

namespace composio::sandbox {
namespace {

using testing::SandboxRig;

constexpr char kKeys[] = "/api/v1/api_keys";

TEST(LegacyRoutesTest, KeysComeAndGoWithAllTheirFields) {
  SandboxRig rig;
  const Json listed = rig.Get(kKeys).body;
  ASSERT_EQ(listed.size(), 1u);
  for (const char* field : {"id", "name", "createdAt", "updatedAt", "key", "isHidden", "member", "lastUsed"}) {
    EXPECT_TRUE(listed[0].contains(field)) << field;
  }
  const Json made = rig.Post(kKeys, {{"name", "second"}}).body;
  EXPECT_EQ(rig.Get(kKeys).body[1], made);
  const std::string path = std::string(kKeys) + "/" + StringAt(made, "id");
  EXPECT_EQ(rig.Call("DELETE", path).body["deleted"], true);
  const auto gone = rig.Call("DELETE", path);
  EXPECT_EQ(gone.status, 404);
  EXPECT_EQ(gone.body["type"], "NotFoundError");
  EXPECT_EQ(rig.Get(kKeys).body, listed);
}

TEST(LegacyRoutesTest, ErrorsHaveTheFormOfTheFirstApi) {
  SandboxRig rig;
  const auto wrong = rig.Post(kKeys, Json::object());
  EXPECT_EQ(wrong.status, 400);
  EXPECT_EQ(wrong.body["message"], "name: Required");
  EXPECT_EQ(wrong.body["type"], "BadRequestError");
  EXPECT_FALSE(wrong.body.contains("error"));
}

TEST(LegacyRoutesTest, CredentialsAreThoseOfEachOperation) {
  SandboxRig rig;
  const std::string rename = "/api/v1/org/projects/pr_1/rename";
  EXPECT_EQ(rig.Post(rename, {{"name", "x"}}).status, 401);
  EXPECT_EQ(rig.Call("POST", rename, {{"name", "x"}}, {{"x-org-api-key", "oak_1"}}).body["status"], "success");
  EXPECT_EQ(rig.Call("GET", kKeys, nullptr, {{"x-org-api-key", "oak_1"}}).status, 401);
  EXPECT_EQ(rig.Get("/health").status, 200);
}

TEST(LegacyRoutesTest, AConnectorIsMadeOnce) {
  SandboxRig rig;
  const Json body = {{"app", {{"uniqueKey", "github"}}}, {"config", {{"name", "mine"}}}};
  const Json first = rig.Post("/api/v2/integrations/get-or-create", body).body;
  const Json second = rig.Post("/api/v2/integrations/get-or-create", body).body;
  EXPECT_EQ(first["isNewIntegration"], true);
  EXPECT_EQ(second["isNewIntegration"], false);
  EXPECT_EQ(first["integrationId"], second["integrationId"]);
  EXPECT_EQ(rig.Get("/api/v3.1/auth_configs/" + StringAt(first, "integrationId")).status, 200);
}

TEST(LegacyRoutesTest, DeletingAllConnectionsLeavesNone) {
  SandboxRig rig;
  EXPECT_EQ(rig.Call("DELETE", "/api/v1/connectedAccounts/all").status, 200);
  EXPECT_EQ(rig.Get("/api/v3.1/connected_accounts").body["total_items"], 0);
}

TEST(LegacyRoutesTest, PostedLogsAreCounted) {
  SandboxRig rig;
  Json log = {{"providerName", "github"},
              {"actionName", "X"},
              {"request", Json::object()},
              {"response", Json::object()},
              {"isError", true}};
  EXPECT_EQ(rig.Post("/api/v1/logs/", log).body["isIngested"], true);
  const Json counted = rig.Get("/api/v1/logs/analytics?startDate=2000&endDate=9000").body;
  EXPECT_EQ(counted["total"], 1);
  EXPECT_EQ(counted["failed"], 1);
}

TEST(LegacyRoutesTest, WhatHasASuccessorIsGone) {
  SandboxRig rig;
  for (const char* path : {"/api/v1/apps", "/api/v1/connectedAccounts", "/api/v2/actions"}) {
    EXPECT_EQ(rig.Get(path).status, 410) << path;
  }
}

}  // namespace
}  // namespace composio::sandbox
