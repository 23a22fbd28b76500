// SPDX-License-Identifier: Apache-2.0
#include "service/transcode/well_known.h"

#include <gtest/gtest.h>

#include <ctime>
#include <string>

namespace composio::transcode {
namespace {

std::string Time(int64_t seconds, int32_t nanos) {
  char text[kMaxTimeText];
  char* const end = FormatTimestamp({seconds, nanos}, text);
  return end == nullptr ? "out of range" : std::string(text, end);
}

std::string Span(int64_t seconds, int32_t nanos) {
  char text[kMaxTimeText];
  char* const end = FormatDuration({seconds, nanos}, text);
  return end == nullptr ? "out of range" : std::string(text, end);
}

TEST(WellKnownTest, TimestampsHaveAsManyDigitsAsTheyNeed) {
  EXPECT_EQ(Time(0, 0), "1970-01-01T00:00:00Z");
  EXPECT_EQ(Time(1700000000, 500000000), "2023-11-14T22:13:20.500Z");
  EXPECT_EQ(Time(-1, 1000), "1969-12-31T23:59:59.000001Z");
  EXPECT_EQ(Time(951782400, 7), "2000-02-29T00:00:00.000000007Z");
  EXPECT_EQ(Time(-62135596800, 0), "0001-01-01T00:00:00Z");
  EXPECT_EQ(Time(253402300799, 999999999), "9999-12-31T23:59:59.999999999Z");
  EXPECT_EQ(Time(253402300800, 0), "out of range");
  EXPECT_EQ(Time(-62135596801, 0), "out of range");
  EXPECT_EQ(Time(0, 1000000000), "out of range");
}

TEST(WellKnownTest, EveryDayAgreesWithTheCLibrary) {
  for (int64_t day = -719162; day < 2932896; day += 97) {
    const std::time_t seconds = day * 86400 + 3661;
    std::tm tm = {};
    ASSERT_NE(gmtime_r(&seconds, &tm), nullptr);
    char wanted[64];
    snprintf(wanted, sizeof(wanted), "%04d-%02d-%02dT01:01:01Z", tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday);
    ASSERT_EQ(Time(seconds, 0), wanted);
    SecondsNanos parsed;
    ASSERT_TRUE(ParseTimestamp(wanted, false, &parsed));
    ASSERT_EQ(parsed.seconds, seconds);
  }
}

TEST(WellKnownTest, TimestampsOutsideOfTheRuleAreRefused) {
  SecondsNanos value;
  for (const char* text :
       {"", "2023-11-14", "2023-11-14T22:13:20", "2023-11-14T22:13Z", "2023-13-01T00:00:00Z", "2023-04-31T00:00:00Z",
        "2100-02-29T00:00:00Z", "2023-11-14T22:13:60Z", "2023-11-14T22:13:20.Z", "2023-11-14T22:13:20Zx",
        "2023-11-14T22:13:20+2:00", "0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01", "+023-11-14T22:13:20Z"}) {
    EXPECT_FALSE(ParseTimestamp(text, false, &value)) << text;
  }
  EXPECT_TRUE(ParseTimestamp("2024-02-29T23:59:59.123456789123-23:59", false, &value));
  EXPECT_EQ(value.nanos, 123456789);
}

TEST(WellKnownTest, MillisecondsBeforeAndAfter1970) {
  SecondsNanos value;
  ASSERT_TRUE(TimestampFromMillis(-1, &value));
  EXPECT_EQ(value.seconds, -1);
  EXPECT_EQ(value.nanos, 999000000);
  ASSERT_TRUE(TimestampFromMillis(1700000000123.5, &value));
  EXPECT_EQ(value.nanos, 123500000);
  EXPECT_FALSE(TimestampFromMillis(1e18, &value));
}

TEST(WellKnownTest, Durations) {
  SecondsNanos value;
  ASSERT_TRUE(ParseDuration("-0.5s", &value));
  EXPECT_EQ(value.seconds, 0);
  EXPECT_EQ(value.nanos, -500000000);
  for (const char* text : {"", "s", "1", "1.s", "--1s", "-s", "1s ", " 1s", "+1s", "315576000001s", "1e3s"}) {
    EXPECT_FALSE(ParseDuration(text, &value)) << text;
  }
  EXPECT_EQ(Span(0, -500000000), "-0.500s");
  EXPECT_EQ(Span(3, 0), "3s");
  EXPECT_EQ(Span(-315576000000, -1), "-315576000000.000000001s");
  EXPECT_EQ(Span(1, -1), "out of range");
  EXPECT_EQ(Span(315576000001, 0), "out of range");
}

TEST(WellKnownTest, FieldPaths) {
  std::string out;
  EXPECT_TRUE(PathFromCamel("fooBar.baz", &out));
  EXPECT_EQ(out, "foo_bar.baz");
  EXPECT_FALSE(PathFromCamel("foo_bar", &out));
  out.clear();
  EXPECT_TRUE(PathToCamel("foo_bar.baz", &out));
  EXPECT_EQ(out, "fooBar.baz");
  for (const char* path : {"Foo", "foo__bar", "foo_", "foo_1"}) EXPECT_FALSE(PathToCamel(path, &out)) << path;
}

}  // namespace
}  // namespace composio::transcode
