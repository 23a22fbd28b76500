// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/conduct/request_key.h"

#include <gtest/gtest.h>

#include "absl/strings/match.h"

namespace composio::upstream {
namespace {

using Headers = std::vector<std::pair<std::string, std::string>>;

http_client::HttpRequest Get(std::string url, Headers headers = {{"x-api-key", "ak_secret"}}) {
  http_client::HttpRequest request;
  request.url = std::move(url);
  request.headers = std::move(headers);
  return request;
}

std::string KeyOf(const http_client::HttpRequest& request) {
  return RequestKey(request, CredentialReader().Read(request));
}

TEST(RequestKeyTest, TheSameQuestionHasTheSameKeyWhoeverAsks) {
  const std::string key = KeyOf(Get("http://h/a?b=c"));
  EXPECT_EQ(key, KeyOf(Get("http://h/a?b=c", {{"user-agent", "x"},
                                              {"accept", "application/json"},
                                              {"x-request-id", "1"},
                                              {"traceparent", "t"},
                                              {"cache-control", "max-age=3"},
                                              {"x-stainless-retry-count", "0"},
                                              {"content-type", "application/json"},
                                              {"x-caller", "me"},
                                              {"x-api-key", "ak_secret"}})));
}

TEST(RequestKeyTest, AnotherUrlHeaderOrCredentialIsAnotherKey) {
  const std::string key = KeyOf(Get("http://h/a?b=c"));
  EXPECT_NE(key, KeyOf(Get("http://h/a?b=d")));
  EXPECT_NE(key, KeyOf(Get("http://h/a?b=c", {{"x-api-key", "ak_secret2"}})));
  EXPECT_NE(key, KeyOf(Get("http://h/a?b=c", {{"x-org-api-key", "ak_secret"}})));
  EXPECT_NE(key, KeyOf(Get("http://h/a?b=c", {})));
  EXPECT_NE(key, KeyOf(Get("http://h/a?b=c", {{"x-api-key", "ak_secret"}, {"accept", "text/plain"}})));
  EXPECT_NE(key, KeyOf(Get("http://h/a?b=c", {{"x-api-key", "ak_secret"}, {"x-scope", "s"}})));
}

TEST(RequestKeyTest, TheSecretIsNotInTheKey) { EXPECT_FALSE(absl::StrContains(KeyOf(Get("http://h/a")), "secret")); }

TEST(RequestKeyTest, OnlyGetsWithoutABodyCanBeShared) {
  http_client::HttpRequest request = Get("http://h/a");
  EXPECT_TRUE(IsSharable(request));
  request.body = "{}";
  EXPECT_FALSE(IsSharable(request));
  request.body.clear();
  for (const char* method : {"POST", "HEAD", "DELETE", "PUT", "PATCH"}) {
    request.method = method;
    EXPECT_FALSE(IsSharable(request)) << method;
  }
}

TEST(CredentialReaderTest, RemembersNoMoreThanAFewAndIsRightAboutAll) {
  CredentialReader reader;
  for (int round = 0; round < 2; ++round) {
    for (int i = 0; i < 30; ++i) {
      const auto request = Get("u", {{"x-user-api-key", std::to_string(i)}});
      const CredentialId id = reader.Read(request);
      EXPECT_EQ(id, CredentialReader().Read(request));
      EXPECT_EQ(id.kind, "user");
    }
  }
  EXPECT_EQ(reader.Read(Get("u", {})).kind, "none");
  EXPECT_EQ(reader.Read(Get("u", {{"authorization", "Bearer x"}})).kind, "other");
}

}  // namespace
}  // namespace composio::upstream
