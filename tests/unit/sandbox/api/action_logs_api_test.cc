// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/action_logs_api.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/testing/sandbox_rig.h"

namespace composio::sandbox {
namespace {

using testing::SandboxRig;

constexpr char kLogs[] = "/api/v3.1/internal/action_execution/logs";

TEST(ActionLogsTest, PagesByNumbersAndFindsByField) {
  SandboxRig rig;
  for (const char* user : {"alice", "bob", "alice"}) {
    rig.Post("/api/v3.1/tools/execute/GITHUB_GET_THE_AUTHENTICATED_USER", {{"user_id", user}});
  }
  Json first = rig.Post(kLogs, {{"cursor", nullptr}, {"limit", 2}}).body;
  ASSERT_EQ(first["data"].size(), 2u);
  ASSERT_TRUE(first["nextCursor"].is_number());
  Json second = rig.Post(kLogs, {{"cursor", first["nextCursor"]}, {"limit", 2}}).body;
  EXPECT_EQ(second["data"].size(), 1u);
  EXPECT_TRUE(second["nextCursor"].is_null());
  Json filter = {{"field", "user_id"}, {"operation", "=="}, {"value", "ALICE"}};
  EXPECT_EQ(rig.Post(kLogs, {{"cursor", nullptr}, {"search_params", {filter}}}).body["data"].size(), 2u);
  EXPECT_EQ(
      rig.Post(kLogs, {{"cursor", nullptr}, {"case_sensitive", true}, {"search_params", {filter}}}).body["data"].size(),
      0u);
  std::string id = StringAt(first["data"][0], "id");
  Json detail = rig.Get("/api/v3.1/internal/action_execution/log/" + id).body;
  EXPECT_EQ(detail["actionId"], "GITHUB_GET_THE_AUTHENTICATED_USER");
  EXPECT_EQ(detail["app"]["name"], "GitHub");
}

TEST(ActionLogsTest, TheFieldsToSearchInAreThoseThatAreTold) {
  SandboxRig rig;
  for (const Json& field : rig.Get("/api/v3.1/internal/action_execution/fields").body["fields"]["execution"]) {
    Json filter = {{"field", field["id"]}, {"operation", "=="}, {"value", "x"}};
    EXPECT_EQ(rig.Post(kLogs, {{"cursor", nullptr}, {"search_params", {filter}}}).status, 200) << field;
  }
  Json unknown = {{"field", "colour"}, {"operation", "=="}, {"value", "x"}};
  EXPECT_EQ(rig.Post(kLogs, {{"cursor", nullptr}, {"search_params", {unknown}}}).status, 400);
  EXPECT_EQ(rig.Post(kLogs, {{"cursor", "text"}}).status, 400);
}

}  // namespace
}  // namespace composio::sandbox
