// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/notices/notice_headers.h"

#include <gtest/gtest.h>

namespace composio::upstream {
namespace {

using Headers = std::vector<std::pair<std::string, std::string>>;

std::vector<Notice> Read(Headers headers) { return ReadNotices({200, std::move(headers), ""}); }

Notice One(Headers headers) {
  const std::vector<Notice> notices = Read(std::move(headers));
  EXPECT_EQ(notices.size(), 1u);
  return notices.empty() ? Notice() : notices[0];
}

TEST(NoticeHeaders, OrdinaryAnswerHasNone) {
  EXPECT_TRUE(Read({{"content-type", "application/json"}, {"date", "x"}, {"link", "</next>; rel=\"next\""}}).empty());
  EXPECT_TRUE(Read({{"deprecation", "false"}}).empty());
  EXPECT_TRUE(Read({{"deprecation", ""}, {"sunset", ""}}).empty());
}

TEST(NoticeHeaders, DatesAndLinksAreOneNoticeOfTheOperation) {
  const Notice notice = One({{"deprecation", "@1779840000"},
                             {"sunset", "Sat, 01 Jan 2028 00:00:00 GMT"},
                             {"link",
                              "</docs?a=1,2;b>; rel=\"deprecation\"; type=\"text/html\", </v4>; "
                              "rel=successor-version, </n>; rel=next"}});
  EXPECT_EQ(notice.deprecation_time, absl::FromUnixSeconds(1779840000));
  EXPECT_EQ(notice.sunset_time, absl::FromCivil(absl::CivilSecond(2028, 1, 1), absl::UTCTimeZone()));
  EXPECT_EQ(notice.link, "/docs?a=1,2;b");
  EXPECT_EQ(notice.successor, "/v4");
  EXPECT_EQ(notice.app, "");
  EXPECT_EQ(notice.text.substr(0, 24), "deprecation: @1779840000");
}

TEST(NoticeHeaders, OldFormsOfDeprecationAreUnderstood) {
  EXPECT_FALSE(One({{"deprecation", "true"}}).deprecation_time.has_value());
  EXPECT_EQ(One({{"deprecation", "Thu, 01 Jan 1970 00:01:00 GMT"}}).deprecation_time, absl::FromUnixSeconds(60));
}

TEST(NoticeHeaders, UnreadableDateIsANoticeWithoutDate) {
  for (const char* date : {"@", "@x", "@99999999999999", "@-99999999999999", "soon", "Xyz, 99 Foo 2028 00:00:00 GMT"}) {
    const Notice notice = One({{"sunset", date}});
    EXPECT_FALSE(notice.sunset_time.has_value()) << date;
    EXPECT_EQ(notice.text, std::string("sunset: ") + date);
  }
}

TEST(NoticeHeaders, OneLinkMayHaveSeveralRelations) {
  const Notice notice = One({{"link", "<https://x.example/a>; REL=\"help Sunset successor-version\""}});
  EXPECT_EQ(notice.link, "https://x.example/a");
  EXPECT_EQ(notice.successor, "https://x.example/a");
  EXPECT_TRUE(Read({{"link", "<x; rel=sunset"}, {"link", ";;,,"}, {"link", "\"rel=sunset"}}).empty());
}

TEST(NoticeHeaders, EachDeprecatedAppIsANotice) {
  const std::vector<Notice> notices = Read(
      {{"composio-deprecated-toolkits",
        R"("GMAIL";version="20250114_00";deprecated=@1779840000;sunset=@1787788800;reason="life, \"cycle\"", "SLACK")"}});
  ASSERT_EQ(notices.size(), 2u);
  EXPECT_EQ(notices[0].app, "gmail");
  EXPECT_EQ(notices[0].app_version, "20250114_00");
  EXPECT_EQ(notices[0].deprecation_time, absl::FromUnixSeconds(1779840000));
  EXPECT_EQ(notices[0].sunset_time, absl::FromUnixSeconds(1787788800));
  EXPECT_EQ(notices[0].reason, "life, \"cycle\"");
  EXPECT_EQ(notices[1].app, "slack");
  EXPECT_FALSE(notices[1].sunset_time.has_value());
}

TEST(NoticeHeaders, LengthAndNumberAreBounded) {
  std::string list;
  for (int i = 0; i < 100; ++i) list += "\"A\",";
  EXPECT_EQ(Read({{"composio-deprecated-toolkits", list}}).size(), 20u);
  EXPECT_TRUE(Read({{"composio-deprecated-toolkits", std::string(2049, 'a')}}).empty());
  const Headers many(1000, {"deprecation", std::string(4000, 'x')});
  EXPECT_LE(One(many).text.size(), 8192u);
}

TEST(NoticeHeaders, TextIsPrintable) {
  EXPECT_EQ(One({{"deprecation", "caf\xc3\xa9"}}).text, "deprecation: caf??");
  EXPECT_EQ(One({{"composio-deprecated-toolkits", "\"\xff\""}}).app, "?");
}

}  // namespace
}  // namespace composio::upstream
