// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/files_api.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/testing/sandbox_rig.h"

namespace composio::sandbox {
namespace {

using testing::SandboxRig;

constexpr char kUpload[] = "/api/v3.1/files/upload/request";

Json Request(const std::string& name, char md5) {
  return {{"toolkit_slug", "googledrive"},
          {"tool_slug", "GOOGLEDRIVE_UPLOAD_FILE"},
          {"filename", name},
          {"mimetype", "text/plain"},
          {"md5", std::string(32, md5)}};
}

TEST(FilesApiTest, TheSameBytesHaveTheSamePlace) {
  SandboxRig rig;
  Json first = rig.Post(kUpload, Request("a.txt", 'a')).body;
  Json again = rig.Post(kUpload, Request("b.txt", 'A')).body;
  Json other = rig.Post(kUpload, Request("a.txt", 'b')).body;
  EXPECT_EQ(first["key"], again["key"]);
  EXPECT_EQ(first["id"], again["id"]);
  EXPECT_NE(first["key"], other["key"]);
}

TEST(FilesApiTest, ListsTheNewestFirstByAppAndTool) {
  SandboxRig rig;
  rig.Post(kUpload, Request("a.txt", 'a'));
  rig.Post(kUpload, Request("b.txt", 'b'));
  Json page = rig.Get("/api/v3.1/files/list?limit=1").body;
  ASSERT_EQ(page["items"].size(), 1u);
  EXPECT_EQ(page["items"][0]["filename"], "b.txt");
  EXPECT_EQ(page["total_items"], 2);
  EXPECT_EQ(rig.Get("/api/v3.1/files/list?toolkit_slug=gmail").body["total_items"], 0);
  EXPECT_EQ(rig.Get("/api/v3.1/files/list?tool_slug=GOOGLEDRIVE_UPLOAD_FILE").body["total_items"], 2);
}

TEST(FilesApiTest, RequestsAreChecked) {
  SandboxRig rig;
  for (const char* name : {"toolkit_slug", "tool_slug", "filename", "mimetype", "md5"}) {
    Json body = Request("a.txt", 'a');
    body.erase(name);
    EXPECT_EQ(rig.Post(kUpload, body).status, 400) << name;
  }
  EXPECT_EQ(rig.Post(kUpload, Request("a.txt", 'x')).status, 400) << "no digits of an MD5";
  Json unknown = Request("a.txt", 'a');
  unknown["tool_slug"] = "NO_SUCH_TOOL";
  EXPECT_EQ(rig.Post(kUpload, unknown).status, 404);
}

}  // namespace
}  // namespace composio::sandbox
