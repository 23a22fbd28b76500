// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/notices/notice_log.h"

#include <gtest/gtest.h>

#include <limits>

#include "absl/strings/str_cat.h"
#include "tests/fakes/manual_clock.h"

namespace composio::upstream {
namespace {

constexpr uint64_t kAll = std::numeric_limits<uint64_t>::max();

class NoticeLogTest : public ::testing::Test {
 protected:
  NoticeLogTest() {
    log_.SetNames([](absl::string_view method, absl::string_view url) {
      return OperationName{absl::StrCat(method, " ", url), "s.S/M"};
    });
  }

  void Answer(const std::string& url, const std::string& sunset) {
    http_client::HttpRequest request;
    request.url = url;
    log_.Note(request, {200, {{"sunset", sunset}}, ""});
  }
  // The warnings that are logged meanwhile.
  template <class Action>
  static std::string Logged(Action action) {
    ::testing::internal::CaptureStderr();
    action();
    return ::testing::internal::GetCapturedStderr();
  }

  fakes::ManualClock clock_;
  metrics::Registry metrics_;
  NoticeLog log_{clock_, metrics_};
};

TEST_F(NoticeLogTest, SameNoticeIsCountedAndLoggedOnce) {
  const absl::Time first = clock_.Now();
  EXPECT_NE(Logged([this] { Answer("/a", "Sat, 01 Jan 2028 00:00:00 GMT"); }).find("GET /a (s.S/M)"),
            std::string::npos);
  clock_.Advance(absl::Seconds(5));
  EXPECT_EQ(Logged([this] { Answer("/a", "Sat, 01 Jan 2028 00:00:00 GMT"); }), "");
  const auto entries = log_.List(kAll, 10);
  ASSERT_EQ(entries.size(), 1u);
  EXPECT_EQ(entries[0].count, 2u);
  EXPECT_EQ(entries[0].first_seen, first);
  EXPECT_EQ(entries[0].last_seen, clock_.Now());
  EXPECT_EQ(entries[0].name.rpc, "s.S/M");
  EXPECT_NE(metrics_.Text().find("composio_gateway_upstream_notices_total 2"), std::string::npos);
}

TEST_F(NoticeLogTest, AnotherOperationOrAnotherDateIsAnotherNotice) {
  Answer("/a", "soon");
  Answer("/b", "soon");
  Answer("/a", "later");
  const auto entries = log_.List(kAll, 10);
  ASSERT_EQ(entries.size(), 3u);
  EXPECT_EQ(entries[0].notice.text, "sunset: later");
  EXPECT_EQ(entries[2].name.operation, "GET /a");
}

TEST_F(NoticeLogTest, ListGoesOnBelowANumber) {
  for (int i = 0; i < 5; ++i) Answer(absl::StrCat("/", i), "soon");
  const auto first = log_.List(kAll, 2);
  ASSERT_EQ(first.size(), 2u);
  const auto second = log_.List(first[1].number, 10);
  ASSERT_EQ(second.size(), 3u);
  EXPECT_EQ(second[0].name.operation, "GET /2");
}

TEST_F(NoticeLogTest, OperationWhoseNoticesNeverRepeatStaysBoundedAndQuiet) {
  Answer("/other", "soon");
  for (int i = 0; i < 8; ++i) {
    clock_.Advance(absl::Seconds(1));
    Answer("/a", absl::StrCat("date ", i));
  }
  EXPECT_EQ(Logged([this] {
              for (int i = 8; i < 100; ++i) Answer("/a", absl::StrCat("date ", i));
            }),
            "");
  EXPECT_EQ(log_.List(kAll, 1000).size(), 9u);
  EXPECT_EQ(log_.List(kAll, 1000).back().name.operation, "GET /other");
}

TEST_F(NoticeLogTest, AllOperationsTogetherAreBounded) {
  Logged([this] {
    for (int i = 0; i < 1200; ++i) {
      clock_.Advance(absl::Seconds(1));
      Answer(absl::StrCat("/", i), "soon");
    }
  });
  const auto entries = log_.List(kAll, 5000);
  EXPECT_EQ(entries.size(), 1000u);
  EXPECT_EQ(entries.back().name.operation, "GET /200");
}

}  // namespace
}  // namespace composio::upstream
