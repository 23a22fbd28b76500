// SPDX-License-Identifier: Apache-2.0
#include "service/transcode/wire_format.h"

namespace composio::transcode {

WireReader::Longer WireReader::ReadLonger(const char* p, const char* end) {
  uint64_t value = 0;
  for (int shift = 0; shift < 70 && p != end; shift += 7) {
    const auto byte = static_cast<unsigned char>(*p++);
    // The tenth byte has one bit to give; protobuf drops the others.
    value |= static_cast<uint64_t>(byte & 0x7f) << shift;
    if (byte < 0x80) return {value, p};
  }
  return {0, nullptr};
}

const char* WireReader::SkipGroup(const char* p, const char* end, uint32_t number) {
  constexpr int kMaxGroups = 100;
  uint32_t groups[kMaxGroups];
  int depth = 0;
  groups[depth++] = number;
  WireReader in(absl::string_view(p, static_cast<size_t>(end - p)));
  while (depth > 0) {
    WireType type = WireType::kVarint;
    if (!in.ReadTag(&number, &type)) return nullptr;
    if (type == WireType::kStartGroup) {
      if (depth == kMaxGroups) return nullptr;
      groups[depth++] = number;
    } else if (type == WireType::kEndGroup) {
      if (groups[--depth] != number) return nullptr;
    } else if (!in.SkipValue(number, type)) {
      return nullptr;
    }
  }
  return in.position();
}

bool WireReader::SkipRun(uint32_t number) {
  while (!done()) {
    const char* const back = p_;
    uint32_t next = 0;
    WireType type = WireType::kVarint;
    if (!ReadTag(&next, &type)) return false;
    if (next != number) {
      p_ = back;
      return true;
    }
    if (!SkipValue(next, type)) return false;
  }
  return true;
}

}  // namespace composio::transcode
