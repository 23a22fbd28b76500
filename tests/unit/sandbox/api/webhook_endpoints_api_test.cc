// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/webhook_endpoints_api.h"

#include <gtest/gtest.h>

#include <string>

#include "absl/strings/str_cat.h"
#include "tests/testing/sandbox_rig.h"

namespace composio::sandbox {
namespace {

using testing::SandboxRig;

constexpr char kEndpoints[] = "/api/v3.1/webhook_endpoints";

TEST(WebhookEndpointsTest, OneForEachAppAndClientWithMaskedSecrets) {
  SandboxRig rig;
  const Json body = {{"toolkit_slug", "slack"}, {"client_id", "1.2"}};
  SandboxRig::Answer made = rig.Post(kEndpoints, body);
  EXPECT_EQ(made.status, 201);
  EXPECT_EQ(rig.Post(kEndpoints, body).status, 200);
  EXPECT_EQ(rig.Get(kEndpoints).body["items"].size(), 1u);
  const std::string path = absl::StrCat(kEndpoints, "/", StringAt(made.body, "id"));
  rig.Post(path, {{"data", {{"a", "secret"}}}});
  Json merged = rig.Call("PATCH", path, {{"data", {{"b", "other"}}}}).body;
  EXPECT_EQ(merged["data"], (Json{{"a", "***"}, {"b", "***"}}));
  EXPECT_EQ(rig.Post(path, {{"data", {{"c", "x"}}}}).body["data"], (Json{{"c", "***"}}));
  EXPECT_EQ(rig.Post(path, {{"data", {{"c", 5}}}}).status, 400);
  EXPECT_EQ(rig.Get(std::string(kEndpoints) + "/we_none").status, 404);
}

}  // namespace
}  // namespace composio::sandbox
