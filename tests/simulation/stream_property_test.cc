// SPDX-License-Identifier: Apache-2.0
// The promises of the stream contract under random schedules and faults. Every scenario is its seed:
//   stream_property_test --seed=N       runs one and tells its story
//   stream_property_test --first=N --scenarios=M
#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include "tests/simulation/scenario.h"

namespace composio::simulation {
namespace {

uint64_t first_seed = 1, scenario_count = 2000;
bool tell = false;

TEST(StreamPropertyTest, EveryPromiseIsKeptInEveryScenario) {
  printf("seeds %llu to %llu\n", static_cast<unsigned long long>(first_seed),
         static_cast<unsigned long long>(first_seed + scenario_count - 1));
  for (uint64_t seed = first_seed; seed < first_seed + scenario_count; ++seed) {
    Scenario scenario(seed);
    const std::string problem = scenario.Run();
    if (tell) printf("%s", scenario.Story().c_str());
    ASSERT_EQ(problem, "") << scenario.Story() << "run it again: stream_property_test --seed=" << seed;
  }
}

}  // namespace
}  // namespace composio::simulation

int main(int argc, char** argv) {
  using namespace composio::simulation;  // NOLINT
  ::testing::InitGoogleTest(&argc, argv);
  for (int i = 1; i < argc; ++i) {
    const char* value = strchr(argv[i], '=');
    if (!value) value = i + 1 < argc ? argv[i + 1] - 1 : nullptr;
    const uint64_t number = value ? strtoull(value + 1, nullptr, 10) : 0;
    if (!strncmp(argv[i], "--seed", 6)) first_seed = number, scenario_count = 1, tell = true;
    if (!strncmp(argv[i], "--first", 7)) first_seed = number;
    if (!strncmp(argv[i], "--scenarios", 11)) scenario_count = number;
  }
  return RUN_ALL_TESTS();
}
