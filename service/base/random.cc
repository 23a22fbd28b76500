// SPDX-License-Identifier: Apache-2.0
#include "service/base/random.h"

#include <sys/random.h>

#include <cstdlib>

#include "absl/strings/str_cat.h"

namespace composio::base {
namespace {

class KernelRandom final : public Random {
 public:
  uint64_t Next() override {
    uint64_t value;
    // Eight bytes are never cut short once the kernel's pool is initialised.
    if (getrandom(&value, sizeof value, 0) != sizeof value) std::abort();
    return value;
  }
};

}  // namespace

Random& SystemRandom() {
  static KernelRandom* const random = new KernelRandom;
  return *random;
}

std::string RandomHex(Random& random, int bytes) {
  std::string hex;
  while (hex.size() < static_cast<size_t>(bytes) * 2) absl::StrAppend(&hex, absl::Hex(random.Next(), absl::kZeroPad16));
  hex.resize(static_cast<size_t>(bytes) * 2);
  return hex;
}

std::string RandomUuid(Random& random) {
  std::string hex = RandomHex(random, 16);
  hex[12] = '4';
  hex[16] = "89ab"[random.Next() & 3];
  return absl::StrCat(hex.substr(0, 8), "-", hex.substr(8, 4), "-", hex.substr(12, 4), "-", hex.substr(16, 4), "-",
                      hex.substr(20));
}

}  // namespace composio::base
