// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/auth_configs_api.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/testing/sandbox_rig.h"

namespace composio::sandbox {
namespace {

using testing::SandboxRig;

constexpr char kPath[] = "/api/v3.1/auth_configs";

Json Custom(const std::string& scheme) {
  return {{"toolkit", {{"slug", "github"}}},
          {"auth_config",
           {{"type", "use_custom_auth"},
            {"authScheme", scheme},
            {"name", "ours"},
            {"credentials", {{"client_id", "c"}, {"client_secret", "s3cret"}}}}}};
}

TEST(AuthConfigsTest, ManagedByDefaultCustomOnRequest) {
  SandboxRig rig;
  auto managed = rig.Post(kPath, {{"toolkit", {{"slug", "GitHub"}}}});
  ASSERT_EQ(managed.status, 201) << managed.text;
  EXPECT_EQ(managed.body["auth_config"]["is_composio_managed"], true);
  EXPECT_EQ(managed.body["auth_config"]["auth_scheme"], "OAUTH2");
  auto custom = rig.Post(kPath, Custom("API_KEY"));
  ASSERT_EQ(custom.status, 201) << custom.text;
  Json item = rig.Get(std::string(kPath) + "/" + StringAt(custom.body["auth_config"], "id")).body;
  EXPECT_EQ(item["type"], "custom");
  EXPECT_EQ(item["name"], "ours");
  EXPECT_EQ(item["credentials"]["client_secret"], "REDACTED");
  EXPECT_EQ(item["no_of_connections"], 0);
}

TEST(AuthConfigsTest, WrongBodiesAreRefused) {
  SandboxRig rig;
  EXPECT_EQ(rig.Post(kPath, Json::object()).status, 400);
  EXPECT_EQ(rig.Post(kPath, {{"toolkit", {{"slug", "nope"}}}}).status, 404);
  EXPECT_EQ(rig.Post(kPath, Custom("MAGIC")).status, 400);
}

TEST(AuthConfigsTest, PatchKeepsToItsKindAndChangesOnlyWhatIsGiven) {
  SandboxRig rig;
  std::string id = rig.Get(std::string(kPath) + "?toolkit_slug=slack").body["items"][0]["id"];
  std::string one = std::string(kPath) + "/" + id;
  EXPECT_EQ(rig.Call("PATCH", one, {{"type", "custom"}}).status, 400);
  EXPECT_EQ(rig.Call("PATCH", one, {{"type", "default"}, {"scopes", "chat:write"}}).status, 200);
  Json item = rig.Get(one).body;
  EXPECT_EQ(item["credentials"]["scopes"], "chat:write");
  EXPECT_EQ(item["no_of_connections"], 3);
  EXPECT_EQ(rig.Call("PATCH", std::string(kPath) + "/ac_nope", {{"type", "default"}}).status, 404);
}

TEST(AuthConfigsTest, DisabledOnesAreHiddenAndCannotConnect) {
  SandboxRig rig;
  std::string id = rig.Get(std::string(kPath) + "?toolkit_slug=slack").body["items"][0]["id"];
  EXPECT_EQ(rig.Call("PATCH", std::string(kPath) + "/" + id + "/OFF").status, 400);
  EXPECT_EQ(rig.Call("PATCH", std::string(kPath) + "/" + id + "/DISABLED").status, 200);
  EXPECT_EQ(rig.Get(std::string(kPath) + "?toolkit_slug=slack").body["total_items"], 0);
  EXPECT_EQ(rig.Get(std::string(kPath) + "?toolkit_slug=slack&show_disabled=true").body["total_items"], 1);
  Json link = {{"auth_config_id", id}, {"user_id", "carol"}};
  EXPECT_EQ(rig.Post("/api/v3.1/connected_accounts/link", link).status, 400);
}

TEST(AuthConfigsTest, FiltersNarrowTheList) {
  SandboxRig rig;
  rig.Post(kPath, Custom("OAUTH2"));
  auto count = [&](const std::string& query) { return rig.Get(kPath + query).body["total_items"].get<int>(); };
  EXPECT_EQ(count(""), 13);
  EXPECT_EQ(count("?is_composio_managed=false"), 1);
  EXPECT_EQ(count("?toolkit_slug=github,gmail"), 3);
  EXPECT_EQ(count("?search=OURS"), 1);
}

}  // namespace
}  // namespace composio::sandbox
