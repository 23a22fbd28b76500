// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/answer_headers.h"

#include <gtest/gtest.h>

#include "tests/fakes/fake_call.h"

namespace composio::upstream {
namespace {

TEST(AnswerHeaders, WhatMeansSomethingToTheCallerIsPassedOn) {
  fakes::FakeCall call("/s/m");
  const http_client::HttpResponse response{200,
                                           {{"content-type", "application/json"},
                                            {"x-request-id", "up-1"},
                                            {"x-ratelimit", "100"},
                                            {"x-ratelimit-remaining", "7"},
                                            {"sunset", "Sat, 01 Jan 2028 00:00:00 GMT"},
                                            {"link", "<x>; rel=\"successor-version\""},
                                            {"composio-deprecated-toolkits", "\"GMAIL\""},
                                            {"set-cookie", "secret"}},
                                           ""};
  PassOnHeaders(response, call.context());
  EXPECT_EQ(call.ResponseMetadata("x-upstream-request-id"), "up-1");
  EXPECT_EQ(call.ResponseMetadata("x-ratelimit"), "100");
  EXPECT_EQ(call.ResponseMetadata("x-ratelimit-remaining"), "7");
  EXPECT_EQ(call.ResponseMetadata("sunset"), "Sat, 01 Jan 2028 00:00:00 GMT");
  EXPECT_EQ(call.ResponseMetadata("link"), "<x>; rel=\"successor-version\"");
  EXPECT_EQ(call.ResponseMetadata("composio-deprecated-toolkits"), "\"GMAIL\"");
  EXPECT_EQ(call.ResponseMetadata("set-cookie"), "");
  EXPECT_EQ(call.ResponseMetadata("content-type"), "");
}

TEST(AnswerHeaders, WhatMetadataCannotHoldIsNot) {
  fakes::FakeCall call("/s/m");
  const http_client::HttpResponse response{
      200, {{"deprecation", "caf\xc3\xa9"}, {"sunset", ""}, {"link", std::string(3000, 'x')}}, ""};
  PassOnHeaders(response, call.context());
  EXPECT_EQ(call.ResponseMetadata("deprecation"), "");
  EXPECT_EQ(call.ResponseMetadata("link"), "");
}

}  // namespace
}  // namespace composio::upstream
