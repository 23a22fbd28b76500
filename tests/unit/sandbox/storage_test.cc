// SPDX-License-Identifier: Apache-2.0
#include "sandbox/storage.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/testing/sandbox_rig.h"

namespace composio::sandbox {
namespace {

using testing::SandboxRig;

constexpr char kUpload[] = "/api/v3.1/files/upload/request";
constexpr char kMd5OfHello[] = "5d41402abc4b2a76b9719d911017c592";

Json Place(SandboxRig& rig, const std::string& md5 = kMd5OfHello) {
  SandboxRig::Answer answer = rig.Post(kUpload, {{"toolkit_slug", "googledrive"},
                                                 {"tool_slug", "GOOGLEDRIVE_UPLOAD_FILE"},
                                                 {"filename", "hello.txt"},
                                                 {"mimetype", "text/plain"},
                                                 {"md5", md5}});
  EXPECT_EQ(answer.status, 200) << answer.text;
  return answer.body;
}

// Without a credential, as presigned addresses are used.
SandboxRig::Answer Fetch(SandboxRig& rig, const std::string& method, const std::string& url,
                         const std::string& body = "", const std::string& type = "text/plain") {
  const std::string target = url.substr(url.find("/_files/"));
  const size_t mark = target.find('?');
  fakes::FakeRequest request{method, target.substr(0, mark), target.substr(mark + 1), {{"content-type", type}}, body};
  return rig.Send(std::move(request));
}

Json Execute(SandboxRig& rig, const std::string& tool, const Json& arguments) {
  return rig.Post("/api/v3.1/tools/execute/" + tool, {{"user_id", "alice"}, {"arguments", arguments}}).body;
}

TEST(StorageTest, AFileIsPutGivenToAToolAndFetchedFromOne) {
  SandboxRig rig;
  Json place = Place(rig);
  EXPECT_EQ(Fetch(rig, "PUT", place["new_presigned_url"], "hello").status, 200);
  Json file = {{"name", "hello.txt"}, {"mimetype", "text/plain"}, {"s3key", place["key"]}};
  Json made = Execute(rig, "GOOGLEDRIVE_UPLOAD_FILE", {{"file_to_upload", file}});
  ASSERT_EQ(made["successful"], true) << made;
  Json fetched = Execute(rig, "GOOGLEDRIVE_DOWNLOAD_FILE", {{"file_id", made["data"]["id"]}});
  ASSERT_EQ(fetched["successful"], true) << fetched;
  const Json& content = fetched["data"]["downloaded_file_content"];
  EXPECT_EQ(content["name"], "hello.txt");
  SandboxRig::Answer bytes = Fetch(rig, "GET", content["s3url"]);
  EXPECT_EQ(bytes.status, 200);
  EXPECT_EQ(bytes.text, "hello");
  EXPECT_EQ(bytes.headers["content-type"], "text/plain");
}

TEST(StorageTest, AToolWantsAFileThatWasUploaded) {
  SandboxRig rig;
  Json place = Place(rig);
  Json file = {{"name", "hello.txt"}, {"mimetype", "text/plain"}, {"s3key", place["key"]}};
  EXPECT_EQ(Execute(rig, "GOOGLEDRIVE_UPLOAD_FILE", {{"file_to_upload", file}})["successful"], false);
}

TEST(StorageTest, OnlyWhatWasSignedWorks) {
  SandboxRig rig;
  std::string url = Place(rig)["new_presigned_url"];
  EXPECT_EQ(Fetch(rig, "GET", url).status, 403) << "signed for PUT";
  EXPECT_EQ(Fetch(rig, "DELETE", url).status, 405);
  EXPECT_EQ(Fetch(rig, "PUT", url + "0", "hello").status, 403);
  EXPECT_EQ(Fetch(rig, "PUT", url, "hello", "text/html").status, 403) << "another type";
  SandboxRig::Answer digest = Fetch(rig, "PUT", url, "hallo");
  EXPECT_EQ(digest.status, 400);
  EXPECT_NE(digest.text.find("BadDigest"), std::string::npos);
  rig.clock().Advance(absl::Hours(2));
  SandboxRig::Answer late = Fetch(rig, "PUT", url, "hello");
  EXPECT_EQ(late.status, 403);
  EXPECT_NE(late.text.find("AccessDenied"), std::string::npos);
}

TEST(StorageTest, FaultsHitItToo) {
  SandboxRig rig;
  std::string url = Place(rig)["new_presigned_url"];
  rig.Post("/_sandbox/faults", {{"path", "/_files/*"}, {"status", 503}});
  EXPECT_EQ(Fetch(rig, "PUT", url, "hello").status, 503);
  EXPECT_EQ(Fetch(rig, "PUT", url, "hello").status, 200);
}

TEST(StorageTest, ResetForgetsFiles) {
  SandboxRig rig;
  Place(rig);
  EXPECT_EQ(rig.Get("/api/v3.1/files/list").body["total_items"], 1);
  rig.Post("/_sandbox/reset", nullptr);
  EXPECT_EQ(rig.Get("/api/v3.1/files/list").body["total_items"], 0);
}

}  // namespace
}  // namespace composio::sandbox
