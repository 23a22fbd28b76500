// SPDX-License-Identifier: Apache-2.0
#include "service/app/descriptor_limit.h"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <algorithm>

namespace composio::app {
namespace {

rlimit Limit() {
  rlimit limit;
  getrlimit(RLIMIT_NOFILE, &limit);
  return limit;
}

TEST(DescriptorLimit, IsRaisedToWhatIsAllowed) {
  rlimit low = Limit();
  low.rlim_cur = 256;
  ASSERT_EQ(setrlimit(RLIMIT_NOFILE, &low), 0);
  RaiseDescriptorLimit();
  EXPECT_EQ(Limit().rlim_cur, std::min<rlim_t>(low.rlim_max, 65536));
}

TEST(DescriptorLimit, IsNeverLowered) {
  rlimit high = Limit();
  high.rlim_cur = high.rlim_max;
  ASSERT_EQ(setrlimit(RLIMIT_NOFILE, &high), 0);
  RaiseDescriptorLimit();
  EXPECT_EQ(Limit().rlim_cur, high.rlim_max);
}

}  // namespace
}  // namespace composio::app
