// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "service/base/random.h"

namespace composio::fakes {

// The same numbers for the same seed (splitmix64). One thread.
class SeededRandom final : public base::Random {
 public:
  explicit SeededRandom(uint64_t seed) : state_(seed) {}
  uint64_t Next() override {
    uint64_t z = (state_ += 0x9e3779b97f4a7c15);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
  }

 private:
  uint64_t state_;
};

}  // namespace composio::fakes
