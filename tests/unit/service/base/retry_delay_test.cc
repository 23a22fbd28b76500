// SPDX-License-Identifier: Apache-2.0
#include "service/base/retry_delay.h"

#include <gtest/gtest.h>

#include "service/base/error.h"

namespace composio::base {
namespace {

TEST(RetryDelayTest, IsWhatWasAdded) {
  absl::Status status = absl::UnavailableError("later");
  EXPECT_EQ(RetryDelayOf(status), absl::nullopt);
  AddRetryInfo(status, absl::Milliseconds(2500));
  EXPECT_EQ(RetryDelayOf(status), absl::Milliseconds(2500));
  EXPECT_EQ(RetryDelayOf(absl::OkStatus()), absl::nullopt);
}

}  // namespace
}  // namespace composio::base
