// SPDX-License-Identifier: Apache-2.0
#include "service/http_server/response_head.h"

#include <gtest/gtest.h>

namespace composio::http_server {
namespace {

constexpr char kDate[] = "Date: Thu, 01 Jan 1970 00:00:00 GMT\r\n";

std::string Head(const HttpResponse& response, HeadParams::After after = HeadParams::After::kKeepSilently) {
  std::string head = "what was there before";
  WriteResponseHead(response, {kDate, response.body.size(), after}, head);
  return head;
}

TEST(ResponseHeadTest, HasStatusDateHeadersAndLength) {
  EXPECT_EQ(Head({200, {{"Content-Type", "text/plain"}, {"X-A", "1"}}, "hello"}),
            "HTTP/1.1 200 OK\r\nDate: Thu, 01 Jan 1970 00:00:00 GMT\r\nContent-Type: text/plain\r\nX-A: 1\r\n"
            "Content-Length: 5\r\n\r\n");
}

TEST(ResponseHeadTest, SaysWhatBecomesOfTheConnection) {
  const HttpResponse response{404, {}, ""};
  EXPECT_EQ(Head(response).find("Connection:"), std::string::npos);
  EXPECT_NE(Head(response, HeadParams::After::kClose).find("\r\nConnection: close\r\n"), std::string::npos);
  EXPECT_NE(Head(response, HeadParams::After::kKeepAndSaySo).find("\r\nConnection: keep-alive\r\n"), std::string::npos);
}

TEST(ResponseHeadTest, AnswersWithoutBodyHaveNoLength) {
  for (int status : {204, 304}) {
    EXPECT_FALSE(MayHaveBody(status));
    EXPECT_EQ(Head({status, {}, "ignored"}).find("Content-Length"), std::string::npos) << status;
  }
  EXPECT_TRUE(MayHaveBody(200));
  EXPECT_NE(Head({200, {}, ""}).find("Content-Length: 0\r\n"), std::string::npos);
}

}  // namespace
}  // namespace composio::http_server
