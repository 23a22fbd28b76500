// SPDX-License-Identifier: Apache-2.0
#include "service/api/file_url.h"

#include <gtest/gtest.h>

#include <string>

#include "service/base/error.h"

namespace composio::api {
namespace {

TEST(FileUrlTest, HttpsOfAPublicHostIsTaken) {
  for (const char* url : {"https://bucket.s3.amazonaws.com/a/report%20one.pdf?X-Amz-Expires=3600",
                          "https://files.example.com:8443/report%20one.pdf#page", "HTTPS://8.8.8.8/report%20one.pdf",
                          "https://[2606:4700::1111]/x/report%20one.pdf"}) {
    absl::StatusOr<FileUrl> checked = CheckFileUrl(url, false);
    ASSERT_TRUE(checked.ok()) << url << checked.status();
    EXPECT_TRUE(checked->public_only);
    EXPECT_EQ(checked->file_name, "report one.pdf");
    EXPECT_EQ(checked->url, url);
  }
}

TEST(FileUrlTest, WhatIsNotPublicOrNoUrlIsRefused) {
  for (const char* url : {"",
                          "ftp://example.com/a",
                          "file:///etc/passwd",
                          "http://example.com/a",
                          "https://",
                          "https:///a",
                          "https://localhost/a",
                          "https://LOCALHOST./a",
                          "https://x.localhost/a",
                          "https://127.0.0.1/a",
                          "https://127.1/a",
                          "https://2130706433/a",
                          "https://0x7f000001/a",
                          "https://0177.0.0.1/a",
                          "https://0/a",
                          "https://10.0.0.1/a",
                          "https://172.31.255.255/a",
                          "https://192.168.1.1/a",
                          "https://169.254.169.254/meta",
                          "https://100.64.0.1/a",
                          "https://[::1]/a",
                          "https://[::]/a",
                          "https://[::ffff:127.0.0.1]/a",
                          "https://[fd00::1]/a",
                          "https://[fe80::1%25eth0]/a",
                          "https://[64:ff9b::7f00:1]/a",
                          "https://[2002:7f00:1::]/a",
                          "https://printer/a",
                          "https://db.internal/a",
                          "https://metadata.google.internal./a",
                          "https://nas.local/a",
                          "https://user:secret@example.com/a",
                          "https://example.com@127.0.0.1/a",
                          "https://127%2e0%2e0%2e1/a",
                          "https://example.com:0/a",
                          "https://example.com:99999/a",
                          "https://example.com:x/a",
                          "https://[::1/a",
                          "https://example.com/a b",
                          "https://example.com/a\nb",
                          "https://example.com\\@127.0.0.1/",
                          "https://exämple.com/"}) {
    absl::StatusOr<FileUrl> checked = CheckFileUrl(url, false);
    ASSERT_FALSE(checked.ok()) << url;
    EXPECT_EQ(base::ReasonOf(checked.status()), gateway::v1::ERROR_REASON_FILE_URL_NOT_ALLOWED) << url;
    EXPECT_TRUE(absl::IsInvalidArgument(checked.status()));
  }
  EXPECT_FALSE(CheckFileUrl("https://example.com/" + std::string(9000, 'a'), false).ok());
}

TEST(FileUrlTest, ThisMachineIsAllowedWhereComposioIsOnIt) {
  for (const char* url : {"http://127.0.0.1:9900/_files/a", "http://localhost:9900/a", "https://[::1]:9900/a"}) {
    absl::StatusOr<FileUrl> checked = CheckFileUrl(url, true);
    ASSERT_TRUE(checked.ok()) << url;
    EXPECT_FALSE(checked->public_only);
  }
  EXPECT_FALSE(CheckFileUrl("http://10.0.0.1/a", true).ok());
  EXPECT_FALSE(CheckFileUrl("https://10.0.0.1/a", true).ok());
  EXPECT_FALSE(CheckFileUrl("http://example.com/a", true).ok());
  EXPECT_TRUE(CheckFileUrl("https://example.com/a", true)->public_only);
}

TEST(FileUrlTest, ANameThatCouldBeAPathIsNone) {
  EXPECT_EQ(CheckFileUrl("https://example.com/a/..%2f..%2fetc%2fpasswd", false)->file_name, "");
  EXPECT_EQ(CheckFileUrl("https://example.com/a/%2e%2e", false)->file_name, "");
  EXPECT_EQ(CheckFileUrl("https://example.com/a/x%00y", false)->file_name, "");
  EXPECT_EQ(CheckFileUrl("https://example.com/a/100%", false)->file_name, "100%");
  EXPECT_EQ(CheckFileUrl("https://example.com", false)->file_name, "");
}

}  // namespace
}  // namespace composio::api
