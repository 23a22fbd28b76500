// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service.h"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>

#include "tests/testing/sandbox_rig.h"

namespace composio::sandbox {
namespace {

using testing::SandboxRig;
using Headers = std::map<std::string, std::string>;

constexpr char kToolkits[] = "/api/v3.1/toolkits";
constexpr char kChangelog[] = "/api/v3.1/toolkits/changelog";

SandboxRig::Answer With(SandboxRig& rig, const std::string& path, Headers headers) {
  fakes::FakeRequest request;
  request.path = path;
  request.headers = std::move(headers);
  return rig.Send(std::move(request));
}

TEST(SandboxServiceTest, ExactlyOneGoodCredentialIsNeeded) {
  SandboxRig rig;
  EXPECT_EQ(With(rig, kToolkits, {}).status, 401);
  EXPECT_EQ(With(rig, kToolkits, {{"x-api-key", ""}}).status, 401);
  EXPECT_EQ(With(rig, kToolkits, {{"x-api-key", "anything"}}).status, 200);
  EXPECT_EQ(With(rig, kToolkits, {{"x-api-key", "uak_1"}}).status, 401);
  auto two = With(rig, kToolkits, {{"x-api-key", "ak_1"}, {"x-user-api-key", "uak_1"}});
  EXPECT_EQ(two.status, 401);
  EXPECT_EQ(two.body["error"]["slug"], "HTTP_Unauthorized");
  EXPECT_EQ(two.body["error"]["message"].get<std::string>().rfind("Multiple authentication modes were provided", 0),
            0u);
}

TEST(SandboxServiceTest, UserKeysAreTakenWhereTheOperationTakesThem) {
  SandboxRig rig;
  EXPECT_EQ(With(rig, kToolkits, {{"x-user-api-key", "uak_1"}}).status, 200);
  EXPECT_EQ(With(rig, kChangelog, {{"x-user-api-key", "uak_1"}}).status, 401);
  EXPECT_EQ(With(rig, kToolkits, {{"x-org-api-key", "oak_1"}}).status, 401);
}

TEST(SandboxServiceTest, UnknownPathsAre404AndOldVersions410) {
  SandboxRig rig;
  auto unknown = rig.Get("/api/v3.1/nothing");
  EXPECT_EQ(unknown.status, 404);
  EXPECT_EQ(unknown.body["error"]["slug"], "HTTP_NotFound");
  EXPECT_EQ(rig.Get("/elsewhere").status, 404);
  EXPECT_EQ(rig.Call("DELETE", kToolkits).status, 404);
  EXPECT_EQ(rig.Get("/api/v1/apps").status, 410);
}

TEST(SandboxServiceTest, ABodyThatIsNotJsonIs400) {
  SandboxRig rig;
  fakes::FakeRequest request{"POST", "/api/v3.1/toolkits/multi", "", {{"x-api-key", "ak_1"}}, "{\"a\":"};
  EXPECT_EQ(rig.Send(request).status, 400);
  request.body = "[]";
  EXPECT_EQ(rig.Send(request).status, 400);
}

TEST(SandboxServiceTest, TheRootSaysWhatThisIs) {
  SandboxRig rig;
  auto page = With(rig, "/", {});
  EXPECT_EQ(page.status, 200);
  EXPECT_NE(page.text.find("sandbox"), std::string::npos);
}

TEST(SandboxServiceTest, SetWebhookIsSeenAsTheSubscriptionAndSurvivesReset) {
  SandboxRig rig;
  rig.service().SetWebhook("http://127.0.0.1:5/hook", "s1");
  rig.Post("/_sandbox/reset", nullptr);
  Json list = rig.Get("/api/v3.1/webhook_subscriptions").body;
  ASSERT_EQ(list["items"].size(), 1u);
  EXPECT_EQ(list["items"][0]["webhook_url"], "http://127.0.0.1:5/hook");
  EXPECT_EQ(list["items"][0]["secret"], "s1");
  rig.service().SetWebhook("", "");
  EXPECT_EQ(rig.Get("/api/v3.1/webhook_subscriptions").body["total_items"], 0);
}

TEST(SandboxServiceTest, SamplesGoRoundAppsAndUsers) {
  SandboxRig rig(/*demo_triggers=*/true);
  rig.service().SetWebhook("http://127.0.0.1:5/hook", "s1");
  for (int i = 0; i < 18; ++i) ASSERT_TRUE(rig.service().FireNextSample());
  std::set<std::string> types, users;
  for (const Json& body : rig.Webhooks()) {
    types.insert(StringAt(body["metadata"], "trigger_slug"));
    users.insert(StringAt(body["metadata"], "user_id"));
    EXPECT_EQ(Dump(body["data"]).find("${"), std::string::npos) << body["data"];
  }
  EXPECT_GE(types.size(), 15u);
  EXPECT_EQ(users, (std::set<std::string>{"default", "alice", "bob"}));
}

TEST(SandboxServiceTest, WithoutTriggersThereIsNothingToSample) {
  SandboxRig rig;
  EXPECT_FALSE(rig.service().FireNextSample());
}

}  // namespace
}  // namespace composio::sandbox
