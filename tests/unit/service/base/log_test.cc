// SPDX-License-Identifier: Apache-2.0
#include "service/base/log.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <thread>
#include <vector>

#include "absl/strings/str_split.h"
#include "absl/time/time.h"

namespace composio::base {
namespace {

class LogTest : public testing::Test {
 protected:
  LogTest() {
    SetLogLevel(LogLevel::kInfo);
    testing::internal::CaptureStderr();
  }
  ~LogTest() override { SetLogLevel(LogLevel::kInfo); }

  // The lines written so far, each parsed; ends the capture.
  std::vector<nlohmann::json> Lines() {
    const std::string text = testing::internal::GetCapturedStderr();
    std::vector<nlohmann::json> lines;
    for (absl::string_view line : absl::StrSplit(text, '\n', absl::SkipEmpty())) {
      lines.push_back(nlohmann::json::parse(line.begin(), line.end(), nullptr, false));
      EXPECT_FALSE(lines.back().is_discarded()) << line;
    }
    return lines;
  }
};

TEST_F(LogTest, ALineHasTimeLevelAndMessage) {
  LogWarning("webhook refused: ", 3, " times");
  const auto lines = Lines();
  ASSERT_EQ(lines.size(), 1u);
  EXPECT_EQ(lines[0].size(), 3u);
  EXPECT_EQ(lines[0]["level"], "warning");
  EXPECT_EQ(lines[0]["message"], "webhook refused: 3 times");
  const std::string time = lines[0]["time"];
  absl::Time parsed;
  EXPECT_TRUE(absl::ParseTime(absl::RFC3339_full, time, &parsed, nullptr)) << time;
  EXPECT_EQ(time.back(), 'Z');
}

TEST_F(LogTest, AnyBytesMakeAWellFormedLine) {
  const std::vector<std::string> messages = {
      "quote \" backslash \\ slash /", "line\nbreak\r\ttab", std::string("nul \0 byte", 10),  "percent %s %d %v {} {0}",
      "bad \xFF\xC0\x80 utf-8",        "cut \xF0\x9F",       "h\xC3\xA9llo \xF0\x9F\x91\x8B", ""};
  for (const std::string& message : messages) LogInfo(message);
  const auto lines = Lines();
  ASSERT_EQ(lines.size(), messages.size());
  for (const size_t i : {0, 1, 2, 3, 6, 7}) EXPECT_EQ(lines[i]["message"], messages[i]);
  EXPECT_EQ(lines[4]["message"], "bad \xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD utf-8");
}

TEST_F(LogTest, LinesBelowTheLevelAreNotWritten) {
  Log(LogLevel::kDebug, "not");
  LogInfo("info");
  SetLogLevel(LogLevel::kError);
  LogWarning("not");
  LogError("error");
  SetLogLevel(LogLevel::kDebug);
  Log(LogLevel::kDebug, "debug");
  const auto lines = Lines();
  ASSERT_EQ(lines.size(), 3u);
  EXPECT_EQ(lines[0]["level"], "info");
  EXPECT_EQ(lines[1]["level"], "error");
  EXPECT_EQ(lines[2]["level"], "debug");
}

TEST_F(LogTest, LevelsHaveNames) {
  LogLevel level = LogLevel::kInfo;
  EXPECT_TRUE(ParseLogLevel("debug", &level));
  EXPECT_EQ(level, LogLevel::kDebug);
  EXPECT_TRUE(ParseLogLevel("error", &level));
  EXPECT_FALSE(ParseLogLevel("loud", &level));
  EXPECT_EQ(level, LogLevel::kError);
  LogDebug("not");
  EXPECT_TRUE(Lines().empty());
}

TEST_F(LogTest, LinesOfSeveralThreadsDoNotMix) {
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([] {
      for (int line = 0; line < 50; ++line) LogInfo(std::string(500, 'x'));
    });
  }
  for (auto& thread : threads) thread.join();
  const auto lines = Lines();
  EXPECT_EQ(lines.size(), 200u);
  for (const auto& line : lines) EXPECT_EQ(line["message"], std::string(500, 'x'));
}

}  // namespace
}  // namespace composio::base
