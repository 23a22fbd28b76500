// SPDX-License-Identifier: Apache-2.0
#include "service/transcode/json_writer.h"

#include <gtest/gtest.h>

#include <charconv>
#include <cmath>
#include <limits>
#include <random>
#include <string>

namespace composio::transcode {
namespace {

template <typename Write>
std::string Written(const Write& write) {
  JsonWriter json;
  return write(json) ? std::string(json.text()) : "refused";
}

TEST(JsonWriterTest, DoublesAreShortest) {
  const auto text = [](double value) { return Written([value](JsonWriter& json) { return json.Double(value); }); };
  EXPECT_EQ(text(0), "0");
  EXPECT_EQ(text(-0.0), "-0");
  EXPECT_EQ(text(5), "5");
  EXPECT_EQ(text(0.1), "0.1");
  EXPECT_EQ(text(-1e300), "-1e+300");
  EXPECT_EQ(text(9007199254740993.0), "9007199254740992");
  EXPECT_EQ(text(std::numeric_limits<double>::infinity()), "refused");
  EXPECT_EQ(text(std::numeric_limits<double>::quiet_NaN()), "refused");
  EXPECT_EQ(Written([](JsonWriter& json) { return json.Float(0.1F); }), "0.1");
}

TEST(JsonWriterTest, DecimalsAreWrittenAsTheLibraryWritesThem) {
  const auto expect_same = [](double value) {
    char text[32];
    const std::string shortest(text, std::to_chars(text, text + sizeof text, value).ptr);
    ASSERT_EQ(Written([value](JsonWriter& json) { return json.Double(value); }), shortest);
  };
  std::mt19937_64 random(1);
  for (const double unit : {10.0, 100.0, 1000.0, 10000.0}) {
    for (int i = 1; i < 3000; ++i) expect_same(i / unit);
    for (int bits = 1; bits < 50; ++bits) {
      for (int i = 0; i < 20; ++i) {
        const double value = static_cast<double>(random() >> (64 - bits)) / unit;
        // And its neighbours, which have many digits.
        for (const double near : {value, std::nextafter(value, 1e300), std::nextafter(value, -1e300)}) {
          if (near == std::trunc(near)) continue;
          expect_same(near);
          expect_same(-near);
        }
      }
    }
  }
  for (const double value : {99999999999.999, 100000000000.5, 0.0005, 0.00049999999999999999, 5e-324, 0.9995}) {
    expect_same(value);
  }
}

TEST(JsonWriterTest, StringsWhereverTheSpecialCharacterStands) {
  for (size_t size = 0; size < 60; ++size) {
    for (size_t at = 0; at < size; ++at) {
      for (const char special : {'"', '\\', '\x1f', '\n'}) {
        std::string text(size, 'a');
        text[at] = special;
        // More memory than the text has may be readable behind it; it must not matter what it holds.
        const std::string padded = text + std::string(20, '"');
        JsonWriter exact;
        JsonWriter beyond;
        ASSERT_TRUE(exact.String(text));
        ASSERT_TRUE(beyond.String(absl::string_view(padded).substr(0, size), padded.data() + padded.size(), ','));
        ASSERT_EQ(std::string(exact.text()) + ",", beyond.text());
        const std::string escape = special == '\x1f' ? "\\u001f"
                                   : special == '\n' ? "\\n"
                                                     : std::string("\\") + special;
        ASSERT_EQ(exact.text(), "\"" + std::string(at, 'a') + escape + std::string(size - at - 1, 'a') + "\"");
      }
    }
  }
}

TEST(JsonWriterTest, RefusesWhatIsNotUtf8) {
  for (const char* text : {"\x80", "0123456789abcdef\xc3", "\xed\xa0\x80", "a\xff"}) {
    EXPECT_EQ(Written([text](JsonWriter& json) { return json.String(text); }), "refused");
  }
}

TEST(JsonWriterTest, Base64IsPadded) {
  const auto text = [](absl::string_view bytes) {
    return Written([bytes](JsonWriter& json) {
      json.Base64(bytes);
      return true;
    });
  };
  EXPECT_EQ(text(""), "");
  EXPECT_EQ(text("f"), "Zg==");
  EXPECT_EQ(text("fo"), "Zm8=");
  EXPECT_EQ(text("foo"), "Zm9v");
  EXPECT_EQ(text("\xfb\xff\xbf"), "+/+/");
}

}  // namespace
}  // namespace composio::transcode
