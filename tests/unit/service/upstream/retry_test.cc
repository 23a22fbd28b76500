// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/retry.h"

#include <gtest/gtest.h>

#include "tests/fakes/seeded_random.h"

namespace composio::upstream {
namespace {

using Headers = std::vector<std::pair<std::string, std::string>>;

const absl::Time kNow = absl::FromUnixSeconds(1'700'000'000);  // Tue, 14 Nov 2023 22:13:20 GMT

http_client::HttpResponse Answer(int status, Headers headers = {}) { return {status, std::move(headers), ""}; }

absl::optional<absl::Duration> Delay(absl::StatusOr<http_client::HttpResponse> outcome, int retries_done = 0) {
  fakes::SeededRandom random(1);
  return RetryDelay({}, retries_done, outcome, kNow, random);
}

TEST(Retry, TransientStatusesAreRetriedAndOthersNot) {
  for (int status : {408, 429, 500, 502, 503, 504, 529}) EXPECT_TRUE(Delay(Answer(status))) << status;
  for (int status : {200, 204, 301, 400, 401, 403, 404, 409, 410, 422, 501}) {
    EXPECT_FALSE(Delay(Answer(status))) << status;
  }
}

TEST(Retry, LostConnectionsAreRetriedAndOtherFailuresNot) {
  EXPECT_TRUE(Delay(absl::UnavailableError("lost")));
  EXPECT_FALSE(Delay(absl::DeadlineExceededError("late")));
  EXPECT_FALSE(Delay(absl::ResourceExhaustedError("large")));
  EXPECT_FALSE(Delay(absl::InternalError("nonsense")));
}

TEST(Retry, TwoRetriesAreTheLimit) {
  EXPECT_TRUE(Delay(Answer(503), 1));
  EXPECT_FALSE(Delay(Answer(503), 2));
}

TEST(Retry, ShouldRetryOverrulesTheStatus) {
  EXPECT_TRUE(Delay(Answer(409, {{"x-should-retry", "true"}})));
  EXPECT_FALSE(Delay(Answer(503, {{"x-should-retry", "false"}})));
  EXPECT_TRUE(Delay(Answer(503, {{"x-should-retry", "maybe"}})));
  EXPECT_FALSE(Delay(Answer(409, {{"x-should-retry", "true"}}), 2));
}

TEST(Retry, TheServersDelayIsHonoured) {
  EXPECT_EQ(Delay(Answer(429, {{"retry-after-ms", "120"}})), absl::Milliseconds(120));
  EXPECT_EQ(Delay(Answer(429, {{"retry-after", "7"}})), absl::Seconds(7));
  EXPECT_EQ(Delay(Answer(429, {{"retry-after", "1.5"}})), absl::Seconds(1.5));
  EXPECT_EQ(Delay(Answer(429, {{"retry-after", "Tue, 14 Nov 2023 22:13:32 GMT"}})), absl::Seconds(12));
  EXPECT_EQ(Delay(Answer(429, {{"retry-after", "Tue, 14 Nov 2023 22:13:00 GMT"}})), absl::ZeroDuration());
  EXPECT_EQ(Delay(Answer(429, {{"retry-after", "9"}, {"retry-after-ms", "30"}})), absl::Milliseconds(30));
}

TEST(Retry, AServerThatWantsAMinuteIsNotAskedAgain) {
  EXPECT_TRUE(Delay(Answer(429, {{"retry-after", "59"}})));
  EXPECT_FALSE(Delay(Answer(429, {{"retry-after", "60"}})));
  EXPECT_FALSE(Delay(Answer(429, {{"retry-after", "1e300"}})));
}

TEST(Retry, NonsenseDelaysFallBackToBackoff) {
  for (const char* value : {"", "-5", "soon", "nan", "inf", "Tue, 99 Nov"}) {
    const auto delay = Delay(Answer(503, {{"retry-after", value}}));
    ASSERT_TRUE(delay) << value;
    EXPECT_LE(*delay, absl::Milliseconds(500)) << value;
    EXPECT_GT(*delay, absl::Milliseconds(374)) << value;
  }
}

TEST(Retry, BackoffDoublesUpToItsLimitLessUpToAQuarter) {
  RetryPolicy policy;
  policy.max_retries = 100;
  fakes::SeededRandom random(7);
  for (int n = 0; n < 40; ++n) {
    const absl::Duration full = std::min(absl::Milliseconds(500) * std::pow(2.0, n), absl::Seconds(8));
    const auto delay = RetryDelay(policy, n, Answer(503), kNow, random);
    ASSERT_TRUE(delay);
    EXPECT_LE(*delay, full) << n;
    EXPECT_GE(*delay, full * 0.75) << n;
  }
}

}  // namespace
}  // namespace composio::upstream
