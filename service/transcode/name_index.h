// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/string_view.h"

namespace composio::transcode {

// A fixed set of names, each standing for a number; one multiplication, one look and one comparison a search. Immutable
// once built.
class NameIndex {
 public:
  // Names must differ from one another.
  void Build(std::vector<std::pair<std::string, int>> names);

  // -1 when absent.
  int Find(absl::string_view name) const {
    if (slots_.empty()) return -1;
    for (uint64_t at = Hash(name, seed_) & mask_;; at = (at + 1) & mask_) {
      const Slot& slot = slots_[at];
      if (slot.value < 0) return -1;
      if (slot.size == name.size() && std::memcmp(text_.data() + slot.offset, name.data(), name.size()) == 0) {
        return slot.value;
      }
    }
  }

 private:
  struct Slot {
    uint32_t offset = 0;
    uint32_t size = 0;
    int value = -1;
  };

  // Of the first and last eight bytes and the length: names of fields differ there.
  static uint64_t Hash(absl::string_view name, uint64_t seed) {
    uint64_t head = 0;
    uint64_t tail = 0;
    if (name.size() >= 8) {
      std::memcpy(&head, name.data(), 8);
      std::memcpy(&tail, name.data() + name.size() - 8, 8);
    } else if (name.size() >= 4) {
      uint32_t first = 0;
      uint32_t last = 0;
      std::memcpy(&first, name.data(), 4);
      std::memcpy(&last, name.data() + name.size() - 4, 4);
      head = first;
      tail = last;
    } else if (!name.empty()) {
      head = static_cast<unsigned char>(name[0]);
      tail = (static_cast<uint64_t>(static_cast<unsigned char>(name[name.size() / 2])) << 8) |
             static_cast<unsigned char>(name.back());
    }
    uint64_t hash = (head ^ seed) * 0x9e3779b97f4a7c15u + (tail ^ name.size()) * 0xc2b2ae3d27d4eb4fu;
    hash ^= hash >> 32;
    hash *= 0x9e3779b97f4a7c15u;
    return hash >> 40;
  }

  bool TryBuild(const std::vector<std::pair<std::string, int>>& names, uint64_t seed, bool collisions);

  std::vector<Slot> slots_;
  std::string text_;
  uint64_t mask_ = 0;
  uint64_t seed_ = 0;
};

}  // namespace composio::transcode
