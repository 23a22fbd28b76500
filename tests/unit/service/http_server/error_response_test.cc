// SPDX-License-Identifier: Apache-2.0
#include "service/http_server/error_response.h"

#include <gtest/gtest.h>

namespace composio::http_server {
namespace {

TEST(ErrorResponse, IsJsonWithStatusReasonAndMessage) {
  const HttpResponse response = ErrorResponse(404, "RESOURCE_NOT_FOUND", "Nothing here.");
  EXPECT_EQ(response.status, 404);
  EXPECT_EQ(response.body,
            "{\"error\":{\"status\":404,\"reason\":\"RESOURCE_NOT_FOUND\",\"message\":\"Nothing here.\"}}\n");
}

TEST(ErrorResponse, StaysJsonWhateverTheMessageHolds) {
  const HttpResponse response = ErrorResponse(400, "R", "a\"b\\c\n\xff");
  EXPECT_EQ(response.body,
            "{\"error\":{\"status\":400,\"reason\":\"R\",\"message\":\"a\\\"b\\\\c\\n\xEF\xBF\xBD\"}}\n");
}

TEST(ReasonPhrase, KnowsTheUsualOnes) {
  EXPECT_EQ(ReasonPhrase(413), "Payload Too Large");
  EXPECT_EQ(ReasonPhrase(299), "Status");
}

}  // namespace
}  // namespace composio::http_server
