// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/mcp_api.h"

#include <gtest/gtest.h>

#include <string>

#include "absl/strings/str_cat.h"
#include "tests/testing/sandbox_rig.h"

namespace composio::sandbox {
namespace {

using testing::SandboxRig;

constexpr char kServers[] = "/api/v3.1/mcp/servers";

TEST(McpTest, ServersAreFoundByAppAndName) {
  SandboxRig rig;
  const std::string config = rig.Get("/api/v3.1/auth_configs?toolkit_slug=github").body["items"][0]["id"];
  Json one = rig.Post(kServers, {{"name", "one"}, {"auth_config_ids", {config}}}).body;
  rig.Post(std::string(kServers) + "/custom", {{"name", "two"}, {"toolkits", {"slack"}}});
  EXPECT_EQ(one["toolkits"], Json{"github"});
  EXPECT_EQ(rig.Get(kServers).body["items"].size(), 2u);
  EXPECT_EQ(rig.Get("/api/v3.1/mcp/app/slack").body["items"][0]["name"], "two");
  EXPECT_EQ(rig.Get(std::string(kServers) + "?name=one").body["items"].size(), 1u);
  EXPECT_EQ(rig.Get(std::string(kServers) + "?limit=1&page_no=2").body["current_page"], 2);
  const std::string path = "/api/v3.1/mcp/" + StringAt(one, "id");
  EXPECT_EQ(rig.Call("PATCH", path, {{"name", "renamed"}}).body["name"], "renamed");
  EXPECT_EQ(rig.Call("DELETE", path).body["deleted"], true);
  EXPECT_EQ(rig.Get(path).status, 404);
}

TEST(McpTest, AnInstanceIsOfOneUser) {
  SandboxRig rig;
  Json server = rig.Post(std::string(kServers) + "/custom", {{"name", "two"}, {"toolkits", {"slack"}}}).body;
  const std::string path = absl::StrCat(kServers, "/", StringAt(server, "id"), "/instances");
  Json first = rig.Post(path, {{"user_id", "dave"}}).body;
  EXPECT_EQ(rig.Post(path, {{"user_id", "dave"}}).body["id"], first["id"]);
  EXPECT_EQ(rig.Get(path).body["instances"].size(), 1u);
  EXPECT_EQ(rig.Call("DELETE", path + "/dave").status, 200);
  EXPECT_EQ(rig.Call("DELETE", path + "/dave").status, 404);
}

TEST(McpTest, WhatDoesNotExistIsNotTaken) {
  SandboxRig rig;
  EXPECT_EQ(rig.Post(kServers, {{"name", "x"}, {"auth_config_ids", {"ac_none"}}}).status, 400);
  EXPECT_EQ(rig.Post(kServers, {{"name", "x"}}).status, 400);
  EXPECT_EQ(rig.Post(std::string(kServers) + "/custom", {{"name", "x"}, {"toolkits", {"none"}}}).status, 400);
  EXPECT_EQ(rig.Post(std::string(kServers) + "/generate", {{"mcp_server_id", "none"}}).status, 404);
}

}  // namespace
}  // namespace composio::sandbox
