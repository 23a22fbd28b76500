// SPDX-License-Identifier: Apache-2.0
#include "sandbox/control/rate_limit.h"

#include <gtest/gtest.h>

#include <map>

namespace composio::sandbox {
namespace {

constexpr absl::Time kStart = absl::UnixEpoch();

std::map<std::string, std::string> Headers(const RateLimit& limit, absl::Time now) {
  const auto headers = limit.Headers(now);
  return {headers.begin(), headers.end()};
}

TEST(RateLimitTest, CountsWithoutRefusingUntilItIsTold) {
  RateLimit limit;
  for (int i = 0; i < RateLimit::kDefaultLimit + 5; ++i) EXPECT_TRUE(limit.Admit(kStart));
  const auto headers = Headers(limit, kStart);
  EXPECT_EQ(headers.at("X-RateLimit"), "10000");
  EXPECT_EQ(headers.at("X-RateLimit-Remaining"), "1000") << "who waits for the next window would wait in vain";
  EXPECT_EQ(headers.at("X-RateLimit-Window-Size"), "60s");
  EXPECT_EQ(headers.count("Retry-After"), 0u);
}

TEST(RateLimitTest, BeyondTheLimitRequestsAreRefusedUntilTheWindowEnds) {
  RateLimit limit;
  limit.Enforce(2);
  EXPECT_TRUE(limit.Admit(kStart));
  EXPECT_EQ(Headers(limit, kStart).at("X-RateLimit-Remaining"), "1");
  EXPECT_TRUE(limit.Admit(kStart + absl::Seconds(59)));
  EXPECT_EQ(Headers(limit, kStart).count("Retry-After"), 0u) << "used up, but nothing was refused";
  EXPECT_FALSE(limit.Admit(kStart + absl::Seconds(59)));
  EXPECT_TRUE(limit.Admit(kStart + absl::Seconds(60)));
}

TEST(RateLimitTest, RetryAfterIsTheRestOfTheWindowInWholeSeconds) {
  RateLimit limit;
  limit.Enforce(0);
  EXPECT_FALSE(limit.Admit(kStart));
  EXPECT_EQ(Headers(limit, kStart + absl::Milliseconds(1500)).at("Retry-After"), "59");
  EXPECT_EQ(Headers(limit, kStart + absl::Milliseconds(59'999)).at("Retry-After"), "1");
}

TEST(RateLimitTest, ANewLimitCountsAnewAndClearEndsIt) {
  RateLimit limit;
  limit.Enforce(1);
  EXPECT_TRUE(limit.Admit(kStart));
  limit.Enforce(1);
  EXPECT_TRUE(limit.Admit(kStart));
  EXPECT_FALSE(limit.Admit(kStart));
  limit.Clear();
  EXPECT_TRUE(limit.Admit(kStart));
  EXPECT_EQ(limit.limit(), RateLimit::kDefaultLimit);
  EXPECT_FALSE(limit.enforced());
}

}  // namespace
}  // namespace composio::sandbox
