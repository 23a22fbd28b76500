// SPDX-License-Identifier: Apache-2.0
#include "service/transcode/json_value.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <limits>
#include <random>
#include <string>

#include "service/transcode/json_reader.h"

namespace composio::transcode {
namespace {

JsonNumber Number(const std::string& text) {
  static std::string kept;
  kept = text;
  JsonReader reader(kept);
  JsonNumber number;
  EXPECT_TRUE(reader.ReadNumber(&number) && reader.End()) << text;
  return number;
}

double Double(const std::string& text, bool* lossy) {
  *lossy = false;
  return Number(text).ToDouble(lossy);
}

bool IsLossy(const std::string& text) {
  bool lossy = false;
  Double(text, &lossy);
  return lossy;
}

std::string Decoded(absl::string_view raw, uint32_t* replaced) {
  std::string out(raw.size(), '\0');
  out.resize(static_cast<size_t>(Unescape(raw, out.data(), replaced) - out.data()));
  return out;
}

TEST(JsonValueTest, DoublesAreTheNearest) {
  bool lossy = false;
  std::mt19937_64 random(7);
  for (const char* text :
       {"0", "-0", "1", "0.1", "3.141592653589793", "1e22", "1e23", "123456789012345678", "2.2250738585072014e-308",
        "4.9e-324", "1.7976931348623157e308", "9007199254740993", "0.30000000000000004", "-1e-5",
        "12345678901234567890123", "0.000001", "100000000000000000000000e-20"}) {
    EXPECT_EQ(Double(text, &lossy), std::strtod(text, nullptr)) << text;
  }
  for (int i = 0; i < 20000; ++i) {
    std::string text = std::to_string(random() >> (random() % 64));
    if (random() % 2 == 0) text += "." + std::to_string(random() >> (random() % 64));
    if (random() % 2 == 0) text += "e" + std::to_string(static_cast<int>(random() % 60) - 30);
    ASSERT_EQ(Double(text, &lossy), std::strtod(text.c_str(), nullptr)) << text;
  }
}

TEST(JsonValueTest, NoticesWhatADoubleCannotHold) {
  for (const char* text :
       {"9007199254740993", "-9007199254740993", "123456789012345678901234", "100000000000000000000000", "1e400",
        "-1e400", "1e-400", "0.1234567890123456789", "18446744073709551615", "3.14159265358979323846"}) {
    EXPECT_TRUE(IsLossy(text)) << text;
  }
  for (const char* text :
       {"0", "0.0", "-0", "0e999", "0.1", "1e23", "9007199254740992", "9007199254740994", "18446744073709551616",
        "1e308", "0.30000000000000004", "1.50", "5e-324", "1.7976931348623157e308", "100000000000000000000"}) {
    EXPECT_FALSE(IsLossy(text)) << text;
  }
}

TEST(JsonValueTest, NumbersOutOfRangeBecomeTheLargestFiniteOnes) {
  bool lossy = false;
  EXPECT_EQ(Double("1e400", &lossy), std::numeric_limits<double>::max());
  EXPECT_EQ(Double("-1e400", &lossy), std::numeric_limits<double>::lowest());
  EXPECT_EQ(Double("1e-400", &lossy), 0.0);
  EXPECT_EQ(Double("1e99999999999999999999", &lossy), std::numeric_limits<double>::max());
  EXPECT_EQ(Double("1e-99999999999999999999", &lossy), 0.0);
  EXPECT_EQ(Number("1e40").ToFloat(&lossy), std::numeric_limits<float>::max());
}

TEST(JsonValueTest, FloatsAreTheNearestAndNoticed) {
  bool lossy = false;
  EXPECT_EQ(Number("0.1").ToFloat(&lossy), 0.1F);
  EXPECT_EQ(Number("3.4028235e+38").ToFloat(&lossy), std::numeric_limits<float>::max());
  EXPECT_EQ(Number("16777216").ToFloat(&lossy), 16777216.0F);
  EXPECT_FALSE(lossy);
  EXPECT_EQ(Number("16777217").ToFloat(&lossy), 16777216.0F);
  EXPECT_TRUE(lossy);
  lossy = false;
  EXPECT_EQ(Number("0.123456789").ToFloat(&lossy), 0.123456789F);
  EXPECT_TRUE(lossy);
}

TEST(JsonValueTest, IntegersInAnyNotation) {
  int64_t value = 0;
  for (const char* text : {"500", "5e2", "500.0", "5.00e2", "50000e-2", "500.00000000000000000000000"}) {
    EXPECT_TRUE(Number(text).ToInt64(&value)) << text;
    EXPECT_EQ(value, 500) << text;
  }
  EXPECT_TRUE(Number("0e-50").ToInt64(&value) && value == 0);
  EXPECT_TRUE(Number("-9223372036854775808").ToInt64(&value) && value == std::numeric_limits<int64_t>::min());
  EXPECT_TRUE(Number("9223372036854775807").ToInt64(&value) && value == std::numeric_limits<int64_t>::max());
  for (const char* text :
       {"9223372036854775808", "-9223372036854775809", "1.5", "1e19", "1e-1", "1e400", "123456789012345678901234"}) {
    EXPECT_FALSE(Number(text).ToInt64(&value)) << text;
  }
  uint64_t big = 0;
  EXPECT_TRUE(Number("18446744073709551615").ToUint64(&big) && big == std::numeric_limits<uint64_t>::max());
  EXPECT_TRUE(Number("-0").ToUint64(&big) && big == 0);
  EXPECT_FALSE(Number("18446744073709551616").ToUint64(&big));
  EXPECT_FALSE(Number("-1").ToUint64(&big));
}

TEST(JsonValueTest, DecodesEscapes) {
  uint32_t replaced = 0;
  EXPECT_EQ(Decoded(R"(a\"\\\/\b\f\n\r\tz)", &replaced), "a\"\\/\b\f\n\r\tz");
  EXPECT_EQ(Decoded(R"(\u0041\u00e9\u20AC\ud83d\uDE00)", &replaced), "A\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80");
  EXPECT_EQ(Decoded(R"(x\u0000y)", &replaced), std::string("x\0y", 3));
  EXPECT_EQ(replaced, 0u);
}

TEST(JsonValueTest, LoneSurrogatesAreReplacedAndCounted) {
  for (const char* raw : {R"(\ud83d)", R"(\ude00)", R"(\ud83dx)", R"(\ud83d\n)"}) {
    uint32_t replaced = 0;
    EXPECT_EQ(Decoded(raw, &replaced).substr(0, 3), "\xef\xbf\xbd") << raw;
    EXPECT_EQ(replaced, 1u) << raw;
  }
  uint32_t replaced = 0;
  EXPECT_EQ(Decoded(R"(\ud83d\ud83d\ude00)", &replaced), "\xef\xbf\xbd\xf0\x9f\x98\x80");
  EXPECT_EQ(Decoded(R"(\ude00\ud83d)", &replaced), "\xef\xbf\xbd\xef\xbf\xbd");
  EXPECT_EQ(replaced, 3u);
}

}  // namespace
}  // namespace composio::transcode
