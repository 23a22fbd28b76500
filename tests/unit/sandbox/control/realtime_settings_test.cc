// SPDX-License-Identifier: Apache-2.0
#include "sandbox/control/realtime_settings.h"

#include <gtest/gtest.h>

namespace composio::sandbox {
namespace {

TEST(RealtimeSettingsTest, WhatIsShownCanBeReadBack) {
  RealtimeProject project;
  const Json shown = DescribeSettings(project);
  RealtimeProject other;
  other.cluster = "eu";
  other.settings.version = "V1";
  other.settings.max_channels = 3;
  other.settings.require_tls = true;
  EXPECT_EQ(ReadSettings(shown, other), std::nullopt);
  EXPECT_EQ(DescribeSettings(other), shown);
}

TEST(RealtimeSettingsTest, OnlyWhatIsNamedChanges) {
  RealtimeProject project;
  EXPECT_EQ(ReadSettings({{"ping_after_ms", 5000}, {"cluster", "us-2"}, {"version", "V2"}}, project), std::nullopt);
  EXPECT_EQ(project.settings.ping_after, absl::Seconds(5));
  EXPECT_EQ(project.cluster, "us-2");
  EXPECT_EQ(project.settings.version, "V2");
  EXPECT_EQ(project.settings.activity_timeout, RealtimeSettings().activity_timeout);
}

TEST(RealtimeSettingsTest, OneWrongSettingChangesNothing) {
  const RealtimeProject untouched;
  for (const Json& wrong :
       {Json(1), Json({{"nothing", 1}}), Json({{"version", "V4"}}), Json({{"cluster", ""}}), Json({{"cluster", "a.b"}}),
        Json({{"require_tls", 1}}), Json({{"chunk_units", 0}}), Json({{"max_message_bytes", 255}}),
        Json({{"pong_timeout_ms", 0}}), Json({{"pong_timeout_ms", 1.5}}), Json({{"activity_timeout", ~0ull}}),
        Json({{"max_channels", 2}, {"max_connections", -1}})}) {
    RealtimeProject project;
    EXPECT_NE(ReadSettings(wrong, project), std::nullopt) << wrong;
    EXPECT_EQ(DescribeSettings(project), DescribeSettings(untouched)) << wrong;
  }
}

}  // namespace
}  // namespace composio::sandbox
