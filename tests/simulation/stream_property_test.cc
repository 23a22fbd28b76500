// SPDX-License-Identifier: Apache-2.0
// The promises of the stream contract under random schedules and faults. Every scenario is its seed: `./dev sim --seed
// N
// --trace` repeats one and tells what happens.
#include <gtest/gtest.h>

#include <cstdio>
#include <string>

#include "service/base/log.h"
#include "tests/simulation/scenario.h"

namespace composio::simulation {
namespace {

constexpr uint64_t kScenarios = 2000;

TEST(StreamPropertyTest, EveryPromiseIsKeptInEveryScenario) {
  base::SetLogLevel(base::LogLevel::kError);
  printf("seeds 1 to %llu\n", static_cast<unsigned long long>(kScenarios));
  for (uint64_t seed = 1; seed <= kScenarios; ++seed) {
    Scenario scenario(seed);
    ASSERT_EQ(scenario.Run(), "") << scenario.Story() << "see it happen: ./dev sim --seed " << seed << " --trace";
  }
}

std::string HistoryOf(uint64_t seed) {
  std::string history;
  Scenario scenario(seed, [&history](const std::string& line) { history += line + "\n"; });
  scenario.Run();
  return history;
}

TEST(StreamPropertyTest, TheSameSeedIsTheSameHistory) {
  for (uint64_t seed = 1; seed <= 50; ++seed) {
    const std::string history = HistoryOf(seed);
    EXPECT_NE(history, "");
    ASSERT_EQ(HistoryOf(seed), history) << "seed " << seed;
  }
}

}  // namespace
}  // namespace composio::simulation
