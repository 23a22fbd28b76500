// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/conduct/cache_control.h"

#include <gtest/gtest.h>

namespace composio::upstream {
namespace {

absl::Duration MaxAge(absl::string_view text) {
  http_client::Sharing sharing;
  ReadCacheControl(text, sharing);
  EXPECT_FALSE(sharing.no_store) << text;
  return sharing.max_age;
}

TEST(CacheControlTest, NoCacheAndMaxAgeLimitTheAge) {
  EXPECT_EQ(MaxAge("no-cache"), absl::ZeroDuration());
  EXPECT_EQ(MaxAge("No-Cache"), absl::ZeroDuration());
  EXPECT_EQ(MaxAge("max-age=0"), absl::ZeroDuration());
  EXPECT_EQ(MaxAge("max-age=30"), absl::Seconds(30));
  EXPECT_EQ(MaxAge(" MAX-AGE=\"30\" "), absl::Seconds(30));
  EXPECT_EQ(MaxAge("max-age=30, no-transform,max-age=20"), absl::Seconds(20));
  EXPECT_EQ(MaxAge("no-cache, max-age=30"), absl::ZeroDuration());
}

TEST(CacheControlTest, WhatSaysNothingOfAgeIsPassedOver) {
  for (absl::string_view text : {"", ",", "public", "max-age", "max-age=", "max-age=-1", "max-age=soon", "max-age=+5",
                                 "max-age=99999999999", "no-cachet", "x-no-cache"}) {
    EXPECT_EQ(MaxAge(text), absl::InfiniteDuration()) << text;
  }
}

TEST(CacheControlTest, NoStoreWantsAFreshAnswerToo) {
  http_client::Sharing sharing;
  ReadCacheControl("no-store", sharing);
  EXPECT_TRUE(sharing.no_store);
  EXPECT_EQ(sharing.max_age, absl::ZeroDuration());
}

}  // namespace
}  // namespace composio::upstream
