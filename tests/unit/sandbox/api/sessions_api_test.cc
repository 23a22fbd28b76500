// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/sessions_api.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "absl/strings/str_cat.h"
#include "tests/testing/sandbox_rig.h"

namespace composio::sandbox {
namespace {

using testing::SandboxRig;

constexpr char kSessions[] = "/api/v3.1/tool_router/session";
constexpr char kWhoAmI[] = "GITHUB_GET_THE_AUTHENTICATED_USER";

std::string Open(SandboxRig& rig, Json body) {
  body["user_id"] = "alice";
  SandboxRig::Answer answer = rig.Post(kSessions, body);
  EXPECT_EQ(answer.status, 201) << answer.text;
  return absl::StrCat(kSessions, "/", StringAt(answer.body, "session_id"));
}

TEST(SessionsTest, ExecuteRunsTheToolAsTheSessionsUserAndIsLogged) {
  SandboxRig rig;
  const std::string session = Open(rig, Json::object());
  SandboxRig::Answer answer = rig.Post(session + "/execute", {{"tool_slug", kWhoAmI}});
  ASSERT_EQ(answer.status, 200) << answer.text;
  EXPECT_EQ(answer.body["result_type"], "completed");
  EXPECT_EQ(answer.body["data"]["login"], "alice-example");
  EXPECT_FALSE(answer.body.contains("successful"));
  Json filter = {{"field", "session_id"}, {"operator", "=="}, {"value", session.substr(session.rfind('/') + 1)}};
  Json logs = rig.Post("/api/v3.1/logs/tool_execution", {{"filters", {filter}}}).body["logs"];
  ASSERT_EQ(logs.size(), 1u);
  EXPECT_EQ(logs[0]["id"], answer.body["log_id"]);
}

TEST(SessionsTest, AFailedToolIsTold) {
  SandboxRig rig;
  SandboxRig::Answer answer = rig.Post(Open(rig, Json::object()) + "/execute",
                                       {{"tool_slug", "SLACK_SEND_MESSAGE"}, {"arguments", {{"channel", 5}}}});
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.body["result_type"], "failed");
  EXPECT_TRUE(answer.body["error"].is_string());
}

TEST(SessionsTest, FiltersDecideWhichToolsThereAre) {
  SandboxRig rig;
  auto status = [&](const Json& settings, const char* tool) {
    return rig.Post(Open(rig, settings) + "/execute", {{"tool_slug", tool}}).status;
  };
  EXPECT_EQ(status({{"toolkits", {{"enable", {"github"}}}}}, kWhoAmI), 200);
  EXPECT_EQ(status({{"toolkits", {{"enable", {"slack"}}}}}, kWhoAmI), 403);
  EXPECT_EQ(status({{"toolkits", {{"disable", {"github"}}}}}, kWhoAmI), 403);
  EXPECT_EQ(status({{"tools", {{"github", {{"disable", {kWhoAmI}}}}}}}, kWhoAmI), 403);
  EXPECT_EQ(status({{"tools", {{"github", {{"enable", {kWhoAmI}}}}}}}, kWhoAmI), 200);
  EXPECT_EQ(status({{"tags", {{"disable", {"readOnlyHint"}}}}}, kWhoAmI), 403);
  EXPECT_EQ(status({{"tags", {"readOnlyHint"}}}, kWhoAmI), 200);
  EXPECT_EQ(status(Json::object(), "NO_SUCH_TOOL"), 404);
}

TEST(SessionsTest, WithoutAnAccountThereIsALink) {
  SandboxRig rig;
  SandboxRig::Answer made = rig.Post(kSessions, {{"user_id", "carol"}});
  const std::string session = absl::StrCat(kSessions, "/", StringAt(made.body, "session_id"));
  SandboxRig::Answer refused = rig.Post(session + "/execute", {{"tool_slug", kWhoAmI}});
  EXPECT_EQ(refused.status, 400);
  EXPECT_EQ(refused.body["error"]["slug"], "ToolRouterV2_NoActiveConnection");
  Json link = rig.Post(session + "/link", {{"toolkit", "github"}}).body;
  std::string url = link["redirect_url"];
  EXPECT_EQ(rig.Get(url.substr(std::string("http://127.0.0.1:9900").size())).status, 200);
  EXPECT_EQ(rig.Post(session + "/execute", {{"tool_slug", kWhoAmI}}).status, 200);
}

TEST(SessionsTest, ChangesAreVersions) {
  SandboxRig rig;
  const std::string session = Open(rig, Json::object());
  Json changed = rig.Call("PATCH", session, {{"toolkits", {{"enable", {"slack"}}}}}).body;
  EXPECT_EQ(changed["config_version"], 2);
  EXPECT_EQ(changed["config"]["toolkits"]["enabled"], Json{"slack"});
  EXPECT_EQ(rig.Call("PATCH", session, {{"toolkits", nullptr}}).body["config"].contains("toolkits"), false);
  Json history = rig.Get(session + "/config_history").body;
  ASSERT_EQ(history["items"].size(), 3u);
  EXPECT_EQ(history["items"][0]["is_current"], true);
  EXPECT_EQ(history["items"][1]["version"], 2);
  EXPECT_EQ(rig.Call("DELETE", session).body["deleted"], true);
  EXPECT_EQ(rig.Get(session).status, 404);
}

TEST(SessionsTest, SearchFindsByWords) {
  SandboxRig rig;
  Json found =
      rig.Post(Open(rig, Json::object()) + "/search", {{"queries", {{{"use_case", "star a repository"}}}}}).body;
  const Json& primary = found["results"][0]["primary_tool_slugs"];
  EXPECT_NE(std::find(primary.begin(), primary.end(), "GITHUB_STAR_A_REPOSITORY_FOR_THE_AUTHENTICATED_USER"),
            primary.end())
      << primary;
  EXPECT_TRUE(found["tool_schemas"][AsText(primary[0])]["input_schema"].is_object());
  EXPECT_EQ(found["toolkit_connection_statuses"][0]["has_active_connection"], true);
}

TEST(SessionsTest, MetaTools) {
  SandboxRig rig;
  const std::string session = Open(rig, Json::object());
  auto run = [&](const char* slug, const Json& arguments) {
    return rig.Post(session + "/execute_meta", {{"slug", slug}, {"arguments", arguments}}).body;
  };
  Json many =
      run("COMPOSIO_MULTI_EXECUTE_TOOL", {{"tools", {{{"tool_slug", kWhoAmI}}, {{"tool_slug", "NO_SUCH_TOOL"}}}}});
  EXPECT_EQ(many["data"]["success_count"], 1);
  EXPECT_EQ(many["data"]["error_count"], 1);
  EXPECT_EQ(many["data"]["results"][0]["data"]["login"], "alice-example");
  EXPECT_EQ(run("COMPOSIO_MANAGE_CONNECTIONS", {{"toolkits", {"github"}}})["data"]["results"]["github"]["status"],
            "active");
  EXPECT_TRUE(run("COMPOSIO_GET_TOOL_SCHEMAS", {{"tool_slugs", {kWhoAmI}}})["data"]["tool_schemas"].contains(kWhoAmI));
  EXPECT_EQ(run("COMPOSIO_REMOTE_BASH_TOOL", Json::object())["result_type"], "failed");
  EXPECT_EQ(rig.Post(session + "/execute_meta", {{"slug", "COMPOSIO_UNKNOWN"}}).status, 400);
}

TEST(SessionsTest, WhatIsWrongWithASessionIsToldFieldByField) {
  SandboxRig rig;
  for (const Json& body :
       {Json::object(), Json{{"user_id", ""}}, Json{{"user_id", "a"}, {"toolkits", {{"enable", {"nope"}}}}},
        Json{{"user_id", "a"}, {"tools", {{"github", {{"enable", {"NOPE"}}}}}}}, Json{{"user_id", "a"}, {"tags", 5}},
        Json{{"user_id", "a"}, {"experimental", {{"custom_tools", {{{"slug", "x"}}}}}}}}) {
    EXPECT_EQ(rig.Post(kSessions, body).status, 400) << body;
  }
}

TEST(SessionsTest, FilesOfAMountStayInIt) {
  SandboxRig rig;
  const std::string mount = Open(rig, Json::object()) + "/mounts/files/";
  EXPECT_EQ(rig.Post(mount + "upload_url", {{"mount_relative_path", "../x"}}).status, 400);
  EXPECT_EQ(rig.Post(mount + "download_url", {{"mount_relative_path", "none.txt"}}).status, 404);
  EXPECT_EQ(rig.Post(mount + "delete", {{"mount_relative_path", "none.txt"}}).status, 404);
  std::string url = rig.Post(mount + "upload_url", {{"mount_relative_path", "a b?.txt"}}).body["upload_url"];
  const std::string target = url.substr(url.find("/_files/"));
  const size_t mark = target.find('?');
  EXPECT_EQ(rig.Send({"PUT", target.substr(0, mark), target.substr(mark + 1), {}, "hello"}).status, 200);
  Json items = rig.Get(mount + "items").body["items"];
  ASSERT_EQ(items.size(), 1u);
  EXPECT_EQ(items[0]["mount_relative_path"], "a b?.txt");
  EXPECT_EQ(items[0]["size"], 5);
  EXPECT_EQ(rig.Get("/api/v3.1/files/list").body["total_items"], 0) << "those are of tools";
}

}  // namespace
}  // namespace composio::sandbox
