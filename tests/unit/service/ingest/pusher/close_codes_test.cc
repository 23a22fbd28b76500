// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/pusher/close_codes.h"

#include <gtest/gtest.h>

namespace composio::ingest::pusher {
namespace {

struct Row {
  int first, last;
  NextStep step;
};

TEST(CloseCodesTest, EveryCodeHasItsStep) {
  constexpr Row kTable[] = {
      {1000, 1001, NextStep::kBackOff}, {1002, 1004, NextStep::kBackOffASecond},
      {1005, 1015, NextStep::kBackOff}, {3000, 3999, NextStep::kBackOff},
      {4000, 4000, NextStep::kUseTls},  {4001, 4001, NextStep::kRenewOnce},
      {4002, 4003, NextStep::kGiveUp},  {4004, 4004, NextStep::kRarely},
      {4005, 4008, NextStep::kGiveUp},  {4009, 4009, NextStep::kRenewAndBackOff},
      {4010, 4099, NextStep::kGiveUp},  {4100, 4199, NextStep::kBackOffASecond},
      {4200, 4299, NextStep::kAtOnce},  {4300, 4999, NextStep::kBackOff},
  };
  for (const Row& row : kTable) {
    for (int code = row.first; code <= row.last; ++code) EXPECT_EQ(StepAfter(code), row.step) << code;
  }
}

TEST(CloseCodesTest, NoCodeAtAllIsALostConnection) {
  EXPECT_EQ(StepAfter(0), NextStep::kBackOff);
  EXPECT_EQ(CloseCodeMeaning(0), "");
  EXPECT_EQ(CloseCodeMeaning(1006), "the connection was lost");
}

}  // namespace
}  // namespace composio::ingest::pusher
