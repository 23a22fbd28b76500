// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/pusher/credentials.h"

#include <gtest/gtest.h>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

namespace composio::ingest::pusher {
namespace {

constexpr char kGood[] = R"({"pusher_key":"8e1b","pusher_cluster":"mt1","project_id":"pr_abc"})";

TEST(CredentialsTest, TheRequestsAreThoseOfTheSdks) {
  EXPECT_EQ(CredentialsRequest().method, "GET");
  EXPECT_EQ(CredentialsRequest().target, "/api/v3/internal/sdk/realtime/credentials");
  const RestRequest auth = AuthRequest("123.456", "private-a=b;c_triggers");
  EXPECT_EQ(auth.method, "POST");
  EXPECT_EQ(auth.target, "/api/v3/internal/sdk/realtime/auth");
  EXPECT_EQ(auth.body, "socket_id=123.456&channel_name=private-a%3Db%3Bc_triggers");
  EXPECT_EQ(auth.headers.back().second, "application/x-www-form-urlencoded");
}

TEST(CredentialsTest, TheChannelIsTheProjects) {
  const auto credentials = ReadCredentials(RestAnswer{200, kGood});
  ASSERT_TRUE(credentials.ok()) << credentials.status();
  EXPECT_EQ(credentials->app_key, "8e1b");
  EXPECT_EQ(credentials->cluster, "mt1");
  EXPECT_EQ(credentials->Channel(), "private-pr_abc_triggers");
}

TEST(CredentialsTest, WhatCannotGoIntoANameIsNotUsed) {
  for (const char* body : {"", "{}", "x", R"({"pusher_key":"k","pusher_cluster":"mt1"})",
                           R"({"pusher_key":"k","pusher_cluster":"evil.example/","project_id":"p"})",
                           R"({"pusher_key":"k?x","pusher_cluster":"mt1","project_id":"p"})",
                           R"({"pusher_key":"k","pusher_cluster":"mt1","project_id":"p q"})",
                           R"({"pusher_key":7,"pusher_cluster":"mt1","project_id":"p"})"}) {
    EXPECT_TRUE(absl::IsUnavailable(ReadCredentials(RestAnswer{200, body}).status())) << body;
  }
  const std::string id(200, 'a');
  const std::string body = absl::StrCat(R"({"pusher_key":"k","pusher_cluster":"mt1","project_id":")", id, "\"}");
  EXPECT_FALSE(ReadCredentials(RestAnswer{200, body}).ok());
}

TEST(CredentialsTest, RefusalsAreToldFromTroubles) {
  for (int status : {400, 401, 402, 403, 404, 405, 410, 422}) {
    EXPECT_TRUE(absl::IsFailedPrecondition(ReadCredentials(RestAnswer{status, kGood}).status())) << status;
    EXPECT_TRUE(absl::IsFailedPrecondition(ReadAuth(RestAnswer{status, ""}).status())) << status;
  }
  for (int status : {201, 204, 301, 408, 425, 429, 500, 502, 503, 504}) {
    EXPECT_TRUE(absl::IsUnavailable(ReadCredentials(RestAnswer{status, kGood}).status())) << status;
    EXPECT_TRUE(absl::IsUnavailable(ReadAuth(RestAnswer{status, ""}).status())) << status;
  }
  EXPECT_TRUE(absl::IsUnavailable(ReadCredentials(absl::UnavailableError("down")).status()));
  EXPECT_TRUE(absl::IsUnavailable(ReadCredentials(absl::DeadlineExceededError("slow")).status()));
  EXPECT_TRUE(absl::IsFailedPrecondition(ReadCredentials(absl::FailedPreconditionError("no key")).status()));
  EXPECT_TRUE(absl::StrContains(ReadCredentials(RestAnswer{401, ""}).status().message(), "API key"));
}

TEST(CredentialsTest, OfTheAuthorisationOnlyTheSignatureCounts) {
  EXPECT_EQ(ReadAuth(RestAnswer{200, R"({"auth":"k:1","channel_data":"{}"})"}).value_or(""), "k:1");
  for (const char* body : {"", "{}", R"({"auth":""})", R"({"auth":null})", "not JSON"}) {
    EXPECT_TRUE(absl::IsUnavailable(ReadAuth(RestAnswer{200, body}).status())) << body;
  }
}

}  // namespace
}  // namespace composio::ingest::pusher
