// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/realtime_api.h"

#include <gtest/gtest.h>

#include <string>

#include "sandbox/realtime/channel_auth.h"
#include "sandbox/realtime/realtime_hub.h"
#include "tests/testing/sandbox_rig.h"

namespace composio::sandbox {
namespace {

using testing::SandboxRig;

constexpr char kCredentials[] = "/api/v3/internal/sdk/realtime/credentials";
constexpr char kAuth[] = "/api/v3/internal/sdk/realtime/auth";
constexpr char kChannel[] = "private-pr_sandbox_triggers";

std::string Signed(SandboxRig& rig, const std::string& channel) {
  const RealtimeProject project = rig.service().realtime().Project();
  return ChannelAuth(project.key, project.secret, "12.34", channel);
}

TEST(RealtimeApiTest, CredentialsSayWhereTheFeedIs) {
  SandboxRig rig;
  const auto answer = rig.Get(kCredentials);
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.body, Json({{"pusher_key", rig.service().realtime().Project().key},
                               {"pusher_cluster", "mt1"},
                               {"project_id", "pr_sandbox"}}));
  EXPECT_EQ(rig.Call("GET", kCredentials, nullptr, {{"x-user-api-key", "uak_1"}}).status, 401);
  EXPECT_EQ(rig.Call("GET", kCredentials, nullptr, {{"x-api-key", ""}}).status, 401);
}

TEST(RealtimeApiTest, FormsAndJsonAreSigned) {
  SandboxRig rig;
  const auto json = rig.Post(kAuth, {{"socket_id", "12.34"}, {"channel_name", kChannel}});
  EXPECT_EQ(json.status, 200);
  EXPECT_EQ(json.body, Json({{"auth", Signed(rig, kChannel)}}));
  fakes::FakeRequest form{"POST", kAuth, "source=python", {{"x-api-key", "ak_1"}}, ""};
  form.headers["content-type"] = "application/x-www-form-urlencoded; charset=UTF-8";
  form.body = "socket_id=12.34&channel_name=private-pr_sandbox_triggers";
  EXPECT_EQ(rig.Send(form).body, json.body);
}

TEST(RealtimeApiTest, OnlyTheProjectsOwnChannelIsSigned) {
  SandboxRig rig;
  for (const char* channel : {"private-pr_other_triggers", "private-cli-pr_sandbox", "public"}) {
    EXPECT_EQ(rig.Post(kAuth, {{"socket_id", "12.34"}, {"channel_name", channel}}).status, 403) << channel;
  }
  EXPECT_EQ(rig.Post(kAuth, {{"socket_id", "12.34"}, {"channel_name", "no channel"}}).status, 400);
  EXPECT_EQ(rig.Post(kAuth, {{"socket_id", "1:private-x"}, {"channel_name", kChannel}}).status, 400);
  EXPECT_EQ(rig.Post(kAuth, {{"socket_id", 12.34}, {"channel_name", kChannel}}).status, 400);
  EXPECT_EQ(rig.Post(kAuth, nullptr).status, 400);
}

TEST(RealtimeApiTest, TheCommandLineHasAChannelAndAKeyOfItsOwn) {
  SandboxRig rig;
  const std::string path = "/api/v3.1/cli/realtime/";
  EXPECT_EQ(rig.Get(path + "credentials").status, 401);
  const std::map<std::string, std::string> user = {{"x-user-api-key", "uak_1"}};
  EXPECT_EQ(rig.Call("GET", path + "credentials", nullptr, user).body, rig.Get(kCredentials).body);
  const Json body = {{"socket_id", "12.34"}, {"channel_name", "private-cli-pr_sandbox"}};
  EXPECT_EQ(rig.Post(path + "auth", body).status, 401);
  EXPECT_EQ(rig.Call("POST", path + "auth", body, user).body, Json({{"auth", Signed(rig, "private-cli-pr_sandbox")}}));
}

}  // namespace
}  // namespace composio::sandbox
