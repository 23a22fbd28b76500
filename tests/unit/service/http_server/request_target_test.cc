// SPDX-License-Identifier: Apache-2.0
#include "service/http_server/request_target.h"

#include <gtest/gtest.h>

namespace composio::http_server {
namespace {

TEST(RequestTargetTest, SchemeAndAuthorityAreTakenOff) {
  EXPECT_EQ(OriginForm("/a/b?c=d"), "/a/b?c=d");
  EXPECT_EQ(OriginForm("http://host:80/a?b"), "/a?b");
  EXPECT_EQ(OriginForm("http://host?b"), "?b");
  EXPECT_EQ(OriginForm("http://host"), "/");
  EXPECT_EQ(OriginForm("/a?to=http://host/"), "/a?to=http://host/");
}

TEST(RequestTargetTest, WhatIsNoUrlStaysAsItIs) {
  for (const char* target : {"", "*", "host:443"}) EXPECT_EQ(OriginForm(target), target);
}

TEST(RequestTargetTest, TheFirstQuestionMarkEndsThePath) {
  EXPECT_EQ(PathOf("/a/b?c?d"), "/a/b");
  EXPECT_EQ(QueryOf("/a/b?c?d"), "c?d");
  EXPECT_EQ(PathOf("/a"), "/a");
  EXPECT_EQ(QueryOf("/a"), "");
  EXPECT_EQ(QueryOf("/a?"), "");
}

}  // namespace
}  // namespace composio::http_server
