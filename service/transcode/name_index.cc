// SPDX-License-Identifier: Apache-2.0
#include "service/transcode/name_index.h"

namespace composio::transcode {

void NameIndex::Build(std::vector<std::pair<std::string, int>> names) {
  slots_.clear();
  text_.clear();
  if (names.empty()) return;
  uint64_t size = 4;
  while (size < names.size() * 2) size *= 2;
  // A table without collisions needs one comparison a search. Names that agree in their ends and length collide under
  // every seed; probing then finds them all the same.
  constexpr uint64_t kSeeds = 64;
  for (int doubling = 0; doubling < 3; ++doubling, size *= 2) {
    mask_ = size - 1;
    for (uint64_t seed = 0; seed < kSeeds; ++seed) {
      if (TryBuild(names, seed, false)) return;
    }
  }
  TryBuild(names, 0, true);
}

bool NameIndex::TryBuild(const std::vector<std::pair<std::string, int>>& names, uint64_t seed, bool collisions) {
  slots_.assign(mask_ + 1, Slot());
  text_.clear();
  seed_ = seed;
  for (const auto& [name, value] : names) {
    uint64_t at = Hash(name, seed) & mask_;
    if (slots_[at].value >= 0 && !collisions) return false;
    while (slots_[at].value >= 0) at = (at + 1) & mask_;
    slots_[at] = {static_cast<uint32_t>(text_.size()), static_cast<uint32_t>(name.size()), value};
    text_ += name;
  }
  return true;
}

}  // namespace composio::transcode
