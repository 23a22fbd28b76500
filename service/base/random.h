// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace composio::base {

// Where randomness comes from; a simulation replaces it by a seeded one. Thread-safe.
class Random {
 public:
  virtual ~Random() = default;
  virtual uint64_t Next() = 0;
};

// The operating system's generator, fit for secrets. Lives for ever.
Random& SystemRandom();

// `bytes` random bytes in lower-case hexadecimal.
std::string RandomHex(Random& random, int bytes);
// A random UUID (version 4) in its usual spelling.
std::string RandomUuid(Random& random);

}  // namespace composio::base
